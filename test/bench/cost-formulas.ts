/** Budget lines of all kinds, overheads, match, request and ratios of a bid as formulas. */
import { type BidIndex, placeOf } from '../../shared/calc/index-of-bid';
import { type BudgetLine, CATEGORIES, type Row } from '../../shared/plan';
import { at, type Cell, range, sumOf, times } from './formula-sheet';

const [UPLIFT, NI_RATE, NI_FROM, PENSION, INFLATION, CAP] = times(6, (row) => at('Terms', row + 1, 0));

/** By post and year: share of the year in post, FTE for that share, and whole cost. */
export const postCostRows = ({ plan, years, periodsPerYear }: BidIndex): Cell[][] =>
	plan.posts.map((_, row) => {
		const [fte, from, to, , salary, heads, shared] = times(7, (column) => at('Posts', row, column));
		const parts = times(years, (y) => {
			const [first, last] = [y * periodsPerYear + 1, (y + 1) * periodsPerYear];
			return `=MAX(0,MIN(${to},${last})-MAX(${from},${first})+1)/${periodsPerYear}`;
		});
		const ftes = times(years, (y) => `=${fte}*${at('PostCost', row, y)}`);
		const costs = times(years, (y) => {
			const part = at('PostCost', row, y);
			const yearly = `${salary}*(1+${UPLIFT})^${y}`;
			const pay = `${fte}*${yearly}*${part}`;
			const ofShared = `${NI_RATE}*${fte}*${part}*MAX(0,${yearly}-${NI_FROM})`;
			const ofOwn = `${NI_RATE}*MAX(0,${pay}-${NI_FROM}*${heads}*${part})`;
			return `=ROUND(${pay}+IF(${shared}=1,${ofShared},${ofOwn})+${PENSION}*${pay}+0.000001,0)`;
		});
		return [...parts, ...ftes, ...costs];
	});

export interface PlacedLine {
	line: BudgetLine;
	partner: number;
}

const isDirectStaff = ({ direct, category }: BudgetLine): boolean =>
	direct && (category === 'staff' || category === 'management');

/** Lines of active partners, together by partner, those of the overhead base first: sums are of ranges then. */
export const placedLines = (index: BidIndex): PlacedLine[] =>
	index.plan.budgetLines
		.flatMap((line) => {
			const partner = placeOf(index, line);
			return partner === undefined ? [] : [{ line, partner }];
		})
		.sort((a, b) => a.partner - b.partner || Number(isDirectStaff(b.line)) - Number(isDirectStaff(a.line)));

/** Columns: category, cost type, lead management; then the years. */
const FIRST_YEAR = 3;

export function lineRows(index: BidIndex, lines: readonly PlacedLine[]): Cell[][] {
	const posts = new Map(index.plan.posts.map(({ id }, row) => [id, row]));
	return lines.map(({ line }) => {
		const byYear = times(index.years, (y): Cell => {
			if (line.method === 'byYear') return line.byYear?.[y] ?? 0;
			if (line.method === 'inflated')
				return `=ROUND(${line.year1Amount ?? 0}*(1+${INFLATION})^${y}+0.000001,0)`;
			const post = posts.get(line.postId ?? '');
			return post === undefined ? 0 : `=${at('PostCost', post, 2 * index.years + y)}`;
		});
		return [line.category, line.costType, line.leadManagement ? 1 : 0, ...byYear];
	});
}

/** One row a pool: its charge by year. */
export function poolRows(index: BidIndex): Cell[][] {
	return index.plan.overheadPools.map((pool) => {
		const posts = index.plan.posts.flatMap(({ partnerId }, row) =>
			partnerId === pool.partnerId ? [row] : [],
		);
		return times(index.years, (y) => {
			const growth = pool.method === 'directCost' ? `*(1+${UPLIFT})^${y}` : '';
			const computed =
				pool.method === 'directCost'
					? at('Partners', 8 * index.years + y, placeOf(index, pool) ?? 0)
					: sumOf(posts.map((row) => at('PostCost', row, index.years + y)));
			const driver = pool.projectDriver ?? `(${computed})`;
			const charge = `${pool.pool}*(1+${INFLATION})^${y}*${driver}`;
			return `=ROUND(${charge}/(${pool.organisationDriver}${growth})+0.000001,0)`;
		});
	});
}

function spanOf(lines: readonly PlacedLine[], isIn: (line: PlacedLine) => boolean): [number, number] | null {
	const first = lines.findIndex(isIn);
	return first < 0 ? null : [first, lines.findLastIndex(isIn)];
}

