/** Lists as text (.csv): which sign stands between the cells and how letters are written is seen from the text. */
import { readCells } from '../../shared/clipboard';
import type { GridSheet } from '../../shared/partner-book/received';
import { refusal } from '../office/package';

const MOST_LINES = 20_000;
const MOST_COLUMNS = 500;

export function listOfText(bytes: Uint8Array): GridSheet['lines'] {
	const text = decode(bytes).replace(/^\ufeff/, '');
	const sign = separatorOf(text);
	const lines = readCells(text, sign);
	if (lines.length > MOST_LINES)
		throw refusal('This list has more than 20,000 lines.', 'Check that it is the right one.');
	return lines.flatMap((cells, at) => {
		const filled = cells
			.slice(0, MOST_COLUMNS)
			.flatMap((cell, column) => (cell.trim() === '' ? [] : [[column + 1, cell] as const]));
		return filled.length === 0 ? [] : [{ line: at + 1, cells: Object.fromEntries(filled) }];
	});
}

/** UTF-8 unless a mark or a broken letter says otherwise: older Excel writes the letters of Windows. */
function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes.includes(0))
		throw refusal(
			'This file is not a list.',
			'Save the list as CSV or as an Excel workbook, and choose that.',
		);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** The sign found most often outside of quotes in the first lines. */
function separatorOf(text: string): string {
	const start = text.slice(0, 5000).replace(/"[^"]*"/g, '');
	const counted = ['\t', ';', ','].map((sign) => ({ sign, count: start.split(sign).length }));
	return counted.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}
