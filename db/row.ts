/** A row with and without its place: bid JSON and the checks know no `order`, the file does. */
import type { Row } from '../shared/plan';
import type { FieldsWithId } from '../shared/rules/row';

export function fieldsOnly(row: Row): Omit<Row, 'order'> {
	const { order: _place, ...fields } = row;
	return fields;
}

export function placed(row: FieldsWithId, order: number): Row {
	const { id, ...fields } = row;
	return { id, order, ...fields } as Row;
}
