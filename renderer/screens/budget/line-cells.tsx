/** Cells of a partner's budget lines by year: what is typed stays open, what is worked out is grey. */
import type {
	AmountsByYear,
	LineAmounts,
	LineGroup,
	PartnerBudget,
} from '../../../shared/calc/partner-budget';
import type { TraceSubject } from '../../../shared/calc/trace-step';
import { periodLabel } from '../../../shared/period';
import { type Bid, only, type Plan, type Row } from '../../../shared/plan';
import { showCount, showMoney, showPercent, showPlain } from '../../../shared/text';
import type { GridCell, GridColumn, GridLine } from '../../ui/grid/model';
import { budget, groupWords, how } from '../../words/budget';
import { choices } from '../../words/everywhere';

/** Ids of lines of the grid that are not budget lines. */
export const GROUP = 'group:';
export const POOL = 'pool:';

export const yearColumns = (years: number, width: number): GridColumn[] =>
	Array.from({ length: years }, (_, index) => ({
		id: `y${index + 1}`,
		label: budget.year(index + 1),
		name: budget.year(index + 1),
		align: 'right',
		width,
	}));

/** Year (from 1) of a column, null for any other column. */
export const yearOfColumn = (columnId: string | undefined): number | null => {
	const year = /^y(\d+)$/.exec(columnId ?? '')?.[1];
	return year === undefined ? null : Number(year);
};

/** With many years the names keep their width and the table scrolls; with few they take what is left. */
export const nameWidth = (years: number, isWide: boolean): { width?: number } =>
	years > (isWide ? 6 : 3) ? { width: 200 } : {};

/** A sum of seven digits, `1,254,000`, bold and not cut. */
const SEVEN_DIGITS = 78;

export function lineColumns(years: number, isWide: boolean): GridColumn[] {
	return [
		{ id: 'description', label: budget.pounds, name: budget.description, ...nameWidth(years, isWide) },
		{ id: 'how', label: budget.how, name: budget.how, width: isWide ? 240 : 140, className: 'how' },
		...yearColumns(years, isWide ? 104 : SEVEN_DIGITS),
		{ id: 'total', label: budget.total, name: budget.total, align: 'right', width: isWide ? 112 : 84 },
	];
}

const amount = (pounds: number, more: Partial<GridCell> = {}): GridCell => ({
	text: showCount(pounds),
	number: pounds,
	...more,
});

export const amountCells = (
	{ byYear, total }: AmountsByYear,
	how: (year: number | null) => TraceSubject,
	more: (yearIndex: number) => Partial<GridCell> = () => ({}),
): GridCell[] => [
	...byYear.map((pounds, index) => amount(pounds, { how: how(index + 1), ...more(index) })),
	amount(total, { how: how(null) }),
];

/** A line of sums: name, how, years, total. */
export function sumLine(
	id: string,
	name: string,
	amounts: AmountsByYear,
	asked: (year: number | null) => TraceSubject,
	{
		how: explained = '',
		cells: more,
		...rest
	}: Pick<GridLine, 'className' | 'stays'> & {
		how?: string;
		cells?: (yearIndex: number) => Partial<GridCell>;
	} = {},
): GridLine {
	return {
		id,
		name,
		cells: [{ text: name }, { text: explained }, ...amountCells(amounts, asked, more)],
		...rest,
	};
}

/** Name of a line as people know it: a post's line goes by the post's title. */
export function lineName(plan: Plan, line: Row<'budgetLines'>): string {
	const post = line.method === 'post' ? plan.posts.find(({ id }) => id === line.postId) : undefined;
	return post?.title ?? line.description;
}

export function howOfLine(plan: Plan, line: Row<'budgetLines'>): string {
	const bid = only(plan, 'bid');
	if (line.method === 'inflated') return how.inflated(showPercent(only(plan, 'assumptions').nonPayInflation));
	if (line.method === 'byYear') return line.basis.trim() === '' ? how.byYear : line.basis;
	const post = plan.posts.find(({ id }) => id === line.postId);
	return post ? howOfPost(bid, post) : '';
}

function howOfPost(bid: Bid, post: Row<'posts'>): string {
	const base = how.post(showPlain(post.fte), showMoney(post.salary));
	const from = post.startPeriod > 1 ? how.from(periodLabel(bid, post.startPeriod)) : '';
	const until = post.endPeriod === null ? '' : how.until(periodLabel(bid, post.endPeriod));
	return `${base}${from}${until}`;
}

