/**
 * Which lines and columns of a long grid are drawn: those in sight and a few around them. A grid of ordinary size
 * is drawn whole.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { type Range, type Slot, slotsOf, stepped } from './slots';

/** Lines up to here are all drawn: fewer cells than a scroll would notice. */
const MOST_LINES = 60;
/** As many quarters as ten years have, with a sum for each year, fit without. */
const MOST_COLUMNS = 24;
/** Drawn beyond what is in sight, so that a turn of the wheel meets no empty lines. */
const LINES_AROUND = 4;
const COLUMNS_AROUND = 2;
/** Drawn and dropped so many at a time, so that not every turn of the wheel draws the lines again. */
const STEP = 4;
/** Until the first line has been measured. */
const LINE_PX = 28;
const COLUMN_PX = 72;
/** Of a large screen, until the place of the grid has been measured. */
const PLACE = { width: 1280, height: 800 };

export interface Windowing {
	/** Whether some lines are left out. */
	isLong: boolean;
	/** Whether some columns may be left out. */
	isWide: boolean;
	lines: readonly Slot[];
	columns: readonly Slot[];
	linePx: number;
}

interface Wanted {
	scroller: RefObject<HTMLElement | null>;
	table: RefObject<HTMLTableElement | null>;
	/** Lines that scroll; those that stay at the foot are always drawn. */
	lineCount: number;
	columnCount: number;
	/** Where a selection began and where it is: the keyboard focus is in one of these lines. */
	anchorLine: number;
	currentLine: number;
	/** The column that names the line is always drawn, as is the first. */
	rowHeader: number;
}

export function useWindowing({
	scroller,
	table,
	lineCount,
	columnCount,
	anchorLine,
	currentLine,
	rowHeader,
}: Wanted): Windowing {
	const isLong = lineCount > MOST_LINES;
	const isWide = isLong && columnCount > MOST_COLUMNS;
	const sizes = useSizes(table, isLong, isWide, columnCount);
	const { linePx } = sizes;
	const lineRange = useRange({
		scroller,
		count: isLong ? lineCount : 0,
		estimateSize: () => linePx,
		overscan: LINES_AROUND,
		sizes,
	});
	const columnRange = useRange({
		scroller,
		count: isWide ? columnCount : 0,
		estimateSize: (at) => sizes.columnsPx[at] ?? COLUMN_PX,
		overscan: COLUMNS_AROUND,
		horizontal: true,
		sizes,
	});
	const { first: firstLine = 0, last: lastLine = -1 } = lineRange ?? {};
	const { first: firstColumn = 0, last: lastColumn = -1 } = columnRange ?? {};
	const lines = useMemo(
		() => slotsOf(lineCount, isLong ? { first: firstLine, last: lastLine } : null, [anchorLine, currentLine]),
		[lineCount, isLong, firstLine, lastLine, anchorLine, currentLine],
	);
	const columns = useMemo(
		() => slotsOf(columnCount, isWide ? { first: firstColumn, last: lastColumn } : null, [0, rowHeader]),
		[columnCount, isWide, firstColumn, lastColumn, rowHeader],
	);
	return { isLong, isWide, lines, columns, linePx };
}

interface RangeWanted {
	scroller: RefObject<HTMLElement | null>;
	count: number;
	estimateSize: (at: number) => number;
	overscan: number;
	horizontal?: boolean;
	sizes: Sizes;
}

/** The items in sight with a few around them; null where nothing is left out. */
function useRange({ scroller, sizes, ...wanted }: RangeWanted): Range | null {
	const virtual = useVirtualizer<HTMLElement, HTMLElement>({
		...wanted,
		enabled: wanted.count > 0,
		getScrollElement: () => scroller.current,
		initialRect: PLACE,
	});
	// biome-ignore lint/correctness/useExhaustiveDependencies: new sizes are to be read again
	useLayoutEffect(() => virtual.measure(), [virtual, sizes]);
	const items = virtual.getVirtualItems();
	const first = items[0];
	const last = items.at(-1);
	return first && last ? stepped({ first: first.index, last: last.index }, STEP) : null;
}

interface Sizes {
	linePx: number;
	columnsPx: readonly number[];
}

/** The height of a line and the widths of the columns as the browser laid them out; read again on a new width. */
function useSizes(
	table: RefObject<HTMLTableElement | null>,
	isLong: boolean,
	isWide: boolean,
	columnCount: number,
): Sizes {
	const [sizes, setSizes] = useState<Sizes>({ linePx: LINE_PX, columnsPx: [] });
	// biome-ignore lint/correctness/useExhaustiveDependencies: other columns have other widths
	useLayoutEffect(() => {
		const element = table.current;
		if (!element || !isLong) return;
		const read = () =>
			setSizes((before) => {
				const next = sizesOf(element, isWide);
				return isSame(before, next) ? before : next;
			});
		read();
		const watch = new ResizeObserver(read);
		const head = element.tHead;
		if (head) watch.observe(head);
		return () => watch.disconnect();
	}, [table, isLong, isWide, columnCount]);
	return sizes;
}

function sizesOf(table: HTMLTableElement, isWide: boolean): Sizes {
	const line = table.tBodies[0]?.querySelector(':scope > tr:not(.gap)');
	const heads = isWide ? [...(table.tHead?.rows.item(table.tHead.rows.length - 1)?.cells ?? [])] : [];
	return {
		linePx: line?.getBoundingClientRect().height || LINE_PX,
		columnsPx: heads.map((head) => head.getBoundingClientRect().width),
	};
}

const isSame = (a: Sizes, b: Sizes): boolean =>
	a.linePx === b.linePx &&
	a.columnsPx.length === b.columnsPx.length &&
	a.columnsPx.every((width, at) => width === b.columnsPx[at]);
