/**
 * The table registry: every table of a bid and every field, in the order of the bid format.
 * SQL columns, JSON reading and writing, defaults and row types all come from here.
 */
import type { Field, ValueOf } from './field';
import {
	agreementItems,
	reviews,
	riskLinks,
	riskShares,
	risks,
	scenarioChanges,
	scenarios,
} from './tables/assurance';
import {
	absences,
	commitments,
	evidence,
	funnelSteps,
	measures,
	positions,
	posts,
	rationales,
	roles,
	targets,
} from './tables/delivery';
import { budgetLines, customShares, matchFunding, overheadPools, riskSharing } from './tables/money';
import { contacts, dueDiligence, offers, partners } from './tables/partners';
import { assumptions, bid } from './tables/terms';

export { FREQUENCIES } from './tables/assurance';
export { CATEGORIES } from './tables/money';

/** Every table of a bid, in the order of the bid format. */
export const TABLES = {
	bid,
	assumptions,
	roles,
	partners,
	offers,
	contacts,
	posts,
	commitments,
	absences,
	measures,
	funnelSteps,
	targets,
	rationales,
	evidence,
	positions,
	budgetLines,
	overheadPools,
	matchFunding,
	riskSharing,
	customShares,
	risks,
	riskShares,
	riskLinks,
	dueDiligence,
	agreementItems,
	reviews,
	scenarios,
	scenarioChanges,
} as const satisfies Record<string, Record<string, Field>>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** Tables that hold exactly one row. */
export const SINGLE_TABLES: ReadonlySet<TableName> = new Set(['bid', 'assumptions', 'riskSharing']);
/** Largest number of rows of a table. */
export const maximumRows = (table: TableName): number =>
	SINGLE_TABLES.has(table) ? 1 : table === 'partners' ? 200 : table === 'measures' ? 40 : 20_000;

/** A row as bid JSON shows it. */
export type FieldsOf<T extends TableName> = {
	-readonly [K in keyof (typeof TABLES)[T]]: ValueOf<(typeof TABLES)[T][K]>;
};
/**
 * A row of a bid. `order` says where it stands in its table; it is not part of bid JSON, where
 * the place in the list says it.
 */
export type Row<T extends TableName = TableName> = { id: string; order: number } & FieldsOf<T>;
/** A whole bid: every table, its rows in their order. */
export type Plan = { readonly [T in TableName]: readonly Row<T>[] };

export type Bid = Row<'bid'>;
export type Assumptions = Row<'assumptions'>;
export type Role = Row<'roles'>;
export type Partner = Row<'partners'>;
export type Post = Row<'posts'>;
export type Measure = Row<'measures'>;
export type Target = Row<'targets'>;
export type Rationale = Row<'rationales'>;
export type Position = Row<'positions'>;
export type BudgetLine = Row<'budgetLines'>;
export type Risk = Row<'risks'>;

/** Number of periods of a bid. */
export const periodCount = (bid: Pick<Bid, 'years' | 'periodMonths'>): number =>
	(bid.years * 12) / bid.periodMonths;

/** The one row of a single-row table. */
export function only<T extends 'bid' | 'assumptions' | 'riskSharing'>(plan: Plan, table: T): Row<T> {
	const row = plan[table][0];
	if (!row) throw new Error(`A bid without its ${table} row reached the program.`);
	return row as Row<T>;
}

/** A partner counts in figures when it is invited or has joined. */
export const isActive = (partner: Pick<Partner, 'membership'>): boolean =>
	partner.membership === 'invited' || partner.membership === 'joined';

/** The name sentences use: the short name, or the full one where there is none. */
export const displayName = (row: { name: string; shortName: string }): string =>
	row.shortName.trim() === '' ? row.name : row.shortName;

/** Fields of a table as a list, for code that walks the registry. */
export const fieldsOf = (table: TableName): [string, Field][] => Object.entries(TABLES[table]);

/** An empty plan: every table, no rows. */
export const emptyPlan = (): Plan =>
	Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Plan;
