/** Styles and number formats by name. The writer makes one shared object of each pair it meets. */

/** Characters of a number with commas and a minus sign. Counted, because formatting each cell is slow. */
function grouped(value: number, decimals: number): number {
	const text = Math.abs(value).toFixed(decimals);
	const whole = decimals === 0 ? text.length : text.length - decimals - 1;
	return text.length + Math.floor((whole - 1) / 3) + (value < 0 ? 1 : 0);
}

interface NumberFormat {
	code: string;
	/** How many characters a value takes, so that its column can be wide enough. */
	characters: (value: number) => number;
}
const format = (code: string, characters: NumberFormat['characters']): NumberFormat => ({ code, characters });

/** 809 is English (United Kingdom), so the sign stays a pound on every machine. */
const POUND = '[$£-809]';
/**
 * Positive, negative in red with a minus sign, nought and words, each kept off the cell's edge by the width
 * of a hyphen. (An indent would do the same, but programs differ in applying one to numbers.)
 */
const code = (digits: string): string => `${digits}_-;[Red]-${digits}_-;${digits}_-;@_-`;
export const FORMATS = {
	pounds: format(code(`${POUND}#,##0`), (value) => grouped(value, 0) + 1),
	pence: format(code(`${POUND}#,##0.00`), (value) => grouped(value, 2) + 1),
	whole: format(code('#,##0'), (value) => grouped(value, 0)),
	tenths: format(code('#,##0.0'), (value) => grouped(value, 1)),
	hundredths: format(code('#,##0.00'), (value) => grouped(value, 2)),
	/** As many decimals as there are; whole numbers without a point. */
	plain: format('General_-', (value) => `${value}`.length),
	percent: format(code('0%'), (value) => grouped(value * 100, 0) + 1),
	percentTenths: format(code('0.0%'), (value) => grouped(value * 100, 1) + 1),
	percentHundredths: format(code('0.00%'), (value) => grouped(value * 100, 2) + 1),
	year: format('"Year "0_-', () => 7),
	date: format('d mmm yyyy', () => 11),
} as const satisfies Record<string, NumberFormat>;
export type FormatName = keyof typeof FORMATS;

export interface Style {
	bold?: boolean;
	size?: number;
	colour?: string;
	fill?: string;
	/** A line above: totals. */
	lineAbove?: boolean;
	/** Thin lines above and below, or all around what is typed. */
	lines?: 'rule' | 'box';
	wrap?: boolean;
	align?: 'left' | 'right' | 'center';
	indent?: number;
	top?: boolean;
	/** People type here: the only cells that protection leaves open. */
	typed?: boolean;
}

const INK = '16191D';
const QUIET = '4A525C';
const YELLOW = 'FFF6CC';
const GREY = 'EEF0F3';
const HEAD = 'DDE3EC';

/** Yellow: typed. Grey: worked out. */
export const STYLES = {
	title: { bold: true, size: 16, colour: INK },
	subtitle: { colour: QUIET },
	draft: { bold: true, colour: 'B01E1A', align: 'left' },
	section: { bold: true, size: 12, colour: '1D55B3' },
	head: { bold: true, fill: HEAD, lines: 'rule', wrap: true, align: 'left', indent: 1 },
	headRight: { bold: true, fill: HEAD, lines: 'rule', wrap: true, align: 'right' },
	headCentre: { bold: true, fill: HEAD, lines: 'rule', wrap: true, align: 'center' },
	quietRight: { size: 8, colour: QUIET, align: 'right' },
	label: { lines: 'rule', wrap: true, align: 'left', top: true, indent: 1 },
	labelRight: { lines: 'rule', align: 'right', top: true },
	labelBold: { bold: true, lines: 'rule', wrap: true, align: 'left', top: true, indent: 1 },
	plain: { align: 'left', top: true, indent: 1 },
	wrapped: { align: 'left', top: true, wrap: true, indent: 1 },
	note: { colour: QUIET, wrap: true, align: 'left', top: true, indent: 1 },
	input: { typed: true, fill: YELLOW, lines: 'box', align: 'right', top: true },
	inputText: { typed: true, fill: YELLOW, lines: 'box', wrap: true, align: 'left', top: true, indent: 1 },
	computed: { fill: GREY, lines: 'rule', align: 'right', top: true },
	computedText: { fill: GREY, lines: 'rule', wrap: true, align: 'left', top: true, indent: 1 },
	result: { bold: true, fill: GREY, lines: 'rule', align: 'center', top: true },
	empty: { lines: 'rule' },
	total: { bold: true, fill: GREY, lines: 'rule', lineAbove: true, align: 'right', top: true },
	totalLabel: {
		bold: true,
		fill: GREY,
		lines: 'rule',
		lineAbove: true,
		wrap: true,
		align: 'left',
		top: true,
		indent: 1,
	},
} as const satisfies Record<string, Style>;
export type StyleName = keyof typeof STYLES;

export const HIGHLIGHTS = {
	fail: { fill: 'FCEAE8', colour: 'B01E1A' },
	pass: { fill: 'E7F4EC', colour: '1B683F' },
	warn: { fill: 'FFF2D6', colour: '855100' },
} as const;
