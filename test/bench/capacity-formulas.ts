/** FTE, capacity, targets, utilisation and over flags of a bid as formulas. Rows: measure by measure, partner by partner. */
import { type BidIndex, placeOf } from '../../shared/calc/index-of-bid';
import { outputPerFtePeriod } from '../../shared/calc/working';
import { at, type Cell, range, sumOf, times } from './formula-sheet';

/** First column of the periods, in every sheet that has periods. */
export const FIRST_PERIOD = 8;
export const FTE_COLUMN = 0;

export const RAMP_ROW = 20;
export const KEPT = at('Terms', 0, 0);

/** Share of full output after a number of full periods in post, as a formula. */
function ramp({ bid, assumptions }: BidIndex, passed: string): string {
	const count = assumptions.ramp.length;
	const steps = range('Terms', [RAMP_ROW, 0], [RAMP_ROW + count - 1, 0]);
	return `INDEX(${steps},MIN(INT((${passed})*${bid.periodMonths}/3)+1,${count}),1)`;
}

/** Columns: FTE, from, to, in post now, salary, people, shared; then FTE by period. */
export const postRows = (index: BidIndex): Cell[][] =>
	index.plan.posts.map((post, row) => {
		const [fte, from, to, existing] = times(4, (column) => at('Posts', row, column));
		const inputs = [post.fte, post.startPeriod, post.endPeriod ?? index.periods, post.existing ? 1 : 0];
		const pay = [post.salary, post.heads, post.sharedPost ? 1 : 0, null];
		const byPeriod = times(index.periods, (t) => {
			const grown = `IF(${existing}=1,1,${ramp(index, `${t + 1}-${from}`)})`;
			return `=IF(AND(${t + 1}>=${from},${t + 1}<=${to}),${fte}*${grown},0)`;
		});
		return [...inputs, ...pay, ...byPeriod];
	});

/** Absences, then commitments: FTE, from, to, replaced by a new starter; then FTE missing by period. */
export const awayRows = (index: BidIndex): Cell[][] =>
	awayOf(index).map(({ fte, fromPeriod, toPeriod, ramps }, row) => {
		const [lost, from, to] = times(3, (column) => at('Away', row, column));
		const byPeriod = times(index.periods, (t) => {
			const after = ramps ? `${lost}*(1-${ramp(index, `${t}-${to}`)})` : '0';
			const rest = `IF(${t + 1}>${to},${after},0)`;
			return `=IF(AND(${t + 1}>=${from},${t + 1}<=${to}),${lost},${rest})`;
		});
		return [fte, fromPeriod, toPeriod, null, null, null, null, null, ...byPeriod];
	});

const awayOf = ({ plan }: BidIndex) => [
	...plan.absences.map((row) => ({ ...row, fte: row.fteLost, ramps: row.replacementRamps })),
	...plan.commitments.map((row) => ({ ...row, ramps: false })),
];

/** By partner's and role's place: the rows of `Posts` and of `Away` that make its FTE. */
function fteSources(index: BidIndex): Map<string, { posts: number[]; away: number[] }> {
	const sources = new Map<string, { posts: number[]; away: number[] }>();
	const add = (kind: 'posts' | 'away') => (row: { partnerId: string; roleId: string }, place: number) => {
		const partner = placeOf(index, row);
		if (partner === undefined) return;
		const key = `${partner} ${index.rolePlace.get(row.roleId)}`;
		const source = sources.get(key) ?? { posts: [], away: [] };
		source[kind].push(place);
		sources.set(key, source);
	};
	index.plan.posts.forEach(add('posts'));
	awayOf(index).forEach(add('away'));
	return sources;
}

export interface FteRows {
	rows: Cell[][];
	/** By `partner role`: its row. */
	rowOf: Map<string, number>;
}

/** Effective FTE by partner and role: not below 0, less the allowance for empty posts. */
export function fteRows(index: BidIndex): FteRows {
	const sources = [...fteSources(index)];
	const rows = sources.map(([, { posts, away }]) => [
		...times(FIRST_PERIOD, () => null),
		...times(index.periods, (t) => {
			const has = sumOf(posts.map((row) => at('Posts', row, FIRST_PERIOD + t)));
			const lacks = away.map((row) => `-${at('Away', row, FIRST_PERIOD + t)}`).join('');
			return `=MAX(0,${has}${lacks})*${KEPT}`;
		}),
	]);
	return { rows, rowOf: new Map(sources.map(([key], row) => [key, row])) };
}

