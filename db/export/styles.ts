/** Styles and number formats by name. The writer makes one shared object of each pair it meets. */

const grouped = (value: number, decimals: number): number =>
	Math.abs(value).toLocaleString('en-GB', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	}).length + (value < 0 ? 1 : 0);

interface NumberFormat {
	code: string;
	/** How many characters a value takes, so that its column can be wide enough. */
	characters: (value: number) => number;
}
const format = (code: string, characters: NumberFormat['characters']): NumberFormat => ({ code, characters });

/** 809 is English (United Kingdom), so the sign stays a pound on every machine. */
const POUND = '[$£-809]';
export const FORMATS = {
	pounds: format(`${POUND}#,##0;[Red]-${POUND}#,##0`, (value) => grouped(value, 0) + 1),
	whole: format('#,##0;[Red]-#,##0', (value) => grouped(value, 0)),
	tenths: format('#,##0.0;[Red]-#,##0.0', (value) => grouped(value, 1)),
	hundredths: format('#,##0.00;[Red]-#,##0.00', (value) => grouped(value, 2)),
	plain: format('#,##0.####', (value) => grouped(value, 0) + 3),
	percent: format('0%', (value) => grouped(value * 100, 0) + 1),
	percentTenths: format('0.0%;[Red]-0.0%', (value) => grouped(value * 100, 1) + 1),
	percentHundredths: format('0.00%;[Red]-0.00%', (value) => grouped(value * 100, 2) + 1),
	year: format('"Year "0', () => 7),
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
	/** Thin lines around: cells of a table. */
	boxed?: boolean;
	wrap?: boolean;
	align?: 'left' | 'right' | 'center';
	indent?: number;
	top?: boolean;
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
	head: { bold: true, fill: HEAD, boxed: true, wrap: true, align: 'left' },
	headRight: { bold: true, fill: HEAD, boxed: true, wrap: true, align: 'right' },
	quietRight: { size: 8, colour: QUIET, align: 'right' },
	label: { boxed: true, wrap: true, align: 'left', top: true },
	labelBold: { bold: true, boxed: true, wrap: true, align: 'left', top: true },
	plain: { align: 'left', top: true },
	wrapped: { align: 'left', top: true, wrap: true },
	bold: { bold: true, align: 'left', top: true },
	note: { colour: QUIET, wrap: true, align: 'left', top: true },
	input: { fill: YELLOW, boxed: true, align: 'right', top: true },
	inputText: { fill: YELLOW, boxed: true, wrap: true, align: 'left', top: true },
	computed: { fill: GREY, boxed: true, align: 'right', top: true },
	computedText: { fill: GREY, boxed: true, wrap: true, align: 'left', top: true },
	result: { bold: true, fill: GREY, boxed: true, align: 'center', top: true },
	empty: { boxed: true },
	total: { bold: true, fill: GREY, boxed: true, lineAbove: true, align: 'right', top: true },
	totalLabel: { bold: true, fill: GREY, boxed: true, lineAbove: true, wrap: true, align: 'left', top: true },
} as const satisfies Record<string, Style>;
export type StyleName = keyof typeof STYLES;

export const HIGHLIGHTS = {
	fail: { fill: 'FCEAE8', colour: 'B01E1A' },
	pass: { fill: 'E7F4EC', colour: '1B683F' },
	warn: { fill: 'FFF2D6', colour: '855100' },
} as const;
