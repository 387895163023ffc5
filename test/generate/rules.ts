/** Makes generated rows keep the rules rows have among each other: written from the format, not from the checker. */
import type { Json } from '../../shared/field';
import type { TableName } from '../../shared/plan';
import { type Draft, type DraftRow, picked } from './keys';

const num = (row: DraftRow, field: string): number => Number(row[field]);
const idOf = (row: DraftRow | undefined): Json => row?.id ?? null;
const fill = (row: DraftRow, values: DraftRow): void => {
	for (const [name, value] of Object.entries(values)) row[name] ??= value;
};

/** Puts the values of these fields in rising order; empty ones stay. */
function ascend(row: DraftRow, ...fields: string[]): void {
	const filled = fields.filter((field) => row[field] !== null);
	const values = filled.map((field) => num(row, field)).sort((a, b) => a - b);
	filled.forEach((field, at) => {
		row[field] = values[at] ?? null;
	});
}

function settleLead(draft: Draft): void {
	const isActive = (row: DraftRow) => row.membership === 'joined' || row.membership === 'invited';
	if (!draft.partners.some(isActive)) for (const row of draft.partners.slice(0, 1)) row.membership = 'joined';
	for (const bid of draft.bid) {
		const active = draft.partners.filter(isActive);
		const wished = active.find(({ id }) => id === bid.leadPartnerId);
		bid.leadPartnerId = idOf(wished ?? active.at(-1));
		if (bid.overheadMode === 'flatRate') fill(bid, { flatRate: 0.15 });
	}
}

const LOST_DAYS = ['annualLeave', 'sickness', 'training', 'supervision'] as const;

function settleAssumptions(row: DraftRow): void {
	ascend(row, 'greenMax', 'amberMax');
	const weekdays = num(row, 'weekdaysPerYear');
	const lost = LOST_DAYS.reduce((sum, field) => sum + num(row, field), 0);
	if (lost >= weekdays)
		for (const field of LOST_DAYS) row[field] = (num(row, field) / lost) * weekdays * 0.75;
}

function settleRole(draft: Draft, row: DraftRow): void {
	const outputs = draft.measures.filter(({ kind }) => kind === 'output');
	const measure = draft.measures.find(({ id }) => id === row.measureId);
	if (outputs.length === 0) row.method = 'none';
	if (row.method === 'none') return;
	if (measure?.kind !== 'output') row.measureId = idOf(outputs.at(-1));
	if (row.method === 'caseload') fill(row, { maxConcurrent: 20, avgWeeks: 26 });
	else fill(row, { contactShare: 0.6, hoursPerOutput: 8 });
}

function settleLine(draft: Draft, row: DraftRow, years: number): void {
	if (row.method === 'post' && draft.posts.length === 0) row.method = 'inflated';
	if (row.method === 'byYear') fill(row, { byYear: Array<Json>(years).fill(1000) });
	if (row.method === 'inflated') fill(row, { year1Amount: 2500 });
	if (row.method !== 'post') return;
	fill(row, { postId: idOf(draft.posts[0]) });
	row.partnerId = draft.posts.find(({ id }) => id === row.postId)?.partnerId ?? null;
}

function settleFunnel(draft: Draft): void {
	const ofKind = (kind: string) => draft.measures.filter((row) => row.kind === kind);
	const fitting = (rows: DraftRow[], id: Json | undefined, at: number) =>
		rows.find((row) => row.id === id) ?? picked(rows, at);
	draft.funnelSteps = draft.funnelSteps.filter((row, at) => {
		row.measureId = idOf(fitting(ofKind('outcome'), row.measureId, at));
		row.sourceMeasureId = idOf(fitting(ofKind('output'), row.sourceMeasureId, at));
		return row.measureId !== null && row.sourceMeasureId !== null;
	});
}

const ONCE: [TableName, ...string[]][] = [
	['targets', 'partnerId', 'measureId'],
	['rationales', 'measureId'],
	['positions', 'rationaleId', 'partnerId'],
	['funnelSteps', 'measureId', 'sourceMeasureId'],
	['customShares', 'partnerId'],
	['riskShares', 'riskId', 'partnerId'],
];

/** Leaves out second rows where there may be one. */
export function dropTwins(draft: Draft, table: TableName): void {
	const fields = ONCE.find(([name]) => name === table)?.slice(1);
	if (!fields) return;
	const seen = new Set<string>();
	draft[table] = draft[table].filter((row) => {
		const key = JSON.stringify(fields.map((field) => row[field]));
		return !seen.has(key) && seen.add(key);
	});
}

/** Brings a table whose keys are resolved in line with its rules. */
export function settleTable(draft: Draft, table: TableName, years: number): void {
	if (table === 'bid') settleLead(draft);
	if (table === 'funnelSteps') settleFunnel(draft);
	for (const row of draft[table]) {
		if (table === 'assumptions') settleAssumptions(row);
		if (table === 'roles') settleRole(draft, row);
		if (table === 'posts') ascend(row, 'startPeriod', 'endPeriod');
		if (table === 'commitments' || table === 'absences') ascend(row, 'fromPeriod', 'toPeriod');
		if (table === 'budgetLines') settleLine(draft, row, years);
		if (table === 'overheadPools' && row.method === 'floorArea') fill(row, { projectDriver: 40 });
		if (table === 'risks') ascend(row, 'costLow', 'costLikely', 'costHigh');
		if (table === 'riskLinks' && row.measureId === null) fill(row, { partnerId: idOf(draft.partners[0]) });
	}
	dropTwins(draft, table);
}
