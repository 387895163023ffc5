/** Where an input of a number is typed: the screen and the cell, from the link of a step. */
import type { TraceLink } from '../shared/calc/trace-step';
import type { FindingCode } from '../shared/findings/registry';
import type { Plan, Row, TableName } from '../shared/plan';
import { hrefOf } from './route';

type Place<T extends TableName> = (row: Row<T>, link: TraceLink, plan: Plan) => string;

/** Limits typed in the list of the funder's rules, by the finding each stands under. */
const RULE_OF: Readonly<Record<string, FindingCode>> = {
	overheadCap: 'overhead-over-cap',
	minimumCashMatch: 'match-below-minimum',
	maximumAward: 'award-over-maximum',
	leadManagementMax: 'lead-management-over-maximum',
	capitalMax: 'capital-over-maximum',
	maxChangeFromStageOne: 'stage-one-change',
};
const PAYMENT_TERMS = ['pbrShare', 'paymentLag', 'outcomePaymentLag', 'minimumPerformanceLevel'];
const FUNDER_TERMS = ['stageOneTotal', 'overheadCapBase', 'overheadMode', 'flatRate', 'leadTopSlice'];

function ofBid(_row: Row<'bid'>, { field = '', year }: TraceLink): string {
	const rule = RULE_OF[field];
	if (rule) return hrefOf('budget', { finding: rule, column: 'limit' });
	if (PAYMENT_TERMS.includes(field)) return hrefOf('risk-sharing', { field });
	if (field === 'maximumAwardByYear') return hrefOf('budget', { maximum: String(year ?? 1) });
	if (FUNDER_TERMS.includes(field)) return hrefOf('budget', { term: field });
	return hrefOf('overview', { view: 'details', field });
}

function ofAssumptions(_row: Row<'assumptions'>, { field = '' }: TraceLink): string {
	if (field === 'deliveryLevel') return hrefOf('risk-sharing', { field });
	if (field === 'likelihoodProbability' || field.startsWith('simulation')) return hrefOf('risks', { field });
	return hrefOf(PAY_FIELDS.includes(field) ? 'budget' : 'capacity', { assumption: field });
}
const PAY_FIELDS = [
	'payUplift',
	'nonPayInflation',
	'niRate',
	'niThreshold',
	'pensionRate',
	'awardShareLimit',
];

const yearColumn = ({ field, year }: TraceLink, other: string): string =>
	field === 'byYear' ? `y${year ?? 1}` : field === 'year1Amount' ? 'y1' : (field ?? other);

function ofStand(row: Row<'positions'>, _link: TraceLink, plan: Plan): string {
	const rationale = plan.rationales.find(({ id }) => id === row.rationaleId);
	const at = { measure: rationale?.measureId, partner: row.partnerId, finding: 'position-not-asked' };
	return hrefOf('targets', at);
}

const atPartner = <T extends 'posts' | 'absences' | 'commitments'>(
	row: Row<T>,
	key: string,
	link: TraceLink,
): string => hrefOf('capacity', { partner: row.partnerId, [key]: row.id, column: link.field });

const PLACES: { [T in TableName]?: Place<T> } = {
	bid: ofBid,
	assumptions: ofAssumptions,
	partners: (row, { field }) => hrefOf('partners', { partner: row.id, column: field }),
	posts: (row, link) => atPartner(row, 'post', link),
	absences: (row, link) => atPartner(row, 'absence', link),
	commitments: (row, link) => atPartner(row, 'commitment', link),
	roles: (row, { field }) => hrefOf('capacity', { role: row.id, partner: 'all', column: field ?? 'name' }),
	measures: (row, { field }) =>
		hrefOf('targets', { view: 'measures', measure: row.id, column: field ?? 'name' }),
	funnelSteps: (row, { field }) =>
		hrefOf('targets', { view: 'measures', funnel: row.id, column: field ?? 'completionRate' }),
	targets: (row, { period = 1 }) =>
		hrefOf('targets', { measure: row.measureId, partner: row.partnerId, column: `p${period}` }),
	rationales: (row) => hrefOf('targets', { measure: row.measureId }),
	positions: ofStand,
	budgetLines: (row, link) =>
		hrefOf('budget', { partner: row.partnerId, line: row.id, column: yearColumn(link, 'description') }),
	overheadPools: (row, { field }) =>
		hrefOf('budget', { partner: row.partnerId, pool: row.id, column: field ?? 'pool' }),
	matchFunding: (row, link) =>
		hrefOf('budget', { partner: row.partnerId, match: row.id, column: yearColumn(link, 'status') }),
	riskSharing: (_row, { field }) => hrefOf('risk-sharing', { field: field === 'method' ? undefined : field }),
	customShares: (row) => hrefOf('risk-sharing', { partner: row.partnerId, column: 'agreed' }),
	risks: (row, { field }) => hrefOf('risks', { risk: row.id, column: field ?? 'description' }),
	dueDiligence: (row, { field }) =>
		hrefOf('partners', { partner: row.partnerId, dueDiligence: row.id, column: field }),
	agreementItems: (row, { field }) => hrefOf('agreement', { agreement: row.id, column: field }),
	scenarios: (row) => hrefOf('what-if', { scenario: row.id }),
};

/** The address of the cell; null where what is linked to has left the bid, or is typed nowhere. */
export function hrefOfLink(plan: Plan, link: TraceLink): string | null {
	const row = plan[link.table].find(({ id }) => id === link.id);
	const place = PLACES[link.table] as Place<TableName> | undefined;
	return row && place ? place(row, link, plan) : null;
}
