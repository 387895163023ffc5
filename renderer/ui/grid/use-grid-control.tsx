/** The doings of a grid: what keys, mouse and clipboard mean where the person is. */
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { showSelection } from '../../selection-store';
import { cleared, filled } from './block-edits';
import { CellEditor, type EditorEnd } from './cell-editor';
import { useGridClipboard } from './grid-clipboard';
import {
	type BadCell,
	type CellEdit,
	cellWords,
	type GridColumn,
	type GridLine,
	type GridProps,
} from './model';
import { at, type Block, blockOf, moved, neighbour, type Place, type Selection } from './selection';
import { summarise } from './summary';

export interface GridControl {
	selection: Selection | null;
	editing: Place | null;
	editor: ReactNode;
	handle: ReactNode;
	bad: readonly BadCell[];
	notice: string | null;
	goTo: (line: number, column: number) => void;
	onKeyDown: (event: React.KeyboardEvent) => void;
	onMouseDown: (event: React.MouseEvent) => void;
	onMouseOver: (event: React.MouseEvent) => void;
	onDoubleClick: (event: React.MouseEvent) => void;
	onFocus: (event: React.FocusEvent) => void;
	onBlur: (event: React.FocusEvent) => void;
}

interface Doing {
	selection: Selection | null;
	editing: (Place & { start: string }) | null;
	bad: BadCell[];
	notice: string | null;
}

export function useGridControl(props: GridProps, table: RefObject<HTMLTableElement | null>): GridControl {
	const { columns, lines, onEdit } = props;
	const [doing, setDoing] = useState<Doing>({ selection: null, editing: null, bad: [], notice: null });
	const latest = useRef({ doing, lines, columns, onEdit });
	latest.current = { doing, lines, columns, onEdit };
	const dragging = useRef<'select' | 'fill' | null>(null);
	const leaving = useRef(false);
	const focusWanted = useRef(false);

	const change = useCallback((part: Partial<Doing>) => setDoing((before) => ({ ...before, ...part })), []);
	const select = useCallback(
		(selection: Selection) => {
			focusWanted.current = true;
			change({ selection, editing: null, notice: null });
		},
		[change],
	);
	const save = useCallback((edits: readonly CellEdit[], label: string, more: Partial<Doing> = {}) => {
		if (edits.length === 0) return;
		const refused = latest.current.onEdit(edits, label);
		const touched = new Set(edits.map((edit) => `${edit.lineId}\n${edit.columnId}`));
		setDoing((before) => ({
			...before,
			...more,
			bad: [...before.bad.filter((bad) => !touched.has(`${bad.lineId}\n${bad.columnId}`)), ...refused],
		}));
	}, []);

	useFocusOnCurrent(table, doing, focusWanted);
	useCurrentCell(doing.selection, props);
	useEffect(() => {
		showSelection(doing.selection ? summarise(blockOf(doing.selection), lines, columns) : null);
	}, [doing.selection, lines, columns]);
	useEffect(() => () => showSelection(null), []);
	useDragEnd(dragging, latest, save);

	const actions = useMemo(
		() => ({ select, change, save, latest, dragging, leaving, focusWanted }),
		[select, change, save],
	);
	const handlers = useMemo(() => handlersOf(actions), [actions]);
	useGridClipboard(table, actions);
	return {
		selection: doing.selection,
		editing: doing.editing,
		bad: doing.bad,
		notice: doing.notice,
		editor: doing.editing && (
			<EditorAt doing={doing.editing} lines={lines} columns={columns} actions={actions} />
		),
		handle: useMemo(() => (props.readOnly ? null : <FillHandle dragging={dragging} />), [props.readOnly]),
		...handlers,
	};
}

export interface Actions {
	select: (selection: Selection) => void;
	change: (part: Partial<Doing>) => void;
	save: (edits: readonly CellEdit[], label: string, more?: Partial<Doing>) => void;
	latest: RefObject<{
		doing: Doing;
		lines: readonly GridLine[];
		columns: readonly GridColumn[];
		onEdit: GridProps['onEdit'];
	}>;
	dragging: RefObject<'select' | 'fill' | null>;
	leaving: RefObject<boolean>;
	focusWanted: RefObject<boolean>;
}

