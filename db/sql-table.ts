/** How the table registry stands in SQL: names of tables, and values as columns hold them. */
import type { Field, Json } from '../shared/field';
import { fieldsOf, type TableName } from '../shared/plan';

export const SQL_NAMES: Record<TableName, string> = {
	bid: 'bid',
	assumptions: 'assumptions',
	roles: 'role',
	partners: 'partner',
	offers: 'offer',
	contacts: 'contact',
	posts: 'post',
	commitments: 'commitment',
	absences: 'absence',
	measures: 'measure',
	funnelSteps: 'funnel_step',
	targets: 'target',
	rationales: 'rationale',
	evidence: 'evidence',
	positions: 'position',
	budgetLines: 'budget_line',
	overheadPools: 'overhead_pool',
	matchFunding: 'match_funding',
	riskSharing: 'risk_sharing',
	customShares: 'custom_share',
	risks: 'risk',
	riskShares: 'risk_share',
	riskLinks: 'risk_link',
	dueDiligence: 'due_diligence',
	agreementItems: 'agreement_item',
	reviews: 'review',
	scenarios: 'scenario',
	scenarioChanges: 'scenario_change',
};

export type SqlValue = string | number | null;

export interface Column {
	name: string;
	toSql(value: Json): SqlValue;
	fromSql(value: SqlValue): Json;
}

const plain = { toSql: (value: Json) => value as SqlValue, fromSql: (value: SqlValue) => value as Json };
const truth = {
	toSql: (value: Json) => (value === null ? null : value ? 1 : 0),
	fromSql: (value: SqlValue) => (value === null ? null : value === 1),
};
const jsonText = {
	toSql: (value: Json) => (value === null ? null : JSON.stringify(value)),
	fromSql: (value: SqlValue) => (value === null ? null : (JSON.parse(String(value)) as Json)),
};

const codecOf = ({ kind }: Field) => {
	if (kind.type === 'bool') return truth;
	return kind.type === 'list' || kind.type === 'object' ? jsonText : plain;
};

/** The columns of a table in the order of the registry: id and place first. */
export const columnsOf = (table: TableName): Column[] => [
	{ name: 'id', ...plain },
	{ name: 'order', ...plain },
	...fieldsOf(table).map(([name, field]) => ({ name, ...codecOf(field) })),
];
