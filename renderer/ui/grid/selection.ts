/** Where the person is in a grid, and how keys move it. Pure: a selection in, a selection out. */
export interface Place {
	line: number;
	column: number;
}
export interface Selection {
	anchor: Place;
	head: Place;
}
export interface Size {
	lines: number;
	columns: number;
}
export interface Block {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

export const at = (line: number, column: number): Selection => ({
	anchor: { line, column },
	head: { line, column },
});

export const blockOf = ({ anchor, head }: Selection): Block => ({
	top: Math.min(anchor.line, head.line),
	left: Math.min(anchor.column, head.column),
	bottom: Math.max(anchor.line, head.line),
	right: Math.max(anchor.column, head.column),
});

export const isRange = ({ anchor, head }: Selection): boolean =>
	anchor.line !== head.line || anchor.column !== head.column;

const STEP: Record<string, Place> = {
	ArrowUp: { line: -1, column: 0 },
	ArrowDown: { line: 1, column: 0 },
	ArrowLeft: { line: 0, column: -1 },
	ArrowRight: { line: 0, column: 1 },
};

const clamp = (value: number, last: number) => Math.max(0, Math.min(last, value));

/**
 * The selection after a key, or null where the key means nothing here. Shift keeps the anchor; Ctrl jumps
 * to the end of the filled cells, or over the gap to the next one.
 */
export function moved(
	selection: Selection,
	key: string,
	held: { shift: boolean; control: boolean },
	size: Size,
	isFilled: (place: Place) => boolean,
): Selection | null {
	const head = movedHead(selection.head, key, held.control, size, isFilled);
	if (!head) return null;
	return held.shift ? { anchor: selection.anchor, head } : { anchor: head, head };
}

function movedHead(
	from: Place,
	key: string,
	control: boolean,
	size: Size,
	isFilled: (place: Place) => boolean,
): Place | null {
	const last = { line: size.lines - 1, column: size.columns - 1 };
	if (key === 'Home') return control ? { line: 0, column: 0 } : { line: from.line, column: 0 };
	if (key === 'End') return control ? last : { line: from.line, column: last.column };
	if (key === 'PageDown') return { line: clamp(from.line + 10, last.line), column: from.column };
	if (key === 'PageUp') return { line: clamp(from.line - 10, last.line), column: from.column };
	const step = STEP[key];
	if (!step) return null;
	const next = (place: Place): Place => ({
		line: clamp(place.line + step.line, last.line),
		column: clamp(place.column + step.column, last.column),
	});
	if (!control) return next(from);
	return jumped(from, next, isFilled);
}

function jumped(from: Place, next: (place: Place) => Place, isFilled: (place: Place) => boolean): Place {
	const same = (a: Place, b: Place) => a.line === b.line && a.column === b.column;
	let place = next(from);
	if (same(place, from)) return from;
	const overGap = !isFilled(place) || !isFilled(from);
	for (;;) {
		const further = next(place);
		if (same(further, place)) return place;
		if (overGap ? isFilled(place) : !isFilled(further)) return place;
		place = further;
	}
}

/** The cell after this one in reading order (`step` 1) or before it (-1); null past the end. */
export function neighbour(from: Place, step: 1 | -1, size: Size): Selection | null {
	const index = from.line * size.columns + from.column + step;
	if (index < 0 || index >= size.lines * size.columns) return null;
	return at(Math.floor(index / size.columns), index % size.columns);
}
