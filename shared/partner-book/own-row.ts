/** A partner's own row by its key in the workbook. */
import type { Plan, Row } from '../plan';
import { type BookTable, lineKey, ownerOf } from './sheets';

/** undefined where there is none, or it is another partner's. */
export const ownRow = (plan: Plan, table: BookTable, partnerId: string, key: string): Row | undefined =>
	(plan[table] as readonly Row[]).find(
		(row) => lineKey(table, row) === key && ownerOf(table, row) === partnerId,
	);
