/** Which rows name which, and of which rows there may be only one: read from the registry once. */
import { fieldsOf, type Row, TABLE_NAMES, type TableName } from '../plan';

/** A row whose fields are reached by name. */
export type LooseRow = { id: string; order: number } & Record<string, unknown>;
export const loose = (row: Row): LooseRow => row as unknown as LooseRow;

export interface KeyField {
	field: string;
	target: TableName;
}

/** The key fields of every table. */
export const KEY_FIELDS = Object.fromEntries(
	TABLE_NAMES.map((table) => [
		table,
		fieldsOf(table).flatMap(([field, { kind }]) =>
			kind.type === 'key' ? [{ field, target: kind.table as TableName }] : [],
		),
	]),
) as Record<TableName, KeyField[]>;

/** Fields that together stand once only in a table. */
export const UNIQUE_FIELDS: Partial<Record<TableName, readonly string[]>> = {
	targets: ['partnerId', 'measureId'],
	rationales: ['measureId'],
	positions: ['rationaleId', 'partnerId'],
	funnelSteps: ['measureId', 'sourceMeasureId'],
	customShares: ['partnerId'],
	riskShares: ['riskId', 'partnerId'],
	scenarioChanges: ['scenarioId', 'position'],
};

/** What must differ between two rows of a table; null where rows may be alike. Ids hold no "|". */
export function uniqueKey(table: TableName, row: LooseRow): string | null {
	const fields = UNIQUE_FIELDS[table];
	return fields ? fields.map((field) => row[field]).join('|') : null;
}
