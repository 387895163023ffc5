/** Heights of wrapped lines and page breaks between tables, worked out before anything is written. */
import { columnLetters, type SheetModel } from './sheet-model';
import { STYLES, type Style } from './styles';
import { linesOf } from './text-lines';

/** Points. A4 landscape is 842 by 595; margins as the writer sets them. */
const PAGE = { width: 842 - 2 * 0.4 * 72, height: 595 - 2 * 0.6 * 72 };
const LINE_POINTS = 15;
/** How much longer than a page a sheet may be and still be shrunk to one. */
const SHRINK = 1.25;
/** A column's width counts digits of the standard font, 7 pixels each, with 5 pixels of padding. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const heightOf = (lines: number): number => (lines <= 1 ? LINE_POINTS : 12.75 * lines + 3);

/** Sets the heights that wrapped text needs and the breaks that keep tables whole. */
export function layOutPages(sheet: SheetModel): void {
	fillPage(sheet);
	fitHeights(sheet);
	placeBreaks(sheet);
}

const widthOf = (sheet: SheetModel): number => sheet.widths.reduce((all, width) => all + pointsOf(width), 0);

/** Excel shrinks a sheet to the page and never enlarges it: narrow sheets get wider columns instead. */
function fillPage(sheet: SheetModel): void {
	const factor = PAGE.width / widthOf(sheet);
	if (factor > 1) sheet.widths = sheet.widths.map((width) => Math.floor(width * factor * 100) / 100);
}

function fitHeights(sheet: SheetModel): void {
	const merged = new Map(sheet.merges.map((area) => [area.split(':')[0], area]));
	const needed = new Map<number, number>();
	for (const cell of sheet.cells.values()) {
		const style: Style = STYLES[cell.style];
		// Under eight characters fit every column there is.
		if (!style.wrap || typeof cell.value !== 'string' || cell.value.length < 8) continue;
		const area = merged.get(`${columnLetters(cell.column)}${cell.row}`);
		const width = area ? mergedWidth(sheet, area) : (sheet.widths[cell.column - 1] ?? 8);
		const lines = linesOf(cell.value, width, style.bold ?? false);
		needed.set(cell.row, Math.max(needed.get(cell.row) ?? 1, lines));
	}
	for (const [row, lines] of needed) if (lines > 1) sheet.heights.set(row, heightOf(lines));
}

/** The width of a merged area of one line such as `A7:R7`. */
function mergedWidth(sheet: SheetModel, area: string): number {
	const [from = 1, to = 1] = area.split(':').map(columnNumber);
	return sheet.widths.slice(from - 1, to).reduce((all, width) => all + width, 0);
}
const columnNumber = (corner: string): number =>
	[...corner.replace(/\d/g, '')].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);

/** A table that would be cut by the end of a page starts on the next one, unless it is longer than a page. */
function placeBreaks(sheet: SheetModel): void {
	const heightBetween = (from: number, to: number): number => {
		let points = 0;
		for (let row = from; row < to; row++) points += sheet.heights.get(row) ?? LINE_POINTS;
		return points;
	};
	const scale = Math.min(1, (PAGE.width * sheet.pagesWide) / widthOf(sheet));
	const room = PAGE.height / scale - heightBetween(1, sheet.titles.rows + 1);
	const first = sheet.titles.rows + 1;
	// A little too long for a page: shrink it rather than leave a few lines on a second one.
	if (sheet.pagesWide === 1 && heightBetween(first, sheet.lastRow + 1) <= room * SHRINK) {
		sheet.pagesTall = 1;
		return;
	}
	let used = 0;
	sheet.blocks.forEach((from, at) => {
		const height = heightBetween(from, sheet.blocks[at + 1] ?? sheet.lastRow + 1);
		if (used > 0 && used + height > room) {
			sheet.breaksAfter.push(from - 1);
			used = 0;
		}
		// What is left over of a table that takes more than a page.
		used = (used + height) % room;
	});
}
