/** After a change of the bid's years or periods: which lists and periods no longer fit them. */
import type { FormatError } from '../errors';
import { fieldsOf, only, type Plan, periodCount, type Row, TABLE_NAMES, type TableName } from '../plan';
import { MOST_ERRORS } from './codes';
import { loose } from './keys';
import { checkField } from './row';

const dependsOnShape = (table: TableName) =>
	fieldsOf(table).filter(
		([, { kind }]) => kind.type === 'period' || (kind.type === 'list' && typeof kind.length === 'string'),
	);

/** Faults wrong-length and out-of-range of fields that follow the bid's years and periods. */
export function checkShapes(plan: Plan): FormatError[] {
	const bid = only(plan, 'bid');
	const shape = { years: bid.years, periods: periodCount(bid) };
	const errors: FormatError[] = [];
	for (const table of TABLE_NAMES)
		for (const [name, field] of dependsOnShape(table))
			for (const [place, row] of (plan[table] as readonly Row[]).entries()) {
				if (errors.length >= MOST_ERRORS) return errors;
				checkField(table, name, field, loose(row)[name], shape, `${table}[${place}]`, errors);
			}
	return errors;
}
