import { describe, expect, it } from 'vitest';
import { setFields } from '../../shared/edits/row';
import { fullFigures } from '../../shared/figures';
import { trialDesk } from './trial-desk';

describe('Simulating the risks of the open bid', () => {
	it('gives the simulation of the figures, with seed and runs', async () => {
		const trial = trialDesk();
		const { plan } = await trial.sample();
		const { revision, simulation } = await trial.must('risks.simulate', {});
		expect(revision).toBe(0);
		expect(simulation).toEqual(fullFigures(plan, '2025-11-28').risks.simulation);
		expect(simulation).toMatchObject({ seed: 1, runs: 10_000, p80: 262_704 });
	});

	it('does not keep an edit waiting, and shows the bid as it was when it began', async () => {
		const trial = trialDesk();
		const { plan } = await trial.sample();
		await trial.edit('More runs', setFields(plan, 'assumptions', 'A1', { simulationRuns: 100_000 }));
		const order: string[] = [];
		const simulated = trial.must('risks.simulate', {}).then((result) => {
			order.push('simulated');
			return result;
		});
		const edited = trial
			.edit('Other seed', setFields(trial.plan(), 'assumptions', 'A1', { simulationSeed: 7 }))
			.then(() => order.push('edited'));
		const [{ simulation }] = await Promise.all([simulated, edited]);
		expect(order).toEqual(['edited', 'simulated']);
		expect(simulation).toMatchObject({ seed: 1, runs: 100_000 });
	});

	it('stops when told to, when begun again, and when the bid is closed', async () => {
		const trial = trialDesk();
		const { plan } = await trial.sample();
		await trial.edit('More runs', setFields(plan, 'assumptions', 'A1', { simulationRuns: 100_000 }));
		const stopped = trial.refusal('risks.simulate', {});
		await trial.must('risks.stopSimulation', {});
		expect(await stopped).toMatchObject({ code: 'cancelled' });
		const older = trial.refusal('risks.simulate', {});
		const closed = trial.refusal('risks.simulate', {});
		expect(await older).toMatchObject({ code: 'cancelled' });
		await trial.must('bid.close', {});
		expect(await closed).toMatchObject({ code: 'cancelled' });
	});
});

describe('Simulating what staff would deliver', () => {
	it('gives all partners together, or one of them, with seed and trials', async () => {
		const trial = trialDesk();
		await trial.sample();
		const { revision, simulation } = await trial.must('delivery.simulate', { partnerId: null });
		expect(revision).toBe(0);
		expect(simulation).toMatchObject({ seed: 1, trials: 2000, partnerId: null });
		const alone = await trial.must('delivery.simulate', { partnerId: 'P4' });
		expect(alone.simulation.partnerId).toBe('P4');
	});

	it('refuses a partner that is not in the bid', async () => {
		const trial = trialDesk();
		await trial.sample();
		expect(await trial.refusal('delivery.simulate', { partnerId: 'P99' })).toMatchObject({
			code: 'not_found',
		});
	});

	it('stops when told to, and leaves the simulation of the risks alone', async () => {
		const trial = trialDesk();
		await trial.sample();
		const stopped = trial.refusal('delivery.simulate', { partnerId: null });
		const risks = trial.must('risks.simulate', {});
		await trial.must('delivery.stopSimulation', {});
		expect(await stopped).toMatchObject({ code: 'cancelled' });
		expect((await risks).simulation.runs).toBe(10_000);
	});
});