/** Row of a measure and partner in `Capacity`, `Targets`, `Utilisation` and `Over`. */
export const rowOfUse = (index: BidIndex, measure: number, partner: number): number =>
	measure * index.partners.length + partner;

const eachUse = <T>(index: BidIndex, row: (measure: number, partner: number) => T): T[] =>
	index.plan.measures.flatMap((_, measure) => index.partners.map((_p, partner) => row(measure, partner)));

/** Targets by period; the first column is their sum. */
export function targetRows(index: BidIndex): Cell[][] {
	const rows = new Map<string, readonly number[]>(
		index.plan.targets.map((row) => [`${row.measureId} ${row.partnerId}`, row.byPeriod] as const),
	);
	return eachUse(index, (measure, partner) => {
		const key = `${index.plan.measures[measure]?.id} ${index.partners[partner]?.id}`;
		const byPeriod = rows.get(key) ?? times(index.periods, () => 0);
		return withSum(index, 'Targets', rowOfUse(index, measure, partner), [...byPeriod]);
	});
}

function withSum(index: BidIndex, sheet: string, row: number, byPeriod: Cell[]): Cell[] {
	const all = range(sheet, [row, FIRST_PERIOD], [row, FIRST_PERIOD + index.periods - 1]);
	return [`=SUM(${all})`, ...times(FIRST_PERIOD - 1, () => null), ...byPeriod];
}

/** Outputs: FTE x output of one FTE; outcomes: what their source makes, later, times the funnel's rates. */
export function capacityRows(index: BidIndex, { rowOf }: FteRows): Cell[][] {
	const { roles, measures, funnelSteps } = index.plan;
	return eachUse(index, (measure, partner) => {
		const id = measures[measure]?.id;
		const byRole = roles.flatMap((role, place) => {
			const row = rowOf.get(`${partner} ${place}`);
			const rate = outputPerFtePeriod(role, index.assumptions, index.bid);
			return role.measureId === id && role.method !== 'none' && row !== undefined ? [{ row, rate }] : [];
		});
		const steps = funnelSteps.filter((step) => step.measureId === id);
		const cells = times(index.periods, (t) => {
			const made = byRole.map(({ row, rate }) => `${at('Fte', row, FIRST_PERIOD + t)}*${rate}`);
			const followed = steps.flatMap((step) => {
				if (t < step.lagPeriods) return [];
				const source = rowOfUse(index, index.measurePlace.get(step.sourceMeasureId) ?? 0, partner);
				const column = FIRST_PERIOD + t - step.lagPeriods;
				const rate = step.completionRate * step.responseRate * step.improvedRate;
				return [`MIN(${at('Targets', source, column)},${at('Capacity', source, column)})*${rate}`];
			});
			return `=${sumOf([...made, ...followed])}`;
		});
		return withSum(index, 'Capacity', rowOfUse(index, measure, partner), cells);
	});
}

export const utilisationRows = (index: BidIndex): Cell[][] =>
	eachUse(index, (measure, partner) => {
		const row = rowOfUse(index, measure, partner);
		return times(index.periods, (t) => {
			const capacity = at('Capacity', row, FIRST_PERIOD + t);
			return `=IF(${capacity}=0,"",${at('Targets', row, FIRST_PERIOD + t)}/${capacity})`;
		});
	});

export const overRows = (index: BidIndex): Cell[][] =>
	eachUse(index, (measure, partner) => {
		const row = rowOfUse(index, measure, partner);
		const flags = times(index.periods, (t) => {
			const gap = `${at('Targets', row, FIRST_PERIOD + t)}-${at('Capacity', row, FIRST_PERIOD + t)}`;
			return `=IF(${gap}>=0.049999999,1,0)`;
		});
		return withSum(index, 'Over', row, flags);
	});

/** By measure and sheet: sums over partners by period, then by year, then of all. */
export const consortiumRows = (index: BidIndex): Cell[][] =>
	index.plan.measures.flatMap((_, measure) =>
		['Targets', 'Capacity', 'Over'].map((sheet, kind) => {
			const first = rowOfUse(index, measure, 0);
			const last = first + index.partners.length - 1;
			const row = measure * 3 + kind;
			const byPeriod = times(index.periods, (t) => {
				const column = FIRST_PERIOD + t;
				return `=SUM(${range(sheet, [first, column], [last, column])})`;
			});
			const byYear = times(index.years, (y) => {
				const from = FIRST_PERIOD + y * index.periodsPerYear;
				return `=SUM(${range('Consortium', [row, from], [row, from + index.periodsPerYear - 1])})`;
			});
			return [...withSum(index, 'Consortium', row, byPeriod), ...byYear];
		}),
	);
