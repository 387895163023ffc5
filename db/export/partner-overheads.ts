/** Overheads on a partner's sheet: the base, each pool or the flat rate, and the funder's cap. */
import type { Row } from '../../shared/plan';
import { baseWords } from './assumption-entries';
import { yearNumbers } from './book-frame';
import {
	AT,
	basisColumn,
	computeYears,
	fillEmpty,
	type PartnerBuild,
	putLine,
	putNone,
	putSection,
	putTotalLine,
	totalColumn,
	yearColumn,
	yearTerm,
} from './partner-layout';
import { inflation, type LineRows, linesBlock } from './partner-lines';
import { fteBlock, monthsBlock, type PostRows } from './partner-posts';
import { block, columnOf, compute, put, ref } from './sheet-model';
import {
	add,
	divide,
	largest,
	multiply,
	number,
	power,
	ratio,
	subtract,
	sum,
	sumOfProducts,
	sumWhere,
	type Term,
	wholePounds,
	words,
} from './term';
import { CATEGORY_WORDS, COST_TYPE_WORDS, DRIVER_WORDS, YES } from './words';

type Pool = Row<'overheadPools'>;
const POOL = { pool: 3, project: 4, organisation: 5, unit: 6 } as const;

export interface OverheadRows {
	/** Pools, or the one line of the flat rate (id ''). */
	pools: { id: string; row: number }[];
	poolsTotal: number;
	base: number;
	overheads: number;
	/** null while the funder sets no cap. */
	allowed: number | null;
	above: number | null;
}

export function putOverheads(build: PartnerBuild, posts: PostRows, lines: LineRows): OverheadRows {
	const { frame, partner } = build;
	putSection(
		build,
		'Overheads',
		[
			'Overhead pool',
			'Shared by',
			{ right: 'Pool £ a year' },
			{ right: 'Project part' },
			{ right: 'Out of' },
			'Unit',
		],
		'How it was worked out',
	);
	const base = putBase(build, lines, frame.bid.overheadCapBase === 'directStaff');
	const own = frame.plan.overheadPools.filter(({ partnerId }) => partnerId === partner.id);
	const flat = frame.bid.overheadMode === 'flatRate';
	// Drivers stand before the pools, so that the pools are one run of amounts to add up.
	const drivers = new Map<string, number>();
	for (const pool of flat ? [] : own)
		if (pool.projectDriver === null) drivers.set(pool.id, putWorkedOutDriver(build, pool, posts, lines));
	const first = build.next;
	const pools = flat
		? [{ id: '', row: putFlatRate(build, base) }]
		: own.map((pool) => ({ id: pool.id, row: putPool(build, pool, drivers.get(pool.id)) }));
	if (pools.length === 0) putNone(build);
	const last = build.next - 1;
	const poolsTotal = putTotalLine(
		build,
		flat ? 'Overheads at the flat rate' : 'Overheads from pools',
		(year) => sum(block(build.sheet, columnOf(first, last, yearColumn(year)))),
	);
	return { pools, poolsTotal, base, ...putCap(build, lines, base, poolsTotal) };
}

const putBase = (build: PartnerBuild, lines: LineRows, staffOnly: boolean): number =>
	putLine(build, staffOnly ? 'Base: direct staff cost' : 'Base: direct revenue cost', (year) =>
		(staffOnly ? directStaff : directCost)(build, lines, year),
	);

/** Lines that count as direct cost, in staff and management. */
function directStaff(build: PartnerBuild, lines: LineRows, year: number): Term {
	const amounts = linesBlock(build, lines, yearColumn(year));
	const direct = linesBlock(build, lines, AT.direct);
	const category = linesBlock(build, lines, AT.category);
	const of = (word: string): Term => sumWhere(amounts, [direct, words(YES)], [category, words(word)]);
	return add(of(CATEGORY_WORDS.staff), of(CATEGORY_WORDS.management));
}

/** Lines that count as direct cost and are revenue, of any category. */
function directCost(build: PartnerBuild, lines: LineRows, year: number): Term {
	return sumWhere(
		linesBlock(build, lines, yearColumn(year)),
		[linesBlock(build, lines, AT.direct), words(YES)],
		[linesBlock(build, lines, AT.type), words(COST_TYPE_WORDS.revenue)],
	);
}

