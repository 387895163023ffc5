import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, diffPlans, invertChanges } from '../../../shared/change';
import { foldEdits } from '../../../shared/edits/fields';
import { findRow } from '../../../shared/edits/row';
import {
	changesOfScenario,
	dropScenarioChange,
	dropScenarioEntry,
	duplicateScenario,
	leaveInScenario,
	promoteScenario,
	setInScenario,
	takeOutInScenario,
	valueInScenario,
	withdrawPartner,
} from '../../../shared/edits/scenario';
import { typeInScenario } from '../../../shared/edits/scenario-typing';
import type { Plan, TableName } from '../../../shared/plan';
import { checkPlan } from '../../../shared/rules/plan';
import { applyScenario } from '../../../shared/scenario';
import { arbitraryPlan } from '../../generate/bid';
import { planOf, sampleText } from '../format/sample';

const sample = planOf(sampleText());
const post = { scenarioId: 'S1', table: 'posts' as TableName, rowId: sample.posts[0]?.id ?? '' };
const target = { scenarioId: 'S1', table: 'targets' as TableName, rowId: 'P4-M1' };
const responseRate = (plan: Plan) => plan.funnelSteps.find(({ id }) => id === 'F1')?.responseRate;

describe('A partner that withdraws', () => {
	it('gets a scenario of its own, which leaves the bid as it is', () => {
		const made = withdrawPartner(sample, 'P4', 5, 'Sabr Sisters leaves from Y2 Q1');
		const plan = applyChanges(sample, made.changes);
		expect(applyScenario(plan, made.id).departures).toEqual([{ partnerId: 'P4', fromPeriod: 5 }]);
		expect(checkPlan(plan)).toEqual([]);
		expect(plan.targets).toBe(sample.targets);
	});

	it('leaves once in a scenario: another period takes the place of the first', () => {
		const plan = applyChanges(sample, leaveInScenario(sample, 'S2', 'P3', 7));
		expect(changesOfScenario(plan, 'S2').map(({ fromPeriod }) => fromPeriod)).toEqual([7]);
	});
});

describe('A change in a scenario', () => {
	it('stands beside the other values of the same post', () => {
		const once = applyChanges(sample, setInScenario(sample, post, 'fte', 0.5));
		const twice = applyChanges(once, setInScenario(once, post, 'salary', 40_000));
		const own = changesOfScenario(twice, 'S1').filter(({ table }) => table === 'posts');
		expect(own.map(({ values, position }) => ({ values, position }))).toEqual([
			{ values: { fte: 0.5, salary: 40_000 }, position: 3 },
		]);
		expect(valueInScenario(twice, post, 'fte')).toBe(0.5);
		expect(valueInScenario(twice, post, 'heads')).toBe(sample.posts[0]?.heads);
		expect(checkPlan(twice)).toEqual([]);
	});

	it('goes alone, and takes the whole change with it when it was the last', () => {
		const once = applyChanges(sample, setInScenario(sample, post, 'fte', 0.5));
		const id = changesOfScenario(once, 'S1').at(-1)?.id ?? '';
		expect(applyChanges(once, dropScenarioChange(once, id, 'fte'))).toEqual(sample);
		const twice = applyChanges(once, setInScenario(once, post, 'heads', 2));
		const left = applyChanges(twice, dropScenarioChange(twice, id, 'fte'));
		expect(findRow(left, 'scenarioChanges', id)?.values).toEqual({ heads: 2 });
	});

	it('to empty is not the value of the bid', () => {
		const place = { scenarioId: 'S1', table: 'partners' as TableName, rowId: 'P1' };
		const plan = applyChanges(sample, setInScenario(sample, place, 'annualIncome', null));
		expect(valueInScenario(plan, place, 'annualIncome')).toBeNull();
	});

	it('in one period goes back to the bid without the other periods', () => {
		const change = sample.scenarioChanges.find(({ rowId }) => rowId === 'P4-M1');
		const plan = applyChanges(sample, dropScenarioEntry(sample, change?.id ?? '', 'byPeriod', 4));
		const list = findRow(plan, 'scenarioChanges', change?.id ?? '')?.values?.byPeriod;
		expect(list).toEqual([14, 22, 24, 24, 24, 18, 18, 18, 18, 18, 18, 14]);
	});

	it('that a later one builds on takes the later one with it only where it must', () => {
		const out = applyChanges(sample, takeOutInScenario(sample, post));
		expect(takeOutInScenario(out, post)).toEqual([]);
		const refused = foldEdits(out, ['0.5'], (now, typed) =>
			typeInScenario(now, { place: post, field: 'fte', index: null, typed }),
		).refused;
		expect(refused[0]?.reason).toContain('an earlier change of the scenario has taken it out');
	});
});

