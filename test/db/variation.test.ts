import { describe, expect, it } from 'vitest';
import { ASSUMPTION_NAMES } from '../../shared/calc/assumption-ranges';
import { setFields } from '../../shared/edits/row';
import { sensitivityOf } from '../../shared/sensitivity';
import { trialDesk } from './trial-desk';

describe('Trying out the assumptions of the open bid', () => {
	it('gives what each does on its own, and changes nothing', async () => {
		const trial = trialDesk();
		const { plan } = await trial.sample();
		const { revision, sensitivity } = await trial.must('assumptions.vary', {});
		expect(revision).toBe(0);
		expect(sensitivity).toEqual(sensitivityOf(plan));
		expect(sensitivity.lines).toHaveLength(ASSUMPTION_NAMES.length);
		expect(trial.plan()).toEqual(plan);
	});

	it('does not keep an edit waiting, and shows the bid as it was when it began', async () => {
		const trial = trialDesk();
		const { plan } = await trial.sample();
		const order: string[] = [];
		const varied = trial.must('assumptions.vary', {}).then((result) => {
			order.push('varied');
			return result;
		});
		const edited = trial
			.edit('Pay', setFields(plan, 'assumptions', 'A1', { payUplift: 0.1 }))
			.then(() => order.push('edited'));
		const [{ revision, sensitivity }] = await Promise.all([varied, edited]);
		expect(order).toEqual(['edited', 'varied']);
		expect(revision).toBe(0);
		expect(sensitivity.base).toEqual(sensitivityOf(plan).base);
	});

	it('stops when told to, when begun again, and when the bid is closed', async () => {
		const trial = trialDesk();
		await trial.sample();
		const stopped = trial.refusal('assumptions.vary', {});
		await trial.must('assumptions.stopVarying', {});
		expect(await stopped).toMatchObject({ code: 'cancelled' });
		const older = trial.refusal('assumptions.vary', {});
		const closed = trial.refusal('assumptions.vary', {});
		expect(await older).toMatchObject({ code: 'cancelled' });
		await trial.must('bid.close', {});
		expect(await closed).toMatchObject({ code: 'cancelled' });
	});
});
