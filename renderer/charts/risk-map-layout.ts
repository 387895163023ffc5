/** Where every risk stands on the map: tags side by side in their cells, and what does not fit, counted. */
import type { MapCell } from '../../shared/calc/risk-register';

export const SIDE = 5;
/** Of the score at the top of a cell, and of the foot that marks its band. */
const HEAD = 17;
const FOOT = 6;
const GAP = 2;
const TAG_HEIGHT = 18;
const CHARACTER = 7;
const LEAST_TAG = 28;

export interface Tag {
	id: string;
	/** Left and top within its cell, px. */
	left: number;
	top: number;
	/** Its middle on the whole map. */
	x: number;
	y: number;
}
export interface LaidCell {
	cell: MapCell;
	tags: Tag[];
	/** Risks of the cell that have no room: they are listed below the map. */
	more: number;
	/** Left of the button that lists them. */
	moreAt: { left: number; top: number } | null;
}
export interface MapLayout {
	tagWidth: number;
	cells: LaidCell[][];
	tags: ReadonlyMap<string, Tag>;
}

interface Given {
	cells: readonly (readonly MapCell[])[];
	labels: readonly string[];
	/** Always among those with room. */
	chosen: string | null;
	cellWidth: number;
	cellHeight: number;
	/** px at the top of a cell that its score takes, and right of the tags where it stands beside them. */
	head?: number;
	aside?: number;
}

/** Impact 5 to 1 down, likelihood 1 to 5 across. */
export function layMap({
	cells,
	labels,
	chosen,
	cellWidth,
	cellHeight,
	head = HEAD,
	aside = 0,
}: Given): MapLayout {
	const longest = Math.max(0, ...labels.map(({ length }) => length));
	const tagWidth = Math.min(cellWidth - 2, Math.max(LEAST_TAG, longest * CHARACTER + 6));
	const across = Math.max(1, Math.floor((cellWidth - aside - GAP) / (tagWidth + GAP)));
	const down = Math.max(1, Math.floor((cellHeight - head - FOOT + GAP) / (TAG_HEIGHT + GAP)));
	const place = (at: number) => {
		const inLine = across * (tagWidth + GAP) - GAP;
		return {
			left: Math.max(1, (cellWidth - aside - inLine) / 2) + (at % across) * (tagWidth + GAP),
			top: head + Math.floor(at / across) * (TAG_HEIGHT + GAP),
		};
	};
	const tags = new Map<string, Tag>();
	const laid = cells.map((line, row) =>
		line.map((cell, column): LaidCell => {
			const ids = chosenFirst(cell.after, chosen);
			const room = across * down;
			const fits = ids.length <= room ? ids : ids.slice(0, Math.max(1, room - 1));
			const own = fits.map((id, at): Tag => {
				const { left, top } = place(at);
				const x = column * cellWidth + left + tagWidth / 2;
				return { id, left, top, x, y: row * cellHeight + top + TAG_HEIGHT / 2 };
			});
			for (const tag of own) tags.set(tag.id, tag);
			const more = ids.length - fits.length;
			return { cell, tags: own, more, moreAt: more > 0 ? place(fits.length) : null };
		}),
	);
	return { tagWidth, cells: laid, tags };
}

const chosenFirst = (ids: readonly string[], chosen: string | null): readonly string[] =>
	chosen !== null && ids.includes(chosen) ? [chosen, ...ids.filter((id) => id !== chosen)] : ids;
