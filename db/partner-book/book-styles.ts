/** How a partner's workbook looks; each style is one object, which the library writes much faster. */
import type { Style } from 'exceljs';

const argb = (rgb: string) => ({ argb: `FF${rgb}` });
const solid = (rgb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: argb(rgb) });
const LINE = { style: 'thin' as const, color: argb('D3D8DF') };
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const font = (more: object = {}) => ({ name: 'Arial', size: 10, color: argb('16191D'), ...more });
const wrapped = { vertical: 'top' as const, wrapText: true };

/** Words beside a figure must not touch it. */
const indented = { ...wrapped, horizontal: 'left' as const, indent: 1 };

export const BOOK_STYLES = {
	title: { font: font({ size: 16, bold: true }), alignment: { vertical: 'middle' } },
	head: { font: font({ size: 12, bold: true, color: argb('1D55B3') }), alignment: { vertical: 'bottom' } },
	text: { font: font(), alignment: wrapped },
	pair: { font: font({ bold: true }), alignment: wrapped },
	note: { font: font({ color: argb('4A525C') }) },
	numberHead: {
		font: font({ bold: true }),
		fill: solid('DDE3EC'),
		border: BOX,
		alignment: { ...wrapped, horizontal: 'right' },
	},
	columnHead: { font: font({ bold: true }), fill: solid('DDE3EC'), border: BOX, alignment: indented },
	label: { font: font(), fill: solid('EEF0F3'), border: BOX, alignment: indented },
	/** To be filled in: words, and what is counted or dated. */
	openText: {
		font: font(),
		fill: solid('FFF6CC'),
		border: BOX,
		alignment: indented,
		protection: { locked: false },
	},
	open: {
		font: font(),
		fill: solid('FFF6CC'),
		border: BOX,
		alignment: wrapped,
		protection: { locked: false },
	},
} as const satisfies Record<string, Partial<Style>>;
