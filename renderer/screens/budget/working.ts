/** How the current figure is worked out: a sentence and where to go to change it. */
import { indexBid } from '../../../shared/calc/index-of-bid';
import { lineCosts } from '../../../shared/calc/lines';
import { overheadCosts, poolDrivers } from '../../../shared/calc/overheads';
import type { PartnerBudget } from '../../../shared/calc/partner-budget';
import { partOfYear, payParts, upliftTo } from '../../../shared/calc/pay';
import type { LiveFigures } from '../../../shared/figures';
import { periodsPerYear } from '../../../shared/period';
import { only, type Plan, type Row } from '../../../shared/plan';
import { round, sum } from '../../../shared/quantity';
import { showDecimal, showMoney, showPercent, showPlain } from '../../../shared/text';
import { baseWords, budget, groupWords, working } from '../../words/budget';
import type { CellPlace } from './budget-place';
import { GROUP, lineName, POOL, yearOfColumn } from './line-cells';

export interface Working {
	text: string;
	/** What the figure rests on. */
	to?: { post: string } | 'pools' | 'match' | 'cap';
}
interface Asked {
	plan: Plan;
	figures: LiveFigures;
	budgetOf: PartnerBudget;
	partnerId: string;
}

/** The sentence for a cell of the amounts; null where there is nothing to say. */
export function workingOf(asked: Asked, place: CellPlace | null): Working | null {
	if (!place) return null;
	const year = yearOfColumn(place.columnId);
	const line = asked.plan.budgetLines.find(({ id }) => id === place.lineId);
	if (line) return workingOfLine(asked, line, year, place.columnId === 'total');
	if (place.lineId.startsWith(POOL)) return workingOfPool(asked, place.lineId.slice(POOL.length), year);
	if (place.lineId === 'overCap') return workingOfCap(asked, year);
	return workingOfSum(asked, place.lineId, year);
}

function workingOfLine(
	{ plan, figures }: Asked,
	line: Row<'budgetLines'>,
	year: number | null,
	isTotal: boolean,
): Working {
	const byYear = figures.costs.lines.find(({ lineId }) => lineId === line.id)?.byYear ?? [];
	const name = lineName(plan, line);
	if (isTotal) return { text: working.yearSum(name, byYear.length, showMoney(sum(byYear))) };
	const post = line.method === 'post' ? plan.posts.find(({ id }) => id === line.postId) : undefined;
	if (post) return { text: workingOfPost(plan, post, year ?? 1), to: { post: post.id } };
	const basis = line.basis.trim() === '' ? working.noBasis : working.basis(line.basis);
	if (line.method === 'inflated' && year !== null && year > 1) {
		const rate = showPercent(only(plan, 'assumptions').nonPayInflation);
		const total = showMoney(byYear[year - 1] ?? 0);
		return { text: `${working.inflated(name, showMoney(byYear[0] ?? 0), rate, year, total)} ${basis}` };
	}
	return { text: `${working.typed(name)} ${basis}` };
}

/** Parts are shown to the penny: only their sum is rounded. */
const showPence = (pounds: number): string => `£${showDecimal(pounds, 2)}`;

function workingOfPost(plan: Plan, post: Row<'posts'>, year: number): string {
	const part = partOfYear(post, year, periodsPerYear(only(plan, 'bid')));
	const parts = payParts(post, only(plan, 'assumptions'), year, part);
	const total = parts.pay + parts.nationalInsurance + parts.pension;
	return working.post({
		name: post.title,
		year,
		pay: showPence(parts.pay),
		insurance: showPence(parts.nationalInsurance),
		pension: showPence(parts.pension),
		total: showMoney(round(total)),
		part: part === 1 ? null : showPercent(part, 0),
	});
}

function workingOfPool({ plan, figures }: Asked, poolId: string, year: number | null): Working | null {
	const index = indexBid(plan);
	const lines = lineCosts(index);
	const costs = overheadCosts(index, lines);
	const cost = costs.pools.find(({ pool }) => pool.id === poolId);
	const charge = figures.overheads.pools.find((each) => each.poolId === poolId);
	if (!cost || !charge) return null;
	const y = (year ?? 1) - 1;
	const drivers = poolDrivers(index, costs, cost)[y];
	if (!drivers) return null;
	const { nonPayInflation } = only(plan, 'assumptions');
	const grown = cost.pool.pool * upliftTo(y + 1, nonPayInflation);
	return {
		text: working.pool({
			name: cost.pool.name,
			year: y + 1,
			pool: showMoney(grown),
			project: showPlain(drivers.project),
			whole: showPlain(drivers.organisation),
			total: showMoney(charge.byYear[y] ?? 0),
		}),
		to: 'pools',
	};
}

function workingOfCap({ plan, figures, partnerId }: Asked, year: number | null): Working | null {
	const overheads = figures.overheads.byPartner.find((each) => each.partnerId === partnerId);
	const { overheadCap, overheadCapBase } = only(plan, 'bid');
	const y = (year ?? 1) - 1;
	if (!overheads || overheadCap === null) return null;
	const base = `${showMoney(overheads.baseByYear[y] ?? 0)} ${baseWords[overheadCapBase]}`;
	return {
		text: working.overCap(
			showMoney(overheads.byYear[y] ?? 0),
			base,
			showPercent(overheadCap),
			showMoney(overheads.allowedByYear[y] ?? null),
			showMoney(overheads.underRecoveryByYear[y] ?? null),
			y + 1,
		),
		to: 'cap',
	};
}

function workingOfSum(asked: Asked, lineId: string, year: number | null): Working | null {
	const { budgetOf, plan } = asked;
	const of = (amounts: { byYear: number[]; total: number }) =>
		showMoney(year === null ? amounts.total : (amounts.byYear[year - 1] ?? 0));
	if (lineId === 'cost') return { text: working.cost(of(budgetOf.cost)) };
	if (lineId === 'cashMatch') return { text: working.match(of(budgetOf.cashMatch)), to: 'match' };
	if (lineId === 'requested')
		return { text: working.requested(of(budgetOf.cost), of(budgetOf.cashMatch), of(budgetOf.requested)) };
	const group = budgetOf.groups.find((each) => `${GROUP}${each.group}` === lineId);
	if (!group) return null;
	const [pool] = budgetOf.pools;
	if (group.group === 'overheads' && pool && budgetOf.pools.length === 1 && group.lines.length === 0)
		return workingOfPool(asked, pool.pool.id, year);
	const { flatRate, overheadCapBase } = only(plan, 'bid');
	if (group.group === 'overheads' && budgetOf.flatRate)
		return {
			text: `${budget.flatRateHow(showPercent(flatRate), baseWords[overheadCapBase])} = ${of(group)}.`,
			to: 'cap',
		};
	const count = group.lines.length + (group.group === 'overheads' ? budgetOf.pools.length : 0);
	return { text: working.sum(groupWords[group.group], count, of(group)) };
}
