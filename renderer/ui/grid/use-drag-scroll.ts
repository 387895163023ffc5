/** A selection or a fill dragged to the edge of a grid scrolls it and goes on with what comes into sight. */
import { type RefObject, useEffect } from 'react';
import { linesInSight } from './sight';
import type { GridControl } from './use-grid-control';

/** How near the edge of the lines in sight, in px, and how far it scrolls in one frame at most. */
const EDGE_PX = 4;
const MOST_PX = 40;

/** How far to scroll for a pointer at `at` between two edges: the further beyond, the faster. */
export function pull(at: number, start: number, end: number): number {
	const beyond = at < start + EDGE_PX ? at - start - EDGE_PX : at > end - EDGE_PX ? at - end + EDGE_PX : 0;
	return Math.max(-MOST_PX, Math.min(MOST_PX, beyond));
}

const within = (at: number, start: number, end: number): number => Math.max(start, Math.min(end, at));

export function useDragScroll(
	scroller: RefObject<HTMLElement | null>,
	{ isDragging, dragTo }: Pick<GridControl, 'isDragging' | 'dragTo'>,
): void {
	useEffect(() => {
		let frame = 0;
		let pointer = { x: 0, y: 0 };
		const step = () => {
			frame = 0;
			const place = scroller.current;
			if (!place || !isDragging()) return;
			const { left, top, right, bottom } = linesInSight(place);
			const before = { left: place.scrollLeft, top: place.scrollTop };
			place.scrollBy(pull(pointer.x, left, right), pull(pointer.y, top, bottom));
			if (place.scrollLeft === before.left && place.scrollTop === before.top) return;
			const under = document.elementFromPoint(
				within(pointer.x, left + 2, right - 2),
				within(pointer.y, top + 2, bottom - 2),
			);
			if (under) dragTo(under);
			frame = requestAnimationFrame(step);
		};
		const follow = (event: MouseEvent) => {
			pointer = { x: event.clientX, y: event.clientY };
			if (frame === 0 && isDragging()) frame = requestAnimationFrame(step);
		};
		window.addEventListener('mousemove', follow);
		return () => {
			window.removeEventListener('mousemove', follow);
			cancelAnimationFrame(frame);
		};
	}, [scroller, isDragging, dragTo]);
}