function putFlatRate(build: PartnerBuild, base: number): number {
	const row = build.next++;
	put(build.sheet, row, 1, 'Overheads at the flat rate', 'label');
	put(build.sheet, row, 2, `Share of ${baseWords(build.frame)}`, 'label');
	computeYears(build, row, (year) =>
		wholePounds(multiply(build.named('FlatRate'), ref(build.sheet, base, yearColumn(year)))),
	);
	fillEmpty(build, row);
	return row;
}

function putPool(build: PartnerBuild, pool: Pool, driverRow: number | undefined): number {
	const { sheet, frame } = build;
	const row = build.next++;
	const { word, unit } = DRIVER_WORDS[pool.method];
	const format = pool.method === 'directCost' ? 'pounds' : 'plain';
	put(sheet, row, 1, pool.name, 'label');
	put(sheet, row, 2, word, 'label');
	put(sheet, row, POOL.pool, pool.pool, 'input', 'pounds');
	if (pool.projectDriver === null) put(sheet, row, POOL.project, 'above', 'computed');
	else put(sheet, row, POOL.project, pool.projectDriver, 'input', format);
	put(sheet, row, POOL.organisation, pool.organisationDriver, 'input', format);
	put(sheet, row, POOL.unit, unit, 'label');
	computeYears(build, row, (year) => poolAmount(build, row, driverRow, pool.method === 'directCost', year));
	put(sheet, row, basisColumn(frame), pool.basis === '' ? null : pool.basis, 'label');
	fillEmpty(build, row);
	return row;
}

/** Pool x inflation x project driver / organisation driver; an organisation's direct cost rises with pay. */
function poolAmount(
	build: PartnerBuild,
	row: number,
	driverRow: number | undefined,
	costDriven: boolean,
	year: number,
): Term {
	const { sheet } = build;
	const pool = multiply(ref(sheet, row, POOL.pool, 'column'), inflation(build, year));
	const project =
		driverRow === undefined
			? ref(sheet, row, POOL.project, 'column')
			: ref(sheet, driverRow, yearColumn(year));
	const uplift = power(add(number(1), build.named('PayUplift')), subtract(yearTerm(build, year), number(1)));
	const organisation = ref(sheet, row, POOL.organisation, 'column');
	return wholePounds(
		divide(multiply(pool, project), costDriven ? multiply(organisation, uplift) : organisation),
	);
}

function putWorkedOutDriver(build: PartnerBuild, pool: Pool, posts: PostRows, lines: LineRows): number {
	const row = build.next++;
	const cost = pool.method === 'directCost';
	put(build.sheet, row, 1, cost ? 'Project part: direct revenue cost' : 'Project part: FTE in post', 'label');
	put(build.sheet, row, POOL.unit, DRIVER_WORDS[pool.method].unit, 'label');
	computeYears(
		build,
		row,
		(year) =>
			cost
				? directCost(build, lines, year)
				: divide(sumOfProducts(fteBlock(build, posts), monthsBlock(build, posts, year)), number(12)),
		'computed',
		cost ? 'pounds' : 'hundredths',
	);
	put(build.sheet, row, totalColumn(build.frame), null, 'empty');
	fillEmpty(build, row);
	return row;
}

/** Overheads as a share of the base and, where the funder sets a cap, what is allowed and what is above. */
function putCap(build: PartnerBuild, lines: LineRows, base: number, poolsTotal: number) {
	const { sheet, named, frame } = build;
	const at = (row: number, year: number): Term => ref(sheet, row, yearColumn(year));
	const overheads = putTotalLine(build, 'Overheads with overhead lines', (year) => {
		const categories = linesBlock(build, lines, AT.category);
		const own = sumWhere(linesBlock(build, lines, yearColumn(year)), [
			categories,
			words(CATEGORY_WORDS.overheads),
		]);
		return add(at(poolsTotal, year), own);
	});
	const share = build.next++;
	put(sheet, share, 1, `As a share of ${baseWords(frame)}`, 'label');
	for (const year of yearNumbers(frame))
		compute(
			sheet,
			share,
			yearColumn(year),
			ratio(at(overheads, year), at(base, year)),
			'computed',
			'percentTenths',
		);
	fillEmpty(build, share);
	if (frame.bid.overheadCap === null) {
		build.next++;
		return { overheads, allowed: null, above: null };
	}
	const allowed = putLine(build, 'Most the funder allows', (year) =>
		wholePounds(multiply(named('OverheadCap'), at(base, year))),
	);
	const above = putLine(build, 'Above what the funder allows', (year) =>
		largest(number(0), subtract(at(overheads, year), at(allowed, year))),
	);
	build.next++;
	return { overheads, allowed, above };
}
