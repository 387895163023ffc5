/** F6 steps through the parts of a screen, as it does between the panes of other programs. */

/** What can hold the keyboard, in the order of the page. */
const FOCUSABLE = 'button:not([disabled]), a[href], input:not([disabled]), select, textarea, [tabindex="0"]';
const GRID = '[role=grid]';

/** Grids are parts of their own; what stands in a section without one is a part too. */
function partsOf(main: Element): Element[] {
	const all = [
		...main.querySelectorAll(`.page-head, [role=tablist], .section, .empty:not(.section *), ${GRID}`),
	];
	return all.filter(
		(part) =>
			!(part.matches('.section') && part.querySelector(GRID)) &&
			entryOf(part) !== null &&
			part.getClientRects().length > 0,
	);
}

/** Where the keyboard goes in a part: the current cell of a grid, the chosen tab, else what comes first. */
const entryOf = (part: Element): HTMLElement | null =>
	part.querySelector<HTMLElement>('[tabindex="0"]:not(section)') ??
	part.querySelector<HTMLElement>(FOCUSABLE);

/** Puts the keyboard into the next part of the screen (`by` 1) or the one before (-1), past the end from the start. */
export function stepPart(by: 1 | -1): void {
	const main = document.querySelector('main');
	if (!main) return;
	const from = document.activeElement ?? main;
	const parts = partsOf(main).filter((part) => !part.contains(from));
	const wanted = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
	const ahead =
		from === document.body || from === main
			? []
			: parts.filter((part) => (from.compareDocumentPosition(part) & wanted) !== 0);
	const next = by === 1 ? (ahead[0] ?? parts[0]) : (ahead.at(-1) ?? parts.at(-1));
	const entry = next && entryOf(next);
	entry?.focus();
	entry?.scrollIntoView({ block: 'nearest' });
}
