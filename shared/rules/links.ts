/** Rules of single rows in the light of the rows they name. The same rules judge a bid and a scenario's copy of it. */
import { isActive, type Partner, type Row, type TableName } from '../plan';
import type { PlanCode } from './codes';
import { KEY_FIELDS, loose, uniqueKey } from './keys';
import { fieldWord, tableWord, valueWord } from './words';

/** Finds a row by its id. */
export interface Lookup {
	row<T extends TableName>(table: T, id: string): Row<T> | undefined;
}
/** A fault of one row: rule, field (null: the whole row) and reason, a sentence without its full stop. */
export interface Fault {
	code: PlanCode;
	field: string | null;
	reason: string;
}
type Report = (code: PlanCode, field: string | null, reason: string) => void;
type Rule<T extends TableName> = (row: Row<T>, look: Lookup, report: Report) => void;

function demand(row: Row, fields: readonly string[], use: string, report: Report): void {
	for (const field of fields)
		if (loose(row)[field] === null)
			report('missing-for-method', field, `${fieldWord(field)} is empty; ${use} needs it`);
}

const ROLE_NEEDS = {
	caseload: ['measureId', 'maxConcurrent', 'avgWeeks'],
	hours: ['measureId', 'contactShare', 'hoursPerOutput'],
	none: [],
} as const;

const role: Rule<'roles'> = (row, look, report) => {
	// The method none serves no measure: what stands there is kept and ignored.
	if (row.method === 'none') return;
	demand(row, ROLE_NEEDS[row.method], `the method ${row.method}`, report);
	if (row.measureId !== null && look.row('measures', row.measureId)?.kind === 'outcome')
		report('wrong-link', 'measureId', 'the measure is an outcome; a role serves an output');
};

const LINE_NEEDS = { byYear: ['byYear'], inflated: ['year1Amount'], post: ['postId'] } as const;

const budgetLine: Rule<'budgetLines'> = (row, look, report) => {
	demand(row, LINE_NEEDS[row.method], `the method ${row.method}`, report);
	if (row.method !== 'post' || row.postId === null) return;
	const post = look.row('posts', row.postId);
	if (post && post.partnerId !== row.partnerId)
		report('wrong-link', 'postId', 'the post belongs to another partner than the budget line');
};

const overheadPool: Rule<'overheadPools'> = (row, _look, report) => {
	// The project's share of other drivers can be worked out; its floor area cannot.
	if (row.method === 'floorArea') demand(row, ['projectDriver'], 'the method floorArea', report);
};

const funnelStep: Rule<'funnelSteps'> = (row, look, report) => {
	if (look.row('measures', row.measureId)?.kind === 'output')
		report('wrong-link', 'measureId', 'the measure is an output; a funnel leads to an outcome');
	if (look.row('measures', row.sourceMeasureId)?.kind === 'outcome')
		report('wrong-link', 'sourceMeasureId', 'the source is an outcome; a funnel starts from an output');
};

const bid: Rule<'bid'> = (row, look, report) => {
	const lead = look.row('partners', row.leadPartnerId);
	if (lead && !isActive(lead as Partner))
		report('wrong-link', 'leadPartnerId', 'the lead partner is not invited or joined');
	if (row.overheadMode === 'flatRate') demand(row, ['flatRate'], 'the overhead mode flatRate', report);
};

const assumptions: Rule<'assumptions'> = (row, _look, report) => {
	if (row.greenMax > row.amberMax)
		report('wrong-order', 'greenMax', `Green max is ${row.greenMax}, above amber max, ${row.amberMax}`);
	const days = row.weekdaysPerYear - row.annualLeave - row.sickness - row.training - row.supervision;
	// The tolerance of the calculations: 40.6 - 40 - 0.2 - 0.2 - 0.2 is not quite 0 in floating point.
	if (days <= 1e-9)
		report(
			'wrong-order',
			'weekdaysPerYear',
			'leave, sickness, training and supervision leave no working day',
		);
};

const fromTo: Rule<'commitments' | 'absences'> = (row, _look, report) => {
	if (row.toPeriod < row.fromPeriod)
		report(
			'wrong-order',
			'toPeriod',
			`it ends in period ${row.toPeriod}, before it starts in ${row.fromPeriod}`,
		);
};

const post: Rule<'posts'> = (row, _look, report) => {
	if (row.endPeriod !== null && row.endPeriod < row.startPeriod)
		report(
			'wrong-order',
			'endPeriod',
			`it ends in period ${row.endPeriod}, before it starts in ${row.startPeriod}`,
		);
};

const risk: Rule<'risks'> = (row, _look, report) => {
	if (row.costLow > row.costLikely)
		report(
			'wrong-order',
			'costLow',
			`the low cost of ${row.costLow} is above the likely cost of ${row.costLikely}`,
		);
	if (row.costLikely > row.costHigh)
		report(
			'wrong-order',
			'costLikely',
			`the likely cost of ${row.costLikely} is above the high cost of ${row.costHigh}`,
		);
};

const riskLink: Rule<'riskLinks'> = (row, _look, report) => {
	if (row.partnerId === null && row.measureId === null)
		report('missing-for-method', null, 'a link of a risk needs a partner or a measure, and has neither');
};

const RULES: { [T in TableName]?: Rule<T> } = {
	bid,
	assumptions,
	roles: role,
	posts: post,
	commitments: fromTo,
	absences: fromTo,
	funnelSteps: funnelStep,
	budgetLines: budgetLine,
	overheadPools: overheadPool,
	risks: risk,
	riskLinks: riskLink,
};

/** Whether a table has any rule for its rows. */
export const hasRules = (table: TableName): boolean =>
	RULES[table] !== undefined ||
	KEY_FIELDS[table].length > 0 ||
	uniqueKey(table, { id: '', order: 0 }) !== null;

/** Reports what one row breaks, apart from standing twice: keys that name nothing, then the rules of its table. */
export function checkLinks<T extends TableName>(table: T, row: Row<T>, look: Lookup, report: Report): void {
	const values = loose(row);
	for (const { field, target } of KEY_FIELDS[table]) {
		const id = values[field];
		if (typeof id === 'string' && !look.row(target, id)) {
			const reason = `${fieldWord(field)} is ${valueWord(id)}, which is not among the ${tableWord(target).toLowerCase()}`;
			report('dangling-key', field, reason);
		}
	}
	RULES[table]?.(row, look, report);
}

/** After a change of `field` these rows, which name the changed row, may be at odds with it. */
export const DEPENDENTS: Partial<
	Record<TableName, { field: string; named: readonly { table: TableName; by: string }[] }>
> = {
	measures: {
		field: 'kind',
		named: [
			{ table: 'roles', by: 'measureId' },
			{ table: 'funnelSteps', by: 'measureId' },
			{ table: 'funnelSteps', by: 'sourceMeasureId' },
		],
	},
	posts: { field: 'partnerId', named: [{ table: 'budgetLines', by: 'postId' }] },
	partners: { field: 'membership', named: [{ table: 'bid', by: 'leadPartnerId' }] },
};