const matchOf = (rows: readonly Row<'matchFunding'>[], kind: string, y: number): number =>
	rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + (row.byYear[y] ?? 0), 0);

/**
 * One column a partner; rows by year: lines, overheads, base, cost, cash match, request, overhead ratio, over the
 * cap, direct revenue; then cost and request of all years.
 */
export function partnerColumns(index: BidIndex, lines: readonly PlacedLine[]): Cell[][] {
	const { years, plan } = index;
	return index.partners.map(({ id }, partner) => {
		const all = spanOf(lines, (each) => each.partner === partner);
		const base = spanOf(lines, (each) => each.partner === partner && isDirectStaff(each.line));
		const match = plan.matchFunding.filter((row) => row.partnerId === id);
		const pools = plan.overheadPools.flatMap((pool, row) => (pool.partnerId === id ? [row] : []));
		const sumLines = (span: [number, number] | null, y: number) =>
			span ? `=SUM(${range('Lines', [span[0], FIRST_YEAR + y], [span[1], FIRST_YEAR + y])})` : '=0';
		const direct = lines.flatMap(({ line, partner: owner }, row) =>
			owner === partner && line.direct && line.costType === 'revenue' ? [row] : [],
		);
		const cell = (block: number, y: number) => at('Partners', block * years + y, partner);
		const blocks: ((y: number) => Cell)[] = [
			(y) => sumLines(all, y),
			(y) => `=${sumOf(pools.map((row) => at('Pools', row, y)))}`,
			(y) => sumLines(base, y),
			(y) => `=${cell(0, y)}+${cell(1, y)}`,
			(y) => matchOf(match, 'cash', y),
			(y) => `=${cell(3, y)}-${cell(4, y)}`,
			(y) => `=IF(${cell(2, y)}=0,"",${cell(1, y)}/${cell(2, y)})`,
			(y) => `=IF(${cell(1, y)}>ROUND(${CAP}*${cell(2, y)}+0.000001,0),1,0)`,
			(y) => `=${sumOf(direct.map((row) => at('Lines', row, FIRST_YEAR + y)))}`,
		];
		const sumOfYears = (block: number) =>
			`=SUM(${range('Partners', [block * years, partner], [block * years + years - 1, partner])})`;
		return [...blocks.flatMap((block) => times(years, block)), sumOfYears(3), sumOfYears(5)];
	});
}

/** By year: cost, cash match, request of all, match ratio; then totals, shares of cost, and a sum by category. */
export function totalRows(index: BidIndex, lineCount: number): Cell[][] {
	const { years, partners, bid } = index;
	const last = partners.length - 1;
	const sumAll = (row: number) => `=SUM(${range('Partners', [row, 0], [row, last])})`;
	const byYear = [3, 4, 5].map((block) => times(years, (y) => sumAll(block * years + y)));
	const sums = times(3, (row) => `=SUM(${range('Totals', [row, 0], [row, years - 1])})`);
	const cost = at('Totals', 4, 0);
	const column = (at: number) => range('Lines', [0, at], [Math.max(0, lineCount - 1), at]);
	const shareOf = (test: number, value: string) => {
		const amounts = times(years, (y) => `SUMIF(${column(test)},${value},${column(FIRST_YEAR + y)})`);
		return `=(${sumOf(amounts)})/${cost}`;
	};
	const categories = CATEGORIES.map((name) =>
		times(years, (y) => `=SUMIF(${column(0)},"${name}",${column(FIRST_YEAR + y)})`),
	);
	const ratios = [
		shareOf(1, '"capital"'),
		shareOf(2, '1'),
		bid.stageOneTotal === null ? '' : `=${cost}/${bid.stageOneTotal}-1`,
		bid.maximumAward === null ? '' : `=${bid.maximumAward}-${at('Totals', 4, 2)}`,
	];
	const yearRatios = times(
		years,
		(y) => `=IF(${at('Totals', 0, y)}=0,"",${at('Totals', 1, y)}/${at('Totals', 0, y)})`,
	);
	return [...byYear, yearRatios, sums, ratios, ...categories];
}

/** Rates that pay, prices and the cap are worked out with; rows of `Terms` from the second. */
export const termCells = ({ assumptions, bid }: BidIndex): Cell[] => [
	assumptions.payUplift,
	assumptions.niRate,
	assumptions.niThreshold,
	assumptions.pensionRate,
	assumptions.nonPayInflation,
	bid.overheadCap ?? 1_000_000,
];
