/** A sheet of the funder's workbook as it would look filled: Enter or a click puts the chosen figure into a cell. */
import { useMemo } from 'react';
import { addressOf, columnLetters } from '../../../../shared/cell-address';
import type { FormField } from '../../../../shared/forms/field';
import type { FormCell, FormSheet } from '../../../../shared/funders-form';
import { Grid } from '../../../ui/grid/grid';
import type { GridCell, GridColumn, GridLine } from '../../../ui/grid/model';
import { formFill } from '../../../words/form-fill';
import { shownValue } from './fields-grid';
import { type FormState, pairUp } from './form-store';
import { firstOfMerged } from './place-text';

/** Room to choose a cell beyond the last one that holds something. */
const MARGIN = 2;
/** Forms have their questions at the left. */
const WIDTHS = [200, 140];

export function SheetGrid({
	sheet,
	state,
	fields,
}: {
	sheet: FormSheet;
	state: FormState;
	fields: ReadonlyMap<string, FormField>;
}) {
	const columns = useMemo(() => columnsOf(sheet), [sheet]);
	const cells = useMemo(() => new Map(sheet.cells.map((cell) => [addressOf(cell), cell])), [sheet]);
	const chosen = useMemo(
		() =>
			new Map(
				state.pairs
					.filter((pair) => pair.sheet === sheet.name)
					.flatMap(({ address, field }) => {
						const found = fields.get(field);
						return found ? [[address, found] as const] : [];
					}),
			),
		[state.pairs, sheet, fields],
	);
	const { field } = state;
	const lines = useMemo(
		() =>
			Array.from({ length: sheet.lines + MARGIN }, (_, index): GridLine => {
				const line = index + 1;
				return {
					id: String(line),
					name: `${line}`,
					cells: [
						{ text: line, className: 'form-line' },
						...columns.slice(1).map((_column, place): GridCell => {
							const address = firstOfMerged(sheet.merged, { line, column: place + 1 });
							const own = addressOf({ line, column: place + 1 });
							return {
								...cellOf(cells.get(own), address === own ? chosen.get(address) : undefined),
								onOpen: () => {
									if (field !== null) pairUp({ field, sheet: sheet.name, address });
								},
							};
						}),
					],
				};
			}),
		[sheet, columns, cells, chosen, field],
	);
	return (
		<Grid
			label={formFill.sheetGrid(sheet.name)}
			columns={columns}
			lines={lines}
			onEdit={() => []}
			readOnly
			className="form-sheet"
			tableClassName="fixed"
			minWidth={columns.reduce((all, { width = 0 }) => all + width, 0)}
		/>
	);
}

const columnsOf = (sheet: FormSheet): GridColumn[] => [
	{ id: 'line', label: '', name: '', width: 48, align: 'right' },
	...Array.from({ length: sheet.columns + MARGIN }, (_, index) => {
		const letters = columnLetters(index + 1);
		return { id: letters, label: letters, name: letters, width: WIDTHS[index] ?? 96 };
	}),
];

function cellOf(cell: FormCell | undefined, field: FormField | undefined): GridCell {
	if (field) {
		const value = shownValue(field);
		return {
			text: value,
			plain: `${value}. ${formFill.goesHere(`${field.group}, ${field.label}`)}`,
			title: formFill.goesHere(`${field.group}, ${field.label}`),
			className: 'form-chosen',
		};
	}
	return {
		text: cell?.text ?? '',
		title: cell?.isFormula ? formFill.formula : cell?.text,
		className: cell?.isFormula ? 'worked' : '',
	};
}
