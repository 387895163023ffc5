/** What the parts of a grid share: where the person is, and what can be done there. */
import type { RefObject } from 'react';
import { showWorking } from '../../working-store';
import {
	type BadCell,
	type CellEdit,
	cellWords,
	type GridCell,
	type GridColumn,
	type GridLine,
	type GridProps,
} from './model';
import { at, type Block, type Place, type Selection } from './selection';

export interface Doing {
	selection: Selection | null;
	/** `typed`: the letters that began it, where they chose `start` among choices. */
	editing: (Place & { start: string; typed?: string }) | null;
	bad: BadCell[];
	notice: string | null;
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
		onAdd: GridProps['onAdd'];
		onPaste: GridProps['onPaste'];
		readOnly: boolean;
	}>;
	dragging: RefObject<'select' | 'fill' | null>;
	leaving: RefObject<boolean>;
	focusWanted: RefObject<boolean>;
}

/** The name of a fill step. */
export const fillLabel = (block: Block, lines: readonly GridLine[]) =>
	`Fill from ${lines[block.top]?.name ?? 'the first line'}`;

const READ_ONLY = 'This bid can be looked at and not changed.';
const workedOut = (words: string) => `${words || 'This cell'} is worked out and cannot be typed over.`;

/** The choice of these letters, else the first that begins with them. */
export function choiceOf<O extends { label: string }>(options: readonly O[], typed: string): O | undefined {
	const letters = typed.toLocaleLowerCase('en-GB');
	const named = options.map((option) => ({ option, label: option.label.toLocaleLowerCase('en-GB') }));
	const found =
		named.find(({ label }) => label === letters) ?? named.find(({ label }) => label.startsWith(letters));
	return found?.option;
}

/** What the editor begins with: the typed letter, or the first choice that begins with it. */
function startOf({ options }: GridCell, typed: string | undefined): string | undefined {
	if (typed === undefined || !options) return typed;
	return typed === '' ? undefined : choiceOf(options, typed)?.label;
}

/** Begins typing in a cell, or says why it cannot be typed in; `typed` replaces what is there. */
export function beginEdit({ change, latest }: Actions, place: Place, typed?: string): boolean {
	const { lines, columns, doing } = latest.current;
	const line = lines[place.line];
	const cell = line?.cells[place.column];
	if (!line || !cell) return false;
	if (cell.edit === undefined) {
		if (cell.onOpen && typed === undefined) cell.onOpen();
		else if (cell.how && typed === undefined) showWorking(cell.how, true);
		else change({ notice: latest.current.readOnly ? READ_ONLY : workedOut(cellWords(cell)) });
		return true;
	}
	const bad = doing.bad.find(
		(each) => each.lineId === line.id && each.columnId === columns[place.column]?.id,
	);
	const start = startOf(cell, typed) ?? bad?.typed ?? cell.edit;
	change({
		editing: { ...place, start, ...(cell.options && typed ? { typed } : {}) },
		selection: at(place.line, place.column),
		notice: null,
	});
	return true;
}
