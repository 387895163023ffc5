/** The part of a grid where its lines scroll, and how a cell comes into it. */

interface Sight {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** In px of the window: the place of the grid without its head, its names and the totals at its foot. */
export function linesInSight(place: HTMLElement): Sight {
	const { left, top } = place.getBoundingClientRect();
	const table = place.querySelector('table');
	const names = table?.tBodies.item(0)?.querySelector<HTMLElement>('th');
	const foot = table?.querySelector<HTMLElement>('tbody.stays');
	return {
		left: left + place.clientLeft + (names?.offsetWidth ?? 0),
		top: top + place.clientTop + (table?.tHead?.offsetHeight ?? 0),
		right: left + place.clientLeft + place.clientWidth,
		bottom: top + place.clientTop + place.clientHeight - (foot?.offsetHeight ?? 0),
	};
}

/** How far to scroll so that what lies from `start` to `end` comes between the edges; its beginning matters more. */
export function shift(start: number, end: number, from: number, to: number): number {
	if (start < from) return start - from;
	return end > to ? Math.min(end - to, start - from) : 0;
}

/**
 * Scrolls the grid so that the cell does not lie under what stands still in it, then the page. The browser's own
 * scrollIntoView knows nothing of sticky cells and passes over the scroll margins of table cells.
 */
export function bringIntoSight(cell: HTMLElement): void {
	const place = cell.closest<HTMLElement>('.grid-scroll');
	if (place && getComputedStyle(place).overflowY !== 'visible') {
		const sight = linesInSight(place);
		const { left, top, right, bottom } = cell.getBoundingClientRect();
		place.scrollBy(
			cell.tagName === 'TH' ? 0 : shift(left, right, sight.left, sight.right),
			cell.closest('.stays') ? 0 : shift(top, bottom, sight.top, sight.bottom),
		);
	}
	cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
