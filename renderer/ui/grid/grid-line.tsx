/** One line of a grid; drawn again only when its own cells or the selection in it change. */
import { memo, type ReactNode } from 'react';
import { HOW_TIP } from '../how';
import type { BadCell, GridCell, GridColumn, GridLine } from './model';
import { cellWords } from './model';
import type { Slot } from './slots';

export interface LineProps {
	line: GridLine;
	index: number;
	columns: readonly GridColumn[];
	/** Which of its cells are drawn. */
	slots: readonly Slot[];
	rowHeader: number;
	/** Selected columns of this line, both ends included. */
	from: number;
	to: number;
	/** The current cell's column, -1 when it lies in another line. */
	current: number;
	bad: ReadonlyMap<string, BadCell> | undefined;
	editor: { column: number; field: ReactNode } | null;
	handle: ReactNode;
}

export const GridLineRow = memo(function GridLineRow(props: LineProps) {
	const { line, index, columns, slots } = props;
	return (
		<tr className={line.className} aria-rowindex={index + 2}>
			{slots.map((slot, order) => {
				if ('from' in slot)
					// biome-ignore lint/suspicious/noArrayIndexKey: gaps have nothing but their order
					return <td key={`gap ${order}`} className="gap" aria-hidden colSpan={slot.to - slot.from + 1} />;
				const cell = line.cells[slot.at];
				const column = columns[slot.at];
				return cell && column ? (
					<Cell key={column.id} {...props} column={column} at={slot.at} cell={cell} />
				) : null;
			})}
		</tr>
	);
});

function Cell({
	line,
	index,
	rowHeader,
	from,
	to,
	current,
	bad,
	editor,
	handle,
	column,
	at,
	cell,
}: LineProps & { column: GridColumn; at: number; cell: GridCell }) {
	const refused = bad?.get(column.id);
	const selected = at >= from && at <= to;
	const isCurrent = at === current;
	const typing = editor?.column === at;
	const shared = {
		'data-cell': `${index}:${at}`,
		tabIndex: isCurrent ? 0 : -1,
		'aria-colindex': at + 1,
		'aria-selected': selected,
		'aria-readonly': cell.edit === undefined,
		'aria-invalid': refused ? true : undefined,
		'aria-label': `${line.name}, ${column.name}: ${refused?.typed ?? cellWords(cell)}`,
		'aria-describedby': cell.how ? HOW_TIP : undefined,
		title: refused?.reason ?? cell.title,
		className: classes(cell, column, {
			selected: selected && from !== to,
			isCurrent,
			refused: refused !== undefined,
			typing,
		}),
	};
	const inside = (
		<>
			{typing ? editor.field : (refused?.typed ?? cell.text)}
			{isCurrent && !typing && handle}
		</>
	);
	return at === rowHeader ? (
		<th {...shared} scope="row">
			{inside}
		</th>
	) : (
		<td {...shared} {...GRID_CELL}>
			{inside}
		</td>
	);
}

/** In a grid a td takes input: it has the grid cell's role. */
const GRID_CELL = { role: 'gridcell' };

function classes(
	cell: GridCell,
	column: GridColumn,
	state: { selected: boolean; isCurrent: boolean; refused: boolean; typing: boolean },
): string {
	const names = [column.align ?? 'left', column.className, cell.className];
	if (cell.edit === undefined) names.push('worked');
	if (cell.how) names.push('has-how');
	if (state.selected) names.push('selected');
	if (state.isCurrent) names.push('current');
	if (state.refused) names.push('refused');
	if (state.typing) names.push('typing');
	return names.filter(Boolean).join(' ');
}
