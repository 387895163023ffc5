/**
 * The cells of a sheet this program has written, row by row. It reads its own way of writing and refuses any
 * other; that others read it too is for the tests, with ExcelJS and LibreOffice.
 */

export interface WrittenCell {
	address: string;
	style: number;
	/** s: a shared text; str: a formula's text; b: yes or no; n: a number. */
	type: 's' | 'str' | 'b' | 'n';
	formula: string | null;
	/** Empty: a cell without a value. */
	value: string;
}

const BARE = /<row r="\d+"[^>]*\/>/y;
const START = /<row r="\d+"[^>]*[^/]>|<row r="\d+">/y;
const CELL =
	/<c r="([A-Z]+\d+)" s="(\d+)"(?: t="(s|str|b)")?(?:\/>|>(?:<f>([^<]*)<\/f>)?<v>([^<]*)<\/v><\/c>)/y;
const ROW_END = '</row>';

/** The cells of each row in turn. */
export async function* writtenRows(text: AsyncIterable<string>): AsyncGenerator<WrittenCell[]> {
	let rest = '';
	let isInside = false;
	for await (const piece of text) {
		rest += piece;
		const from = isInside ? 0 : rest.indexOf('<sheetData>');
		if (from === -1) continue;
		if (!isInside) rest = rest.slice(from + '<sheetData>'.length);
		isInside = true;
		const rows = rest.split(ROW_END);
		rest = rows.pop() ?? '';
		for (const row of rows) yield cellsOf(row);
	}
	if (!isInside || !withoutBareRows(rest).startsWith('</sheetData>')) throw unreadable(rest);
}

const unreadable = (text: string): Error =>
	new Error(`The written workbook cannot be read back: ${text.slice(0, 20)}`);

/** Rows that have nothing but a height. */
function withoutBareRows(text: string): string {
	let at = 0;
	for (BARE.lastIndex = 0; BARE.test(text); ) at = BARE.lastIndex;
	return text.slice(at);
}

function cellsOf(text: string): WrittenCell[] {
	const row = withoutBareRows(text);
	START.lastIndex = 0;
	if (!START.test(row)) throw unreadable(row);
	const cells: WrittenCell[] = [];
	let at = START.lastIndex;
	for (CELL.lastIndex = at; ; at = CELL.lastIndex) {
		const found = CELL.exec(row);
		if (!found) break;
		const [, address = '', style, type, formula, value = ''] = found;
		cells.push({
			address,
			style: Number(style),
			type: (type as WrittenCell['type'] | undefined) ?? 'n',
			formula: formula === undefined ? null : unescaped(formula),
			value,
		});
	}
	if (at !== row.length) throw unreadable(row.slice(at));
	return cells;
}

const SIGNS: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#13;': '\r',
};
export const unescaped = (text: string): string =>
	text.includes('&') ? text.replace(/&[a-z#0-9]+;/g, (sign) => SIGNS[sign] ?? sign) : text;
