/** What the things of a bid are called, where people read of them outside their own table. */
import type { Field } from './field';
import { displayName, type Plan, type Row, TABLES, type TableName } from './plan';
import { loose } from './rules/keys';

/** One thing of each table. */
export const THINGS: Record<TableName, string> = {
	bid: 'The bid',
	assumptions: 'Assumptions',
	roles: 'Role',
	partners: 'Partner',
	offers: 'Offer or need',
	contacts: 'Contact',
	posts: 'Post',
	commitments: 'Promise to other work',
	absences: 'Absence',
	measures: 'Measure',
	funnelSteps: 'Step from output to outcome',
	targets: 'Target',
	rationales: 'Reason for a target',
	evidence: 'Evidence',
	positions: 'Stand on a target',
	budgetLines: 'Budget line',
	overheadPools: 'Overhead pool',
	matchFunding: 'Match funding',
	riskSharing: 'Risk sharing',
	customShares: 'Agreed share',
	risks: 'Risk',
	riskShares: 'Share of a risk',
	riskLinks: 'Link of a risk',
	dueDiligence: 'Due diligence',
	agreementItems: 'Agreement',
	reviews: 'Review',
	scenarios: 'Scenario',
	scenarioChanges: 'Change of a scenario',
};

/** The field that says what a thing is, and the keys that say whose or of what it is. */
const NAMED_BY: Record<TableName, { own?: string; of?: readonly string[] }> = {
	bid: {},
	assumptions: {},
	riskSharing: {},
	roles: { own: 'name' },
	partners: { own: 'name' },
	measures: { own: 'name' },
	offers: { own: 'detail', of: ['partnerId'] },
	contacts: { own: 'person', of: ['partnerId'] },
	posts: { own: 'title', of: ['partnerId'] },
	commitments: { own: 'to', of: ['roleId', 'partnerId'] },
	absences: { own: 'reason', of: ['roleId', 'partnerId'] },
	funnelSteps: { of: ['measureId', 'sourceMeasureId'] },
	targets: { of: ['partnerId', 'measureId'] },
	rationales: { of: ['measureId'] },
	evidence: { own: 'detail', of: ['rationaleId'] },
	positions: { of: ['partnerId', 'rationaleId'] },
	budgetLines: { own: 'description', of: ['partnerId'] },
	overheadPools: { own: 'name', of: ['partnerId'] },
	matchFunding: { own: 'source', of: ['partnerId'] },
	customShares: { of: ['partnerId'] },
	risks: { own: 'description' },
	riskShares: { of: ['riskId', 'partnerId'] },
	riskLinks: { of: ['riskId', 'partnerId', 'measureId'] },
	dueDiligence: { own: 'item', of: ['partnerId'] },
	agreementItems: { own: 'item' },
	reviews: { own: 'title' },
	scenarios: { own: 'name' },
	scenarioChanges: { of: ['scenarioId'] },
};

const LONGEST = 80;
/** At most so many characters, the last of them a mark that there were more. */
export const cut = (text: string, longest = LONGEST): string =>
	text.length <= longest
		? text
		: `${text
				.slice(0, longest - 1)
				.toWellFormed()
				.trimEnd()}…`;

/** What a thing is called: `Specialist advocate at Sabr Sisters`; empty for the bid, its assumptions and risk sharing. */
export function nameOfRow(plan: Plan, table: TableName, row: Row): string {
	if (table === 'partners' || table === 'measures') return cut(displayName(row as Row<'partners'>));
	const { own, of = [] } = NAMED_BY[table];
	const title = own ? String(loose(row)[own] ?? '').trim() : '';
	const owners = of.flatMap((field) => {
		const named = keyTable(table, field);
		const id = loose(row)[field];
		return named && typeof id === 'string' ? [nameOf(plan, named, id)] : [];
	});
	if (title === '') return cut(owners.join(', '));
	const [partner] = of.at(-1) === 'partnerId' ? owners.slice(-1) : [];
	return partner ? `${cut(title)} at ${partner}` : cut(title);
}

/** What the thing with this id is called now. */
export function nameOf(plan: Plan, table: TableName, id: string): string {
	const row = plan[table].find((each) => each.id === id);
	return row ? nameOfRow(plan, table, row as Row) : 'something no longer in the bid';
}

function keyTable(table: TableName, field: string): TableName | null {
	const kind = (TABLES[table] as Record<string, Field>)[field]?.kind;
	return kind?.type === 'key' ? (kind.table as TableName) : null;
}