function FillHandle({ dragging }: { dragging: RefObject<'select' | 'fill' | null> }) {
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

function EditorAt({
	doing,
	lines,
	columns,
	actions,
}: {
	doing: Place & { start: string };
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
	};
	return (
		<CellEditor
			label={`${line.name}, ${column.name}`}
			start={doing.start}
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

/**
 * Tells which cell is current when the person chose one, or when another line came to stand in its place; a
 * screen that was merely drawn again is told nothing, or its own answer would call it again.
 */
function useCurrentCell(selection: Selection | null, { lines, columns, onCurrent }: GridProps): void {
	const tell = useRef(onCurrent);
	tell.current = onCurrent;
	const lineId = selection ? lines[selection.head.line]?.id : undefined;
	const columnId = selection ? columns[selection.head.column]?.id : undefined;
	// biome-ignore lint/correctness/useExhaustiveDependencies: choosing the same cell again is told again
	useEffect(() => {
		tell.current?.(lineId !== undefined && columnId !== undefined ? { lineId, columnId } : null);
	}, [selection, lineId, columnId]);
}

/** Moves the keyboard focus to the current cell when an action of the grid asked for it. */
function useFocusOnCurrent(
	table: RefObject<HTMLTableElement | null>,
	doing: Doing,
	wanted: RefObject<boolean>,
): void {
	useEffect(() => {
		if (!wanted.current || doing.editing || !doing.selection) return;
		wanted.current = false;
		const { line, column } = doing.selection.head;
		const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${line}:${column}"]`);
		cell?.focus({ preventScroll: true });
		cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}, [doing, table, wanted]);
}

/** Ends a drag wherever the mouse is let go: a selection simply stands, a fill is saved. */
function useDragEnd(dragging: Actions['dragging'], latest: Actions['latest'], save: Actions['save']): void {
	useEffect(() => {
		const end = () => {
			const was = dragging.current;
			dragging.current = null;
			const { doing, lines, columns } = latest.current;
			if (was !== 'fill' || !doing.selection) return;
			const block = blockOf(doing.selection);
			const down = block.bottom > block.top;
			save(filled(block, down ? 'down' : 'right', lines, columns), fillLabel(block, lines));
		};
		window.addEventListener('mouseup', end);
		return () => window.removeEventListener('mouseup', end);
	}, [dragging, latest, save]);
}

const fillLabel = (block: Block, lines: readonly GridLine[]) =>
	`Fill from ${lines[block.top]?.name ?? 'the first line'}`;

function handlersOf(actions: Actions) {
	const { select, change, latest, dragging, leaving } = actions;
	const placeOf = (event: { target: EventTarget }): Place | null => {
		const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
		const [line, column] = (cell?.dataset.cell ?? '').split(':').map(Number);
		return line === undefined || column === undefined || !cell ? null : { line, column };
	};
	const inEditor = (event: { target: EventTarget }) =>
		(event.target as HTMLElement).closest('.cell-editor') !== null;
	return {
		goTo: (line: number, column: number) => select(at(line, column)),
		onKeyDown: (event: React.KeyboardEvent) => {
			if (!inEditor(event)) onGridKey(event, actions);
		},
		onMouseDown: (event: React.MouseEvent) => {
			const place = placeOf(event);
			if (!place || inEditor(event) || event.button !== 0) return;
			if ((event.target as HTMLElement).closest('button, a, input')) return;
			event.preventDefault();
			(document.activeElement as HTMLElement | null)?.blur();
			dragging.current = 'select';
			const anchor = event.shiftKey ? (latest.current.doing.selection?.anchor ?? place) : place;
			select({ anchor, head: place });
			const cell = latest.current.lines[place.line]?.cells[place.column];
			if (cell?.edit === undefined && !event.shiftKey) cell?.onOpen?.();
		},
		onMouseOver: (event: React.MouseEvent) => {
			const place = dragging.current && event.buttons === 1 ? placeOf(event) : null;
			const selection = latest.current.doing.selection;
			if (place && selection) change({ selection: { anchor: selection.anchor, head: place } });
		},
		onDoubleClick: (event: React.MouseEvent) => {
			const place = placeOf(event);
			if (place && !inEditor(event)) beginEdit(actions, place);
		},
		onFocus: (event: React.FocusEvent) => {
			const place = placeOf(event);
			leaving.current = false;
			const selection = latest.current.doing.selection;
			if (place && !inEditor(event) && !selection) change({ selection: at(place.line, place.column) });
		},
		onBlur: (event: React.FocusEvent) => {
			if (!event.currentTarget.contains(event.relatedTarget)) leaving.current = false;
		},
	};
}

function beginEdit({ change, latest }: Actions, place: Place, typed?: string): boolean {
	const { lines, columns, doing } = latest.current;
	const line = lines[place.line];
	const cell = line?.cells[place.column];
	if (!line || !cell) return false;
	if (cell.edit === undefined) {
		if (cell.onOpen && typed === undefined) cell.onOpen();
		else change({ notice: `${cellWords(cell) || 'This cell'} is worked out and cannot be typed over.` });
		return true;
	}
	const bad = doing.bad.find(
		(each) => each.lineId === line.id && each.columnId === columns[place.column]?.id,
	);
	const start = typed !== undefined && !cell.options ? typed : (bad?.typed ?? cell.edit);
	change({ editing: { ...place, start }, selection: at(place.line, place.column), notice: null });
	return true;
}

function onGridKey(event: React.KeyboardEvent, actions: Actions): void {
	const { latest, select, leaving } = actions;
	const { doing, lines, columns } = latest.current;
	const selection = doing.selection;
	if (!selection || event.altKey || event.metaKey) return;
	const size = { lines: lines.length, columns: columns.length };
	const handled = () => event.preventDefault();
	if (event.key === 'Tab') {
		const next = leaving.current ? null : neighbour(selection.head, event.shiftKey ? -1 : 1, size);
		if (next) {
			handled();
			select(next);
		}
		return;
	}
	const filledAt = (place: Place) => {
		const cell = lines[place.line]?.cells[place.column];
		return cell !== undefined && cellWords(cell) !== '' && cellWords(cell) !== '–';
	};
	const next = moved(selection, event.key, { shift: event.shiftKey, control: event.ctrlKey }, size, filledAt);
	if (next) {
		handled();
		select(next);
		return;
	}
	if (onCommandKey(event, selection, actions, size)) handled();
}

function onCommandKey(
	event: React.KeyboardEvent,
	selection: Selection,
	actions: Actions,
	size: { lines: number; columns: number },
): boolean {
	const { latest, save, select, leaving, change } = actions;
	const { doing, lines, columns } = latest.current;
	const block = blockOf(selection);
	const key = event.key.toLowerCase();
	if (event.ctrlKey) {
		if (key === 'a')
			select({ anchor: { line: 0, column: 0 }, head: { line: size.lines - 1, column: size.columns - 1 } });
		else if (key === 'd') save(filled(block, 'down', lines, columns), fillLabel(block, lines));
		else if (key === 'r') save(filled(block, 'right', lines, columns), fillLabel(block, lines));
		else return false;
		return true;
	}
	if (event.key === 'Escape') {
		const line = lines[selection.head.line];
		const column = columns[selection.head.column];
		leaving.current = true;
		change({
			bad: doing.bad.filter((bad) => bad.lineId !== line?.id || bad.columnId !== column?.id),
			notice: null,
		});
		return true;
	}
	if (event.key === 'Delete') save(cleared(block, lines, columns), 'Clear');
	else if (event.key === 'Enter' || event.key === 'F2') return beginEdit(actions, selection.head);
	else if (event.key === 'Backspace') return beginEdit(actions, selection.head, '');
	else if (event.key.length === 1) return beginEdit(actions, selection.head, event.key);
	else return false;
	return true;
}
