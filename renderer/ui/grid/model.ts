/** What a grid shows: the screen makes it from the plan, the grid moves about in it and hands back what was typed. */
import type { ReactNode } from 'react';

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
	/** Enter or a click on a worked-out cell: show how. */
	onOpen?: () => void;
}

export interface GridLine {
	id: string;
	/** In words. */
	name: string;
	cells: readonly GridCell[];
	className?: string;
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

export const cellKey = (lineId: string, columnId: string): string => `${lineId}\u0000${columnId}`;
/** A cell's words for people who cannot see it, and for copies. */
export const cellWords = (cell: GridCell): string =>
	cell.plain ?? (typeof cell.text === 'string' || typeof cell.text === 'number' ? String(cell.text) : '');
/** What goes to the clipboard: the plain number or text, so that a spreadsheet reads it as its own. */
export const cellCopy = (cell: GridCell): string =>
	cell.edit ?? (typeof cell.number === 'number' ? String(cell.number) : cellWords(cell));
