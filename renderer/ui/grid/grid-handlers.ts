/** What mouse and focus mean in a grid; keys are passed on. */
import { showSelection } from '../../selection-store';
import { showWorking } from '../../working-store';
import { type Actions, beginEdit } from './grid-actions';
import { onGridKey } from './grid-keys';
import { at, type Place } from './selection';

export function handlersOf(actions: Actions) {
	const { select, change, latest, dragging, leaving } = actions;
	const placeOf = (event: { target: EventTarget }): Place | null => {
		const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
		const [line, column] = (cell?.dataset.cell ?? '').split(':').map(Number);
		return line === undefined || column === undefined || !cell ? null : { line, column };
	};
	const inEditor = (event: { target: EventTarget }) =>
		(event.target as HTMLElement).closest('.cell-editor') !== null;
	const dragTo = (target: EventTarget) => {
		const place = placeOf({ target });
		const selection = latest.current.doing.selection;
		if (place && selection) change({ selection: { anchor: selection.anchor, head: place } });
	};
	return {
		isDragging: () => dragging.current !== null,
		dragTo,
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
			if (dragging.current && event.buttons === 1) dragTo(event.target);
		},
		/** A click, not a drag over many cells: the mouse stays in the grid. */
		onClick: (event: React.MouseEvent) => {
			const place = placeOf(event);
			const head = latest.current.doing.selection?.head;
			if (!place || inEditor(event) || head?.line !== place.line || head.column !== place.column) return;
			const how = latest.current.lines[place.line]?.cells[place.column]?.how;
			if (how && !event.shiftKey)
				showWorking(how, false, (event.target as HTMLElement).closest<HTMLElement>('[data-cell]'));
		},
		onContextMenu: (event: React.MouseEvent) => {
			const place = placeOf(event);
			const how = place && latest.current.lines[place.line]?.cells[place.column]?.how;
			if (!how || inEditor(event)) return;
			event.preventDefault();
			showWorking(how, event.button !== 2);
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
			if (event.currentTarget.contains(event.relatedTarget)) return;
			leaving.current = false;
			showSelection(null);
		},
	};
}
