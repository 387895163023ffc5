/** Grids whose columns are fields of a table: cells from rows, edits back into rows. */
import { fieldValue } from '../../shared/edits/cell';
import { type EditStep, type TypedField, typeField } from '../../shared/edits/fields';
import type { Json } from '../../shared/field';
import { periodLabel } from '../../shared/period';
import { only, type Plan, periodCount, type Row, type TableName } from '../../shared/plan';
import { showCount, showDate, showPercent, showPlain } from '../../shared/text';
import type { BadCell, CellEdit, GridCell, GridColumn } from './grid/model';
import { saveSteps } from './save-steps';

export type FieldFormat = 'text' | 'whole' | 'decimal' | 'percent' | 'date' | 'choice' | 'yesNo';

/** A column that is a field. `words`: key -> word of its choices. `none`: what an empty field says. */
export interface FieldColumn extends GridColumn {
	field: string;
	as: FieldFormat;
	words?: Readonly<Record<string, string>>;
	none?: string;
	/** What may be typed. */
	hint?: string | undefined;
}

/** Makes field columns whose heads come from one catalogue; the column's id is its field. */
export const columnMaker =
	<N extends string>(words: Readonly<Record<N, string>>) =>
	(name: N, as: FieldFormat, width?: number, more: Partial<FieldColumn> = {}): FieldColumn => ({
		id: name,
		field: name,
		as,
		label: words[name],
		name: words[name],
		width,
		...more,
	});

const YES_NO = { true: 'Yes', false: 'No' };

/** The cell of a row under a field column. */
export function fieldCell(row: Row, column: FieldColumn, more: Partial<GridCell> = {}): GridCell {
	const value = fieldValue(row, column.field);
	const text = shown(value, column);
	return {
		text: text === '' ? (column.none ?? '') : text,
		edit: typedForm(value, column),
		number: typeof value === 'number' && column.as !== 'choice' ? value : null,
		options: optionsOf(column),
		...(column.hint === undefined ? {} : { title: column.hint }),
		...more,
	};
}

type Options = { key: string; label: string }[] | undefined;
/** A choice among hundreds of partners is the same list in every line of its column. */
const optionsOfColumn = new WeakMap<FieldColumn, Options>();

function optionsOf(column: FieldColumn): Options {
	if (!optionsOfColumn.has(column)) optionsOfColumn.set(column, makeOptions(column));
	return optionsOfColumn.get(column);
}

function makeOptions(column: FieldColumn): Options {
	const words = column.as === 'yesNo' ? YES_NO : column.as === 'choice' ? column.words : undefined;
	if (!words) return undefined;
	const options = Object.entries(words).map(([key, label]) => ({ key, label }));
	return column.none === undefined ? options : [{ key: '', label: column.none }, ...options];
}

function shown(value: Json, column: FieldColumn): string {
	if (value === null) return '';
	if (column.as === 'yesNo') return value ? YES_NO.true : YES_NO.false;
	if (column.as === 'choice') return column.words?.[String(value)] ?? String(value);
	if (typeof value !== 'number') return column.as === 'date' ? showDate(String(value)) : String(value);
	if (column.as === 'percent') return showPercent(value, 2);
	return column.as === 'whole' ? showCount(value) : showPlain(value);
}

function typedForm(value: Json, column: FieldColumn): string {
	if (value === null) return '';
	if (column.as === 'choice' || column.as === 'yesNo') return shown(value, column);
	if (column.as === 'percent' && typeof value === 'number')
		return `${Number((value * 100).toPrecision(12))}%`;
	return column.as === 'date' ? showDate(String(value)) : String(value);
}

/** Saves what was typed into a field grid as one step; gives back what was not accepted. */
export function saveFieldEdits(
	plan: Plan,
	table: TableName,
	columns: readonly FieldColumn[],
	edits: readonly CellEdit[],
	label: string,
	step: EditStep<TypedField> = typeField,
): BadCell[] {
	return saveSteps(plan, edits, label, (now, { lineId, columnId, typed }) => {
		const column = columns.find((each) => each.id === columnId);
		return column ? step(now, { table, id: lineId, field: column.field, typed, words: column.words }) : [];
	});
}

/** key -> word for the periods of the bid: `1` -> `Y1 Q1`. */
export function periodWords(plan: Plan): Record<string, string> {
	const bid = only(plan, 'bid');
	return Object.fromEntries(
		Array.from({ length: periodCount(bid) }, (_, index) => [String(index + 1), periodLabel(bid, index + 1)]),
	);
}
