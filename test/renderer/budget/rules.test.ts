import { describe, expect, it } from 'vitest';
import { funderRules } from '../../../renderer/screens/budget/rules';
import { applyChanges } from '../../../shared/change';
import { setFields } from '../../../shared/edits/row';
import { liveFigures } from '../../../shared/figures';
import { only, type Plan } from '../../../shared/plan';
import { samplePlan } from '../../shared/calc/sample-plan';

const plan = samplePlan();
const rulesOf = (of: Plan) => funderRules(of, liveFigures(of, '2025-11-28'));
const ruleOf = (of: Plan, id: string) => rulesOf(of).find((rule) => rule.id === id);
const withBid = (values: Parameters<typeof setFields<'bid'>>[3]): Plan =>
	applyChanges(plan, setFields(plan, 'bid', only(plan, 'bid').id, values));

describe('the funder’s rules', () => {
	it('failures stand first, then warnings, notes and passes', () => {
		const levels = rulesOf(plan).map(({ level }) => level);
		expect(levels.slice(0, 6)).toEqual(['stop', 'warn', 'warn', 'warn', 'note', 'note']);
		expect(new Set(levels.slice(6))).toEqual(new Set(['ok']));
	});

	it('the overhead rule names each partner over the cap with every year’s share', () => {
		const rule = ruleOf(plan, 'overhead-over-cap');
		expect(rule).toMatchObject({ now: '3 over', limit: '20%' });
		expect(
			rule?.partners.map(({ name, years }) => [
				name,
				...years.map(({ text, isOver }) => `${text}${isOver ? '!' : ''}`),
			]),
		).toEqual([
			['Northbeck', '24.1%!', '23.6%!', '23.5%!'],
			['Sabr Sisters', '20.7%!', '18.5%', '18.4%'],
			['Prism', '24.7%!', '19.5%', '19.4%'],
		]);
	});

	it('a share that is nearly at its limit shows two decimals', () => {
		expect(ruleOf(plan, 'match-year-below-minimum')).toMatchObject({
			name: 'Match in year 1 alone',
			now: '9.65%',
			limit: '10%',
		});
		expect(ruleOf(plan, 'match-below-minimum')?.now).toBe('10.08%');
	});

	it('a limit the funder does not set is neither passed nor failed', () => {
		const without = withBid({ capitalMax: null, maximumAwardByYear: null });
		expect(ruleOf(without, 'capital-over-maximum')?.level).toBeNull();
		expect(ruleOf(without, 'award-year-over-maximum')).toMatchObject({ level: null, limit: 'not set' });
		expect(rulesOf(without).at(-1)?.level).toBeNull();
	});

	it('a lead’s fee that is costed and sliced off is taken twice', () => {
		expect(ruleOf(plan, 'lead-fee-twice')).toMatchObject({ level: 'ok', now: 'once' });
		expect(ruleOf(withBid({ leadTopSlice: 0.05 }), 'lead-fee-twice')).toMatchObject({
			level: 'stop',
			now: 'twice',
		});
	});

	it('lowering the maximum under the request turns the rule into a failure', () => {
		expect(ruleOf(plan, 'award-over-maximum')?.level).toBe('ok');
		expect(ruleOf(withBid({ maximumAward: 3_673_909 }), 'award-over-maximum')).toMatchObject({
			level: 'stop',
			limit: '£3,673,909',
		});
	});
});
