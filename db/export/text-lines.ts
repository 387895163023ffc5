/** How many lines a text takes in a column: spreadsheet programs differ in fitting heights, so heights are given. */

/** Advance widths of Arial in thousandths of its size, as its font file has them; every other sign as a figure. */
const WIDTHS: Readonly<Record<number, string>> = {
	191: "'",
	222: 'ijl‘’',
	260: '|',
	278: ' !,./:;I[\\]ft·',
	333: '()-`r“”',
	389: '*',
	500: 'Jckvsxyz',
	584: '+<=>~−×÷',
	611: 'FTZ',
	667: 'ABEKPSVXY&',
	722: 'CDHNRUw',
	778: 'GOQ',
	833: 'Mm',
	889: '%',
	944: 'W',
	1000: '—…',
	1015: '@',
};
const FIGURE = 556;
const WIDTH_OF = new Map(
	Object.entries(WIDTHS).flatMap(([width, signs]) =>
		[...signs].map((sign) => [sign, Number(width)] as const),
	),
);
/** 10 points on a screen of 96 dots an inch. */
const PIXELS = (10 * 96) / 72 / 1000;
/** Screens round letters to whole dots, and columns shrink where the standard font is lacking: rather a line too many. */
const ROUNDING = 1.06;
const BOLD = 1.08;

function pixelsOf(text: string, isBold: boolean): number {
	let width = 0;
	for (const sign of text) width += WIDTH_OF.get(sign) ?? FIGURE;
	return width * PIXELS * ROUNDING * (isBold ? BOLD : 1);
}

/** Lines of a text in Arial 10 in a column of this width (in digits, as Excel counts), breaking at spaces as Excel does. */
export function linesOf(text: string, width: number, isBold = false): number {
	// Padding and an indent of one take about 14 pixels; a digit of the standard font takes 7.
	const room = Math.max(20, width * 7 + 5 - 14);
	return text.split('\n').reduce((all, paragraph) => all + wrappedLines(paragraph, room, isBold), 0);
}

function wrappedLines(paragraph: string, room: number, isBold: boolean): number {
	const space = pixelsOf(' ', isBold);
	let lines = 1;
	let used = 0;
	for (const word of paragraph.split(' ')) {
		const length = pixelsOf(word, isBold);
		const needed = used === 0 ? length : used + space + length;
		if (needed <= room) {
			used = needed;
			continue;
		}
		const whole = Math.ceil(length / room);
		lines += used === 0 ? whole - 1 : whole;
		used = length - (whole - 1) * room;
	}
	return lines;
}
