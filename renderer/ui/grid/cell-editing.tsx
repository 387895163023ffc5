/** The field of the cell being typed in, at its place, and the handle that fills from it. */
import type { RefObject } from 'react';
import { CellEditor } from './cell-editor';
import type { EditorEnd } from './editor-end';
import type { Actions, Doing } from './grid-actions';
import type { GridColumn, GridLine } from './model';
import { at, neighbour, type Place, type Selection } from './selection';

export function FillHandle({ dragging }: { dragging: RefObject<'select' | 'fill' | null> }) {
	return (
		<span
			className="fill-handle"
			aria-hidden
			onMouseDown={(event) => {
				event.stopPropagation();
				event.preventDefault();
				dragging.current = 'fill';
			}}
		/>
	);
}

export function EditorAt({
	doing,
	lines,
	columns,
	actions,
}: {
	doing: NonNullable<Doing['editing']>;
	lines: readonly GridLine[];
	columns: readonly GridColumn[];
	actions: Actions;
}) {
	const line = lines[doing.line];
	const column = columns[doing.column];
	const cell = line?.cells[doing.column];
	if (!line || !column || !cell) return null;
	const finish = ({ typed, go }: EditorEnd) => {
		const selection = selectionAfter(doing, go, { lines: lines.length, columns: columns.length });
		actions.focusWanted.current = go !== 'stay' || document.activeElement?.closest('table') !== null;
		const bad = actions.latest.current.doing.bad.find(
			(each) => each.lineId === line.id && each.columnId === column.id,
		);
		if (typed === (bad?.typed ?? cell.edit)) actions.change({ editing: null, selection });
		else
			actions.save([{ lineId: line.id, columnId: column.id, typed }], `${column.name}, ${line.name}`, {
				editing: null,
				selection,
			});
		if (go === 'add') actions.latest.current.onAdd?.();
	};
	return (
		<CellEditor
			label={`${line.name}, ${column.name}`}
			start={doing.start}
			typed={doing.typed}
			align={column.align ?? 'left'}
			options={cell.options}
			onEnd={finish}
			onCancel={() => {
				actions.focusWanted.current = true;
				actions.change({ editing: null });
			}}
		/>
	);
}

function selectionAfter(
	from: Place,
	go: EditorEnd['go'],
	size: { lines: number; columns: number },
): Selection {
	const here = at(from.line, from.column);
	if (go === 'down') return at(Math.min(from.line + 1, size.lines - 1), from.column);
	if (go === 'up') return at(Math.max(from.line - 1, 0), from.column);
	if (go === 'next') return neighbour(from, 1, size) ?? here;
	if (go === 'back') return neighbour(from, -1, size) ?? here;
	return here;
}