describe('What is typed into a scenario', () => {
	const type = (field: string, index: number | null, typed: string) =>
		typeInScenario(sample, { place: target, field, index, typed });
	const byPeriod = (made: ReturnType<typeof type>) =>
		typeof made === 'string' ? made : valueInScenario(applyChanges(sample, made), target, 'byPeriod');

	it('with a sign and per cent changes what the bid has, in whole units', () => {
		expect(byPeriod(type('byPeriod', null, '−20%'))).toEqual([
			11, 18, 19, 19, 19, 19, 19, 19, 19, 19, 19, 16,
		]);
		expect(byPeriod(type('byPeriod', 0, '+50%'))).toEqual([21, 22, 24, 24, 24, 24, 24, 24, 24, 24, 24, 20]);
	});

	it('for a rate is the rate itself, as in the bid', () => {
		const place = { scenarioId: 'S1', table: 'funnelSteps' as TableName, rowId: 'F1' };
		const made = typeInScenario(sample, { place, field: 'responseRate', index: null, typed: '40%' });
		if (typeof made === 'string') throw new Error(made);
		expect(responseRate(applyScenario(applyChanges(sample, made), 'S1').plan)).toBe(0.4);
	});

	it('is refused with a reason where it is no number or out of range', () => {
		expect(type('byPeriod', 0, 'many')).toBe('“many” is not a whole number.');
		expect(type('byPeriod', 0, '-150%')).toMatch(/^It must be/);
		expect(type('byPeriod', 0, '12.5')).toBe('“12.5” is not a whole number.');
	});

	it('says from which period a partner is gone, by its word or number', () => {
		const place = { scenarioId: 'S2', table: 'partners' as TableName, rowId: 'P3' };
		const words = { '1': 'Y1 Q1', '5': 'Y2 Q1' };
		const made = typeInScenario(sample, { place, field: null, index: null, typed: 'Y2 Q1', words });
		if (typeof made === 'string') throw new Error(made);
		expect(applyScenario(applyChanges(sample, made), 'S2').departures).toEqual([
			{ partnerId: 'P3', fromPeriod: 5 },
		]);
		expect(typeInScenario(sample, { place, field: null, index: null, typed: '99', words })).toMatch(
			/^It must be/,
		);
	});
});

describe('A scenario', () => {
	it('copied says the same of the bid under another name', () => {
		fc.assert(
			fc.property(arbitraryPlan(), fc.nat(), (plan, pick) => {
				const scenario = plan.scenarios[pick % Math.max(1, plan.scenarios.length)];
				fc.pre(scenario !== undefined);
				const made = duplicateScenario(plan, scenario?.id ?? '', 'A copy');
				const after = applyChanges(plan, made?.changes ?? []);
				expect(checkPlan(after)).toEqual([]);
				const [own, copy] = [scenario?.id, made?.id].map((id) => applyScenario(after, id ?? ''));
				expect(copy?.departures).toEqual(own?.departures);
				expect(copy?.plan).toEqual(own?.plan);
			}),
			{ numRuns: 40 },
		);
	});

	it('put into the bid makes the bid what the scenario said, and one step takes it back', () => {
		fc.assert(
			fc.property(arbitraryPlan(), fc.nat(), (plan, pick) => {
				const scenario = plan.scenarios[pick % Math.max(1, plan.scenarios.length)];
				fc.pre(scenario !== undefined);
				const changes = promoteScenario(plan, scenario?.id ?? '');
				const after = applyChanges(plan, changes);
				const { plan: said } = applyScenario(plan, scenario?.id ?? '');
				expect({ ...after, scenarioChanges: [] }).toEqual({ ...said, scenarioChanges: [] });
				expect(checkPlan(after)).toEqual([]);
				expect(applyChanges(after, invertChanges(changes))).toEqual(plan);
			}),
			{ numRuns: 60 },
		);
	});

	it('of the sample put into the bid halves the response to the survey', () => {
		expect(responseRate(applyChanges(sample, promoteScenario(sample, 'S1')))).toBe(0.5);
		expect(promoteScenario(sample, 'S2')).toEqual([]);
	});
});

describe('The difference between two bids', () => {
	it('laid over the one gives the other, and is empty for the same bid', () => {
		fc.assert(
			fc.property(arbitraryPlan(), arbitraryPlan(), (one, other) => {
				expect(applyChanges(one, diffPlans(one, other))).toEqual(other);
				expect(diffPlans(one, structuredClone(one))).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});
});
