/** How sums of cost are worked out: by partner, group, category and year. */
import type { BudgetLine, Plan } from '../plan';
import { categoryWord, groupWord } from './cost-words';
import type { LiveFigures } from './figures';
import type { BidIndex } from './index-of-bid';
import { type PartnerBudget, partnerBudget } from './partner-budget';
import { inYear, partnerNameIn, whenIn } from './trace-names';
import { type SubjectOf, step, type Trace, type TraceStep } from './trace-step';

const SOURCE = 'Budget lines and overheads of the partners.';

/** Steps to the cost of a partner or of the bid, of one category or of all; null where there is none. Whole pounds. */
export function traceCost(index: BidIndex, figures: LiveFigures, subject: SubjectOf<'cost'>): Trace | null {
	const { partnerId, category, year } = subject;
	const amounts = amountsOf(index, figures, subject);
	const total = amounts && inYear(amounts, year);
	if (total === undefined) return null;
	const what = category === null ? 'Cost' : categoryWord(category);
	return {
		title: `${what} of ${partnerId === null ? 'the whole bid' : partnerNameIn(index, partnerId)} ${whenIn(year)}`,
		steps: [
			...(partnerId === null
				? partnersOf(index, figures, subject)
				: linesOf(index, figures, { ...subject, partnerId })),
			step(`${what} ${whenIn(year)}`, 'added up', total, 'pounds'),
		],
		rule:
			partnerId === null
				? 'The cost of each partner, added up.'
				: 'The budget lines of the partner and its overheads, added up.',
		source: SOURCE,
	};
}

type CostOf = Pick<SubjectOf<'cost'>, 'partnerId' | 'category'>;

/** Whole pounds by year; undefined for a partner or category that is not in the figures. */
function amountsOf(index: BidIndex, { costs, overheads }: LiveFigures, of: CostOf): number[] | undefined {
	const { partnerId, category } = of;
	if (partnerId === null)
		return category === null
			? costs.totalByYear
			: costs.byCategory.find((each) => each.category === category)?.byYear;
	const whole = costs.byPartner.find((each) => each.partnerId === partnerId);
	if (!whole || category === null) return whole?.costByYear;
	if (category === 'overheads')
		return overheads.byPartner.find((each) => each.partnerId === partnerId)?.byYear;
	const amounts = new Map(costs.lines.map(({ lineId, byYear }) => [lineId, byYear]));
	const own = index.plan.budgetLines.filter(
		(line) => line.partnerId === partnerId && line.category === category,
	);
	return whole.costByYear.map((_, y) => own.reduce((all, { id }) => all + (amounts.get(id)?.[y] ?? 0), 0));
}

const partnersOf = (index: BidIndex, figures: LiveFigures, subject: SubjectOf<'cost'>): TraceStep[] =>
	index.partners.flatMap(({ id: partnerId }) => {
		const amount = inYear(amountsOf(index, figures, { ...subject, partnerId }) ?? [], subject.year) ?? 0;
		if (amount === 0 && subject.category !== null) return [];
		return [step(partnerNameIn(index, partnerId), '', amount, 'pounds', { ...subject, partnerId })];
	});

/** All of a partner by its groups; one category by its lines. */
function linesOf(
	index: BidIndex,
	figures: LiveFigures,
	{ partnerId, category, year }: SubjectOf<'cost'> & { partnerId: string },
): TraceStep[] {
	const budget = partnerBudget(index.plan, figures, partnerId);
	if (category === null)
		return budget.groups
			.filter(({ lines, total }) => lines.length > 0 || total !== 0)
			.map(({ group, byYear }) =>
				step(groupWord(group), '', inYear(byYear, year) ?? 0, 'pounds', {
					kind: 'group',
					partnerId,
					group,
					year,
				}),
			);
	const lines = budget.groups.flatMap((group) =>
		group.lines.filter(({ line }) => line.category === category),
	);
	return [
		...lineSteps(index, lines, year),
		...(category === 'overheads' ? overheadSteps(index, budget, year) : []),
	];
}

/** A line from a post goes by the post's title. */
export const nameOfLine = ({ posts }: Plan, { method, postId, description }: BudgetLine): string =>
	(method === 'post' && posts.find(({ id }) => id === postId)?.title) || description;

const lineSteps = (
	{ plan }: BidIndex,
	lines: PartnerBudget['groups'][number]['lines'],
	year: number | null,
): TraceStep[] =>
	lines.map(({ line, byYear }) =>
		step(
			nameOfLine(plan, line),
			'',
			inYear(byYear, year) ?? 0,
			'pounds',
			year === null ? { kind: 'lineTotal', lineId: line.id } : { kind: 'line', lineId: line.id, year },
		),
	);

function overheadSteps({ bid }: BidIndex, budget: PartnerBudget, year: number | null): TraceStep[] {
	if (budget.flatRate) {
		const link = { table: 'bid', id: bid.id, field: 'flatRate' } as const;
		return [step('Flat rate', '', inYear(budget.flatRate.byYear, year) ?? 0, 'pounds', link)];
	}
	return budget.pools.map(({ pool, byYear }) =>
		step(
			pool.name,
			'',
			inYear(byYear, year) ?? 0,
			'pounds',
			year === null ? { kind: 'poolTotal', poolId: pool.id } : { kind: 'pool', poolId: pool.id, year },
		),
	);
}

/** Steps to the sum of a group of a partner's lines; null for a partner or year that is not in the bid. */
export function traceGroup(index: BidIndex, figures: LiveFigures, subject: SubjectOf<'group'>): Trace | null {
	const { partnerId, group: wanted, year } = subject;
	if (!index.partnerPlace.has(partnerId)) return null;
	const budget = partnerBudget(index.plan, figures, partnerId);
	const group = budget.groups.find((each) => each.group === wanted);
	const total = group && inYear(group.byYear, year);
	if (!group || total === undefined) return null;
	return {
		title: `${groupWord(wanted)} of ${partnerNameIn(index, partnerId)} ${whenIn(year)}`,
		steps: [
			...lineSteps(index, group.lines, year),
			...(wanted === 'overheads' ? overheadSteps(index, budget, year) : []),
			step(`${groupWord(wanted)} ${whenIn(year)}`, 'added up', total, 'pounds'),
		],
		rule: 'The lines of the group, added up.',
		source: SOURCE,
	};
}
