/** The budget as tables show it: a partner's lines in groups, and categories against partners. Whole pounds. */
import { type BudgetLine, isActive, only, type Plan, type Row } from '../plan';
import { addTo, sum, zeros } from '../quantity';
import type { LiveFigures } from './figures';

/** The groups in which a partner's budget lines are shown, in their order. */
export const LINE_GROUPS = ['staff', 'management', 'running', 'capital', 'overheads'] as const;
export type LineGroup = (typeof LINE_GROUPS)[number];

export interface AmountsByYear {
	byYear: number[];
	total: number;
}
export interface LineAmounts extends AmountsByYear {
	line: BudgetLine;
}
export interface GroupAmounts extends AmountsByYear {
	group: LineGroup;
	lines: LineAmounts[];
}
export interface PartnerBudget {
	/** Every group in its order; groups without lines too. Overheads add pools or the flat rate to their lines. */
	groups: GroupAmounts[];
	pools: (AmountsByYear & { pool: Row<'overheadPools'> })[];
	/** The flat rate's part of the overheads; null where pools are used. */
	flatRate: AmountsByYear | null;
	/** What lies over the funder's cap and would not be paid; null without a cap. */
	overCap: AmountsByYear | null;
	cost: AmountsByYear;
	cashMatch: AmountsByYear;
	requested: AmountsByYear;
}

type BudgetFigures = Pick<LiveFigures, 'costs' | 'overheads'>;

const withTotal = (byYear: readonly number[]): AmountsByYear => ({ byYear: [...byYear], total: sum(byYear) });

/** Where a line stands: overheads and capital by what they are, pay by its category, the rest running costs. */
export function groupOfLine({ category, costType }: Pick<BudgetLine, 'category' | 'costType'>): LineGroup {
	if (category === 'overheads') return 'overheads';
	if (category === 'capital' || costType === 'capital') return 'capital';
	return category === 'staff' || category === 'management' ? category : 'running';
}

/** A partner's budget in groups with sums; its cost is that of the figures. Unknown partner: all zero. */
export function partnerBudget(plan: Plan, figures: BudgetFigures, partnerId: string): PartnerBudget {
	const { years } = only(plan, 'bid');
	const none = zeros(years);
	const amounts = new Map(figures.costs.lines.map(({ lineId, byYear }) => [lineId, byYear]));
	const lines = plan.budgetLines
		.filter((line) => line.partnerId === partnerId)
		.map((line) => ({ line, ...withTotal(amounts.get(line.id) ?? none) }));
	const cost = figures.costs.byPartner.find((each) => each.partnerId === partnerId);
	const overheads = figures.overheads.byPartner.find((each) => each.partnerId === partnerId);
	const groups = LINE_GROUPS.map((group): GroupAmounts => {
		const own = lines.filter(({ line }) => groupOfLine(line) === group);
		const byYear = group === 'overheads' ? (overheads?.byYear ?? none) : sumOfYears(own, years);
		return { group, lines: own, ...withTotal(byYear) };
	});
	const over = overheads?.underRecoveryByYear ?? [];
	return {
		groups,
		pools: poolsOf(plan, figures, partnerId, none),
		flatRate: flatRateOf(plan, groups.at(-1), years),
		overCap: over.some((each) => each === null) ? null : withTotal(over.map((each) => each ?? 0)),
		cost: withTotal(cost?.costByYear ?? none),
		cashMatch: withTotal(cost?.cashMatchByYear ?? none),
		requested: withTotal(cost?.requestedByYear ?? none),
	};
}

function sumOfYears(rows: readonly AmountsByYear[], years: number): number[] {
	const total = zeros(years);
	for (const { byYear } of rows) addTo(total, byYear);
	return total;
}

function poolsOf(plan: Plan, figures: BudgetFigures, partnerId: string, none: number[]) {
	const charges = new Map(figures.overheads.pools.map(({ poolId, byYear }) => [poolId, byYear]));
	return plan.overheadPools
		.filter((pool) => pool.partnerId === partnerId)
		.map((pool) => ({ pool, ...withTotal(charges.get(pool.id) ?? none) }));
}

function flatRateOf(plan: Plan, overheads: GroupAmounts | undefined, years: number): AmountsByYear | null {
	if (only(plan, 'bid').overheadMode !== 'flatRate' || !overheads) return null;
	const lines = sumOfYears(overheads.lines, years);
	return withTotal(overheads.byYear.map((amount, y) => amount - (lines[y] ?? 0)));
}

export interface CategoryAmounts extends AmountsByYear {
	category: string;
	/** By active partner, in their order; all years. */
	byPartner: number[];
}

/** Categories that cost something, by year and by partner. */
export function categoryTable(plan: Plan, figures: BudgetFigures): CategoryAmounts[] {
	const places = new Map(plan.partners.filter(isActive).map((partner, place) => [partner.id, place]));
	const byCategory = new Map<string, number[]>();
	const add = (category: string, partnerId: string, amount: number) => {
		const row = byCategory.get(category) ?? zeros(places.size);
		const place = places.get(partnerId);
		if (place !== undefined) row[place] = (row[place] ?? 0) + amount;
		byCategory.set(category, row);
	};
	const lines = new Map(plan.budgetLines.map((line) => [line.id, line]));
	for (const { lineId, byYear } of figures.costs.lines) {
		const line = lines.get(lineId);
		if (line && line.category !== 'overheads') add(line.category, line.partnerId, sum(byYear));
	}
	for (const { partnerId, byYear } of figures.overheads.byPartner) add('overheads', partnerId, sum(byYear));
	return figures.costs.byCategory
		.filter(({ byYear }) => byYear.some((amount) => amount !== 0))
		.map(({ category, byYear, total }) => ({
			category,
			byYear,
			total,
			byPartner: byCategory.get(category) ?? zeros(places.size),
		}));
}

/** Whether lines and overheads, partners, years and categories all add up to the one cost of the bid. */
export function totalsAgree(plan: Plan, figures: BudgetFigures): boolean {
	const { costs } = figures;
	const categories = categoryTable(plan, figures);
	return [
		sum(costs.totalByYear),
		sum(costs.byPartner.map(({ cost }) => cost)),
		sum(categories.map(({ total }) => total)),
		sum(categories.flatMap(({ byPartner }) => byPartner)),
	].every((total) => total === costs.total);
}

/** Room left under the funder's maximum of each year; null where there is none. */
export function roomByYear(plan: Plan, { costs }: BudgetFigures): (number | null)[] {
	const maximum = only(plan, 'bid').maximumAwardByYear;
	return costs.requestedByYear.map((requested, y) => {
		const limit = maximum?.[y];
		return limit === undefined ? null : limit - requested;
	});
}
