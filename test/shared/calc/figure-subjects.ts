/** Every figure that can be asked how it is worked out, beside what it must come to. */
import { agreementProgress } from '../../../shared/calc/agreement';
import { partnerBudget } from '../../../shared/calc/partner-budget';
import { expectedByPartner } from '../../../shared/calc/risk-register';
import { SPLITS } from '../../../shared/calc/split';
import type { SubjectOfBid } from '../../../shared/calc/trace';
import type { LiveFigures } from '../../../shared/figures';
import { isActive, type Plan } from '../../../shared/plan';

export type Asked = [SubjectOfBid, number | null];
const years = (byYear: readonly (number | null)[]): [number, number | null][] =>
	byYear.map((v, y) => [y + 1, v]);

export function workSubjects({ capacity, consortium, working }: LiveFigures): Asked[] {
	const uses = [...capacity, ...consortium.map((use) => ({ ...use, partnerId: null }))];
	return [
		...uses.flatMap(({ partnerId, measureId, ...use }): Asked[] => [
			...use.targetByPeriod.flatMap((target, t): Asked[] => {
				const of = { partnerId, measureId, period: t + 1 };
				return [
					[{ kind: 'use', ...of }, use.utilisationByPeriod[t] ?? null],
					[{ kind: 'target', ...of }, target],
				];
			}),
			[{ kind: 'periodsOver', partnerId, measureId }, use.overPeriods.length],
			[{ kind: 'targetSum', partnerId, measureId, year: null }, use.targetTotal],
			[{ kind: 'capacitySum', partnerId, measureId, year: null }, use.capacityTotal],
		]),
		...consortium.flatMap(({ measureId, targetByYear, capacityByYear }): Asked[] => [
			...years(targetByYear).map(
				([year, v]): Asked => [{ kind: 'targetSum', partnerId: null, measureId, year }, v],
			),
			...years(capacityByYear).map(
				([year, v]): Asked => [{ kind: 'capacitySum', partnerId: null, measureId, year }, v],
			),
		]),
		[{ kind: 'workingTime', what: 'days' }, working.productiveDays],
		[{ kind: 'workingTime', what: 'hours' }, working.productiveHours],
		[{ kind: 'workingTime', what: 'allowance' }, working.vacancyAllowance],
	];
}

export function moneySubjects(plan: Plan, figures: LiveFigures): Asked[] {
	const { costs, overheads, ratios } = figures;
	const all = { partnerId: null, category: null };
	return [
		[{ kind: 'cost', ...all, year: null }, costs.total],
		...years(costs.totalByYear).map(([year, v]): Asked => [{ kind: 'cost', ...all, year }, v]),
		...costs.byCategory.map(
			({ category, total }): Asked => [{ kind: 'cost', partnerId: null, category, year: null }, total],
		),
		...costs.byPartner.flatMap(
			({ partnerId, cost, costByYear, inKindByYear, awardShareOfIncome }): Asked[] => [
				[{ kind: 'cost', partnerId, category: null, year: null }, cost],
				...years(costByYear).map(
					([year, v]): Asked => [{ kind: 'cost', partnerId, category: null, year }, v],
				),
				...years(inKindByYear).map(
					([year, v]): Asked => [{ kind: 'matchSum', of: 'inKind', partnerId, year }, v],
				),
				[{ kind: 'awardShare', partnerId }, awardShareOfIncome],
				...partnerBudget(plan, figures, partnerId).groups.map(
					({ group, total }): Asked => [{ kind: 'group', partnerId, group, year: null }, total],
				),
			],
		),
		[{ kind: 'matchSum', of: 'cash', partnerId: null, year: null }, costs.cashMatch],
		...costs.lines.map(
			({ lineId, byYear }): Asked => [{ kind: 'lineTotal', lineId }, byYear.reduce((a, b) => a + b, 0)],
		),
		...overheads.pools.map(
			({ poolId, byYear }): Asked => [{ kind: 'poolTotal', poolId }, byYear.reduce((a, b) => a + b, 0)],
		),
		...overheads.byPartner.flatMap(({ partnerId, ratioByYear }) =>
			years(ratioByYear).map(([year, v]): Asked => [{ kind: 'overheadRatio', partnerId, year }, v]),
		),
		...(['leadManagement', 'capital', 'changeFromStageOne'] as const).map(
			(which): Asked => [{ kind: 'ratio', which }, ratios[which]],
		),
	];
}

