/** Copy, cut and paste of ranges, to and from a spreadsheet. */
import { type RefObject, useEffect } from 'react';
import { readCells, writeCells } from '../../../shared/clipboard';
import { grid } from '../../words/everywhere';
import { cleared, copied, pasted } from './block-edits';
import type { Actions } from './grid-actions';
import { blockOf } from './selection';

/** Chromium tells the page's body of a copy when no text is selected, so the grid with the focus listens there. */
export function useGridClipboard(table: RefObject<HTMLTableElement | null>, actions: Actions): void {
	useEffect(() => {
		const withFocus = (work: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
			const focused = document.activeElement;
			if (!table.current?.contains(focused) || focused?.closest('input, select')) return;
			work(event);
		};
		const listeners = {
			copy: withFocus((event) => copy(event, actions)),
			cut: withFocus((event) => cut(event, actions)),
			paste: withFocus((event) => paste(event, actions)),
		};
		const names = ['copy', 'cut', 'paste'] as const;
		for (const name of names) document.addEventListener(name, listeners[name]);
		return () => {
			for (const name of names) document.removeEventListener(name, listeners[name]);
		};
	}, [table, actions]);
}

function copy(event: ClipboardEvent, { latest }: Actions): void {
	const { doing, lines } = latest.current;
	if (!doing.selection) return;
	event.clipboardData?.setData('text/plain', writeCells(copied(blockOf(doing.selection), lines)));
	event.preventDefault();
}

function cut(event: ClipboardEvent, actions: Actions): void {
	const { doing, lines, columns } = actions.latest.current;
	copy(event, actions);
	if (doing.selection) actions.save(cleared(blockOf(doing.selection), lines, columns), 'Cut');
}

function paste(event: ClipboardEvent, actions: Actions): void {
	const { doing, lines, columns, readOnly } = actions.latest.current;
	if (!doing.selection) return;
	event.preventDefault();
	const cells = readCells(event.clipboardData?.getData('text/plain') ?? '');
	const { line, column } = doing.selection.head;
	const [lineId, columnId] = [lines[line]?.id, columns[column]?.id];
	const own =
		readOnly || lineId === undefined || columnId === undefined
			? null
			: actions.latest.current.onPaste?.(cells, { lineId, columnId });
	if (own) actions.change({ bad: [...doing.bad, ...own.bad], notice: own.notice });
	else pasteOver(cells, actions);
}

function pasteOver(cells: readonly (readonly string[])[], { latest, change, save }: Actions): void {
	const { doing, lines, columns } = latest.current;
	if (!doing.selection) return;
	const result = pasted(cells, blockOf(doing.selection), lines, columns);
	const { top, left, bottom, right } = result.block;
	const notice = grid.pasteLeftOut(result.beyond, result.onWorked) || null;
	change({ notice });
	save(result.edits, grid.paste(result.edits.length, 0), {
		selection: { anchor: { line: top, column: left }, head: { line: bottom, column: right } },
		notice,
	});
}
