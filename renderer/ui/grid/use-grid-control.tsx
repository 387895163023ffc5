/** The doings of a grid: what keys, mouse and clipboard mean where the person is. */
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { recallRefused, rememberRefused } from '../../refused-cells';
import { showSelection } from '../../selection-store';
import { followWorking } from '../../working-store';
import { filled } from './block-edits';
import { EditorAt, FillHandle } from './cell-editing';
import { type Actions, type Doing, fillLabel } from './grid-actions';
import { useGridClipboard } from './grid-clipboard';
import { handlersOf } from './grid-handlers';
import type { BadCell, CellEdit, GridProps } from './model';
import { blockOf, isRange, type Place, type Selection } from './selection';
import { bringIntoSight } from './sight';
import { summarise } from './summary';

export interface GridControl {
	selection: Selection | null;
	editing: Place | null;
	editor: ReactNode;
	handle: ReactNode;
	bad: readonly BadCell[];
	notice: string | null;
	goTo: (line: number, column: number) => void;
	isDragging: () => boolean;
	/** Goes on with a selection or a fill to the cell under the pointer. */
	dragTo: (target: EventTarget) => void;
	onKeyDown: (event: React.KeyboardEvent) => void;
	onMouseDown: (event: React.MouseEvent) => void;
	onMouseOver: (event: React.MouseEvent) => void;
	onClick: (event: React.MouseEvent) => void;
	onContextMenu: (event: React.MouseEvent) => void;
	onDoubleClick: (event: React.MouseEvent) => void;
	onFocus: (event: React.FocusEvent) => void;
	onBlur: (event: React.FocusEvent) => void;
}

export function useGridControl(props: GridProps, table: RefObject<HTMLTableElement | null>): GridControl {
	const { columns, lines, onEdit, onAdd, onPaste, readOnly = false } = props;
	const [doing, setDoing] = useState<Doing>(() => ({
		selection: null,
		editing: null,
		bad: recallRefused(props.label),
		notice: null,
	}));
	useEffect(() => rememberRefused(props.label, doing.bad), [props.label, doing.bad]);
	const latest = useRef({ doing, lines, columns, onEdit, onAdd, onPaste, readOnly });
	latest.current = { doing, lines, columns, onEdit, onAdd, onPaste, readOnly };
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
	useCurrentCell(doing.selection, props, dragging);
	useSummary(table, doing.selection, props);
	useWorkingOf(table, doing.selection, lines);
	useDragEnd(dragging, latest, save, change);

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

/**
 * Tells which cell is current when the person chose one, or when another line came to stand in its place; a
 * screen that was merely drawn again is told nothing, or its own answer would call it again. A range being dragged
 * is told when the mouse is let go.
 */
function useCurrentCell(
	selection: Selection | null,
	{ lines, columns, onCurrent }: GridProps,
	dragging: Actions['dragging'],
): void {
	const tell = useRef(onCurrent);
	tell.current = onCurrent;
	const lineId = selection ? lines[selection.head.line]?.id : undefined;
	const columnId = selection ? columns[selection.head.column]?.id : undefined;
	// biome-ignore lint/correctness/useExhaustiveDependencies: choosing the same cell again is told again
	useEffect(() => {
		if (dragging.current && selection && isRange(selection)) return;
		tell.current?.(lineId !== undefined && columnId !== undefined ? { lineId, columnId } : null);
	}, [selection, lineId, columnId]);
}

/** Tells the status bar what the selection adds up to, while this grid has the keyboard. */
function useSummary(
	table: RefObject<HTMLTableElement | null>,
	selection: Selection | null,
	{ lines, columns }: GridProps,
): void {
	useEffect(() => {
		if (selection && table.current?.contains(document.activeElement))
			showSelection(summarise(blockOf(selection), lines, columns));
	}, [table, selection, lines, columns]);
	useEffect(() => () => showSelection(null), []);
}

/** Where it shows how a number is worked out, that follows the current cell. */
function useWorkingOf(
	table: RefObject<HTMLTableElement | null>,
	selection: Selection | null,
	lines: GridProps['lines'],
): void {
	const known = useRef(lines);
	known.current = lines;
	useEffect(() => {
		const how = selection && known.current[selection.head.line]?.cells[selection.head.column]?.how;
		if (how && table.current?.contains(document.activeElement)) followWorking(how);
	}, [table, selection]);
}

/** Brings the current cell into sight, and the keyboard focus to it, when an action of the grid asked for it. */
function useFocusOnCurrent(
	table: RefObject<HTMLTableElement | null>,
	doing: Doing,
	wanted: RefObject<boolean>,
): void {
	useEffect(() => {
		const head = doing.editing ?? (wanted.current ? doing.selection?.head : null);
		const cell =
			head && table.current?.querySelector<HTMLElement>(`[data-cell="${head.line}:${head.column}"]`);
		if (!cell) return;
		bringIntoSight(cell);
		if (doing.editing) return;
		wanted.current = false;
		cell.focus({ preventScroll: true });
	}, [doing, table, wanted]);
}

/** Ends a drag wherever the mouse is let go: a selection simply stands, a fill is saved. */
function useDragEnd(
	dragging: Actions['dragging'],
	latest: Actions['latest'],
	save: Actions['save'],
	change: Actions['change'],
): void {
	useEffect(() => {
		const end = () => {
			const was = dragging.current;
			dragging.current = null;
			const { doing, lines, columns } = latest.current;
			if (was && doing.selection && isRange(doing.selection)) change({ selection: { ...doing.selection } });
			if (was !== 'fill' || !doing.selection) return;
			const block = blockOf(doing.selection);
			const down = block.bottom > block.top;
			save(filled(block, down ? 'down' : 'right', lines, columns), fillLabel(block, lines));
		};
		window.addEventListener('mouseup', end);
		return () => window.removeEventListener('mouseup', end);
	}, [dragging, latest, save, change]);
}
