/** What keys mean in a grid. */
import { cleared, filled } from './block-edits';
import { type Actions, beginEdit, fillLabel } from './grid-actions';
import { cellWords, type GridCell } from './model';
import { blockOf, moved, neighbour, type Place, type Selection } from './selection';

export function onGridKey(event: React.KeyboardEvent, actions: Actions): void {
	const { latest, select, leaving } = actions;
	const { doing, lines, columns } = latest.current;
	const selection = doing.selection;
	if (selection && opensChoices(event, lines[selection.head.line]?.cells[selection.head.column])) {
		event.preventDefault();
		beginEdit(actions, selection.head);
		return;
	}
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
		// The names stand still, so that their first cell is in sight wherever the months are.
		if (event.key === 'Home') event.currentTarget.closest('.grid-scroll')?.scrollTo({ left: 0 });
		return;
	}
	if (onCommandKey(event, selection, actions, size)) handled();
}

/** Alt with an arrow unfolds a choice, as everywhere else. */
const opensChoices = ({ altKey, key }: React.KeyboardEvent, cell: GridCell | undefined): boolean =>
	altKey && (key === 'ArrowDown' || key === 'ArrowUp') && cell?.options !== undefined;

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
		else if (event.key === 'Enter' && latest.current.onAdd && !latest.current.readOnly)
			latest.current.onAdd();
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
