/** A double click on a button that adds something means one thing more, not two. */
import type { PressEvent } from 'react-aria-components';

/** How many clicks in a row the latest one is, as the system counts them by its own double-click time. */
let clicks = 1;

document.addEventListener(
	'mousedown',
	({ detail }) => {
		clicks = detail;
	},
	true,
);

/** Does the work at every press but the second of a double click. Keys, touch and slower clicks count each time. */
export const oncePerDoubleClick =
	(work: ((press: PressEvent) => void) | undefined) =>
	(press: PressEvent): void => {
		if (press.pointerType !== 'mouse' || clicks < 2) work?.(press);
	};
