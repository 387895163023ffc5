/** What a grid shows: the screen makes it from the plan, the grid moves about in it and hands back what was typed. */
import type { ReactNode } from 'react';
import type { TraceSubject } from '../../../shared/calc/trace-step';

export interface GridColumn {
	id: string;
	/** As shown in the head. */
	label: ReactNode;
	/** In words, for screen readers and the status bar. */
	name: string;
	width?: number;
	align?: 'left' | 'right' | 'center';
	/** Columns side by side with one group share a head above their own. */
	group?: string;
	className?: string;
	/** Of its head alone: another one draws the cells below not again. */
	headClassName?: string;
}

export interface GridCell {
	/** As shown. */
	text: ReactNode;
	/** In words where `text` is not plain. */
	plain?: string;
	/** What the editor begins with; absent: worked out, not typed. */
	edit?: string;
	options?: readonly { key: string; label: string }[];
	/** For sum and mean of a selection, and for copies. */
	number?: number | null;
	className?: string;
	title?: string;
	/** Enter or a click on a worked-out cell: go there. */
	onOpen?: () => void;
	/** What a worked-out cell can be asked: Enter, F2, a click or the context key show how. */
	how?: TraceSubject;
}

export interface GridLine {
	id: string;
	/** In words. */
	name: string;
	cells: readonly GridCell[];
	className?: string;
	/** Stays in sight at the foot while the lines above it scroll, with all that come after it: a total. */
	stays?: boolean;
}

export interface CellEdit {
	lineId: string;
	columnId: string;
	typed: string;
}

/** A value that was not accepted: it stays in its cell as typed. */
export interface BadCell extends CellEdit {
	reason: string;
}

/** What became of a block that was pasted in a way of its own. */
export interface Pasting {
	bad: BadCell[];
	notice: string;
}

export interface GridProps {
	/** Names the grid for screen readers. */
	label: string;
	columns: readonly GridColumn[];
	lines: readonly GridLine[];
	/** Saves edits; returns those that were not accepted, with reasons. */
	onEdit: (edits: readonly CellEdit[], label: string) => BadCell[];
	/** Takes a pasted block in a way of its own, such as making lines of it; null: cell over cell. */
	onPaste?: (
		cells: readonly (readonly string[])[],
		place: { lineId: string; columnId: string },
	) => Pasting | null;
	/** Makes a new line and goes to it; Ctrl+Enter asks for it. */
	onAdd?: () => void;
	/** Which column names the line; 0 unless told. */
	rowHeader?: number;
	/** A cell to go to, such as a finding's; a new object goes there again. */
	goTo?: { lineId: string; columnId?: string } | null;
	/** Told which cell is current. */
	onCurrent?: (place: { lineId: string; columnId: string } | null) => void;
	readOnly?: boolean;
	className?: string;
	tableClassName?: string;
	/** Narrower than this the grid scrolls sideways; columns without a width share what is left. */
	minWidth?: number;
}

/** A cell's words for people who cannot see it, and for copies. */
export const cellWords = (cell: GridCell): string =>
	cell.plain ?? (typeof cell.text === 'string' || typeof cell.text === 'number' ? String(cell.text) : '');
/** What goes to the clipboard: the plain number or text, so that a spreadsheet reads it as its own. */
export const cellCopy = (cell: GridCell): string =>
	cell.edit ?? (typeof cell.number === 'number' ? String(cell.number) : cellWords(cell));

/** Place of the first of the last lines that stay in sight; the number of lines where none does. */
export const staysFrom = (lines: readonly GridLine[]): number =>
	lines.findLastIndex((line) => !line.stays) + 1;

/** Lines of a bid that can be looked at and not changed: no cell takes input. */
export const sealed = (lines: readonly GridLine[]): readonly GridLine[] =>
	lines.map((line) =>
		line.cells.some(({ edit, options }) => edit !== undefined || options)
			? { ...line, cells: line.cells.map(({ edit: _edit, options: _options, ...cell }) => cell) }
			: line,
	);
