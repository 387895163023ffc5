/**
 * How much of a list fits its sheet, reckoned from the lengths of its texts: what does not fit is in the appendix.
 * Pixels at 96 to the inch, as the sheet is laid out.
 */
import { sum } from '../quantity';

/** Between the margins of A4. */
export const SHEET = 970;
const LINE = 17;
/** Of a sentence as wide as the sheet. */
const WIDE_CHARACTERS = 100;

/** Height of a text that is wrapped after so many characters. */
export const heightOf = (text: string, characters = WIDE_CHARACTERS, line = LINE): number =>
	line * Math.max(1, Math.ceil(text.length / characters));

/** Height of the headline of a page. */
export const headlineHeight = (text: string): number => heightOf(text, 60, 25);

/** Height of a list of sentences under a heading; 0 without any. */
export const listHeight = (texts: readonly string[], between: number): number =>
	texts.length === 0 ? 0 : 29 + sum(texts.map((text) => heightOf(text) + between));

/** The items from the first on that fit; one at least, so that a page is never without its table. */
export function fitting<T>(items: readonly T[], room: number, height: (item: T) => number): T[] {
	let left = room;
	const past = items.findIndex((item, at) => {
		left -= height(item);
		return at > 0 && left < 0;
	});
	return items.slice(0, past < 0 ? items.length : past);
}