export function sharingSubjects({ pbr, cashFlow, risks }: LiveFigures): Asked[] {
	return [
		[{ kind: 'pot' }, pbr.pot],
		[{ kind: 'lossTotal' }, pbr.lossTotal],
		...pbr.loss.map(({ partnerId, caused }): Asked => [{ kind: 'loss', partnerId }, caused]),
		...pbr.shares.flatMap((row): Asked[] => [
			[{ kind: 'carried', partnerId: row.partnerId }, row.carried],
			...SPLITS.map((method): Asked => [{ kind: 'split', partnerId: row.partnerId, method }, row[method]]),
		]),
		...cashFlow.byPartner.flatMap(({ partnerId, ...cash }): Asked[] => [
			...years(cash.balancePence).map(
				([period, v]): Asked => [{ kind: 'balance', partnerId, period, shielded: false }, v],
			),
			...years(cash.shieldedBalancePence).map(
				([period, v]): Asked => [{ kind: 'balance', partnerId, period, shielded: true }, v],
			),
			[{ kind: 'peakNeed', partnerId, shielded: false }, cash.peakNeedPence],
			[{ kind: 'cover', partnerId, shielded: false }, cash.reservesCover],
			[{ kind: 'cover', partnerId, shielded: true }, cash.shieldedReservesCover],
			[{ kind: 'expectedTotal', partnerId }, expectedByPartner(risks.rows).get(partnerId) ?? 0],
		]),
		[{ kind: 'expectedTotal', partnerId: null }, risks.expectedTotal],
		[{ kind: 'highRisks' }, risks.rows.filter(({ residualBand }) => residualBand === 'red').length],
		...risks.rows.flatMap(({ riskId, byPartner }) =>
			byPartner.map(({ partnerId, amount }): Asked => [{ kind: 'riskShare', riskId, partnerId }, amount]),
		),
	];
}

export function progressSubjects(plan: Plan, { positions }: LiveFigures): Asked[] {
	const agreed = positions.filter(({ status, stale }) => status === 'agreed' && !stale);
	return [
		[{ kind: 'buyIn' }, agreed.length],
		[{ kind: 'agreement' }, agreementProgress(plan).share],
		...plan.matchFunding.map(
			({ id, byYear }): Asked => [{ kind: 'matchLine', matchId: id }, byYear.reduce((a, b) => a + b, 0)],
		),
		...plan.measures.flatMap(({ id, commissionerMinimumPerYear: minimum }): Asked[] =>
			minimum === null
				? []
				: [[{ kind: 'asked', measureId: id, year: null }, minimum * (plan.bid[0]?.years ?? 0)]],
		),
	];
}

export const postSubjects = (plan: Plan): Asked[] =>
	[...new Set(plan.posts.map(({ partnerId }) => partnerId))].map((partnerId) => [
		{ kind: 'postSum', partnerId, what: 'fte' },
		plan.posts.reduce((all, post) => all + (post.partnerId === partnerId ? post.fte : 0), 0),
	]);

export const allSubjects = (plan: Plan, figures: LiveFigures): Asked[] => [
	...workSubjects(figures),
	...postSubjects(plan),
	...moneySubjects(plan, figures),
	...sharingSubjects(figures),
	...progressSubjects(plan, figures),
];

/** Ratings have a colour, not a figure: every active partner's. */
export const ratingSubjects = (plan: Plan): SubjectOfBid[] =>
	plan.partners.filter(isActive).map(({ id }) => ({ kind: 'rating', partnerId: id }));