/** One budget line; `group` names the group where the line stands for the whole of it. */
export function budgetLine(plan: Plan, { line, ...amounts }: LineAmounts, group?: string): GridLine {
	const name = lineName(plan, line);
	const isTyped = (index: number) => line.method === 'byYear' || (line.method === 'inflated' && index === 0);
	const first: GridCell = {
		text:
			group === undefined ? (
				name
			) : (
				<>
					<b>{group}</b>, {name}
				</>
			),
		plain: name,
		title: name,
		className: group === undefined ? 'inner' : 'lone',
	};
	if (line.method !== 'post') first.edit = line.description;
	const typed = (index: number): Partial<GridCell> =>
		isTyped(index) ? { edit: String(amounts.byYear[index] ?? 0), how: undefined } : {};
	const asked = (year: number | null): TraceSubject =>
		year === null ? { kind: 'lineTotal', lineId: line.id } : { kind: 'line', lineId: line.id, year };
	const explained = howOfLine(plan, line);
	return {
		id: line.id,
		name,
		cells: [first, { text: explained, title: explained }, ...amountCells(amounts, asked, typed)],
	};
}

/** All lines of a partner's budget, groups first, then overheads, cost, match and request. */
export function budgetLines(
	plan: Plan,
	partnerId: string,
	budgetOf: PartnerBudget,
	ratios: readonly (number | null)[],
): GridLine[] {
	const asked = askedOf(partnerId);
	const groups = budgetOf.groups.filter(({ group }) => group !== 'overheads');
	return [
		...groups.flatMap(({ group, lines, ...sums }) => {
			const [first] = lines;
			if (!first) return [];
			if (group === 'capital' && lines.length === 1) return [budgetLine(plan, first, groupWords.capital)];
			return [
				sumLine(`${GROUP}${group}`, groupWords[group], sums, asked.group(group), { className: 'head' }),
				...lines.map((line) => budgetLine(plan, line)),
			];
		}),
		...overheadLines(plan, asked, budgetOf, ratios),
		sumLine('cost', budget.cost, budgetOf.cost, asked.cost, { className: 'sum top', stays: true }),
		sumLine('cashMatch', budget.cashMatch, budgetOf.cashMatch, asked.match, {
			className: 'plain-sum',
			stays: true,
		}),
		sumLine('requested', budget.requested, budgetOf.requested, asked.requested, {
			className: 'sum',
			stays: true,
		}),
	];
}

/** What the sums of a partner can be asked. */
const askedOf = (partnerId: string) => ({
	group: (group: LineGroup) => (year: number | null) => ({ kind: 'group', partnerId, group, year }) as const,
	cost: (year: number | null) => ({ kind: 'cost', partnerId, category: null, year }) as const,
	match: (year: number | null) => ({ kind: 'matchSum', of: 'cash', partnerId, year }) as const,
	requested: (year: number | null) => ({ kind: 'requested', partnerId, year }) as const,
	overCap: (year: number | null) => ({ kind: 'underRecovery', partnerId, year }) as const,
});

function overheadLines(
	plan: Plan,
	asked: ReturnType<typeof askedOf>,
	budgetOf: PartnerBudget,
	ratios: readonly (number | null)[],
): GridLine[] {
	const overheads = budgetOf.groups.find(({ group }) => group === 'overheads');
	if (!overheads) return [];
	const { overheadCap, flatRate } = only(plan, 'bid');
	const over = budgetOf.overCap;
	const pools = budgetOf.flatRate ? [] : budgetOf.pools;
	const isLone = pools.length === 1 && overheads.lines.length === 0;
	const loneHow = isLone ? pools.map(({ pool }) => howOfPool(pool))[0] : undefined;
	const heads = sumLine(`${GROUP}overheads`, groupWords.overheads, overheads, asked.group('overheads'), {
		className: 'head',
		how: loneHow ?? (budgetOf.flatRate ? `${budget.flatRate} ${showPercent(flatRate)}` : ''),
		cells: (y) => ((over?.byYear[y] ?? 0) > 0 ? { className: 'over' } : {}),
	});
	const lines = overheads.lines.map((line) => budgetLine(plan, line));
	const shares = isLone
		? []
		: pools.map(({ pool, ...amounts }) => ({
				...sumLine(`${POOL}${pool.id}`, pool.name, amounts, askedOfPool(pool.id), {
					how: howOfPool(pool),
					className: 'pool',
				}),
			}));
	if (!over || over.total === 0 || overheadCap === null) return [heads, ...lines, ...shares];
	const cap = sumLine('overCap', budget.overCap(showPercent(overheadCap)), over, asked.overCap, {
		className: 'bad',
		how: how.ratios(ratios.map((ratio) => showPercent(ratio))),
	});
	return [heads, ...lines, ...shares, cap];
}

const askedOfPool =
	(poolId: string) =>
	(year: number | null): TraceSubject =>
		year === null ? { kind: 'poolTotal', poolId } : { kind: 'pool', poolId, year };

export const howOfPool = (pool: Row<'overheadPools'>): string =>
	how.pool(showMoney(pool.pool), choices.poolMethod?.[pool.method] ?? pool.method);
