import { fieldsOf, type Plan, type Row, TABLE_NAMES, type TableName } from '../../../shared/plan';

type Given = { [T in TableName]?: Partial<Row<T>>[] };

const REQUIRED: { [T in TableName]?: object } = {
	bid: {
		title: 'Bid',
		funder: 'Funder',
		start: '2026-04-01',
		years: 1,
		leadPartnerId: 'A',
		submissionDeadline: '2026-01-31',
	},
	partners: { name: 'Partner' },
	measures: { name: 'Measure', kind: 'output' },
	roles: { name: 'Role', method: 'none' },
	posts: { partnerId: 'A', roleId: 'R', title: 'Post', fte: 1, salary: 0 },
	budgetLines: { partnerId: 'A', category: 'other', description: 'Line', method: 'byYear' },
	risks: {
		category: 'financial',
		description: 'Risk',
		inherentLikelihood: 3,
		inherentImpact: 3,
		residualLikelihood: 3,
		residualImpact: 3,
	},
};

function defaults(table: TableName): object {
	return Object.fromEntries(
		fieldsOf(table).flatMap(([name, { fallback }]) => (fallback === undefined ? [] : [[name, fallback]])),
	);
}

/** A bid with the rows given and nothing else; fields not given have their defaults, ids count up. */
export function smallBid(given: Given): Plan {
	const rows = { bid: [{}], assumptions: [{}], riskSharing: [{}], partners: [{ id: 'A' }], ...given };
	return Object.fromEntries(
		TABLE_NAMES.map((table) => [
			table,
			(rows[table] ?? []).map((row, order) => ({
				id: `${table}${order}`,
				...defaults(table),
				...REQUIRED[table],
				order,
				...row,
			})),
		]),
	) as unknown as Plan;
}
