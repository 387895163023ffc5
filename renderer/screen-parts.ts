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

/** Where F6 went last, for when the part under the keyboard was drawn anew and lost it. */
let last = { screen: '', at: -1 };
const screenNow = (): string => location.hash.split('?')[0] ?? '';

/** Place among the parts from which F6 goes on; -1 before the first. */
function placeOf(parts: readonly Element[], from: Element): number {
	const inside = parts.findIndex((part) => part.contains(from));
	if (inside >= 0) return inside;
	if (from === document.body) return last.screen === screenNow() ? last.at : -1;
	return parts.findLastIndex(
		(part) => (from.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
	);
}

/** Puts the keyboard into the next part of the screen (`by` 1) or the one before (-1), past the end from the start. */
export function stepPart(by: 1 | -1): void {
	const main = document.querySelector('main');
	if (!main) return;
	const parts = partsOf(main);
	const from = placeOf(parts, document.activeElement ?? document.body);
	for (let step = 1; step <= parts.length; step += 1) {
		const at = (Math.max(from, by === 1 ? -1 : 0) + by * step + 2 * parts.length) % parts.length;
		const entry = parts[at] && entryOf(parts[at]);
		entry?.focus();
		// What cannot take the keyboard now, such as a field that is switched off, is passed over.
		if (!entry || !parts[at]?.contains(document.activeElement)) continue;
		entry.scrollIntoView({ block: 'nearest' });
		last = { screen: screenNow(), at };
		return;
	}
}
