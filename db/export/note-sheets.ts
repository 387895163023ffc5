/** Notes: what each sheet holds, how the figures are made, what was checked and which version wrote them. */
import { type Frame, putHeading, putHeads, putTitle } from './book-frame';
import { address, createSheet, keepHeads, put, type SheetModel } from './sheet-model';

export const NOTES_SHEET = 'Notes';

export interface NoteWords {
	/** The name of the workbook's shape. */
	shape: string;
	/** Sheets in reading order, and what each holds. */
	sheets: readonly (readonly [string, string])[];
	how: readonly string[];
	/** How many totals are compared with the figures. */
	totals: number;
}

const PROTECTION =
	'Sheets are protected without a password, so that a formula is not overwritten by mistake: yellow cells take typing. To change more, choose Review, then Unprotect Sheet (in LibreOffice: Tools, Protect Sheet); nothing is asked.';
const HASH =
	'SHA-256 of the cells, one line each: sheet, address, formula and value with a tab between, by sheet, then row, then column; empty cells and this one left out. It changes when any number, formula or word does.';

/** The sheet, and the address where the content hash belongs. */
export function buildNotes(frame: Frame, words: NoteWords): { sheet: SheetModel; hashAt: string } {
	const sheet = createSheet(NOTES_SHEET, [36, 110]);
	putHeading(sheet, frame, 'Notes', frame.bid.title);
	putHeads(sheet, 5, ['Sheet', 'What it holds']);
	words.sheets.forEach(([name, holds], at) => {
		put(sheet, 6 + at, 1, name, 'labelBold');
		put(sheet, 6 + at, 2, holds, 'label');
	});
	let row = 7 + words.sheets.length;
	putTitle(sheet, row++, 'How the figures are made');
	for (const text of [...words.how, PROTECTION]) putLine(sheet, row++, text);
	row++;
	putTitle(sheet, row++, 'This workbook');
	const pair = (label: string, value: string | { day: string } | null): void => {
		put(sheet, row, 1, label, 'label');
		put(sheet, row++, 2, value, 'label', typeof value === 'object' && value !== null ? 'date' : null);
	};
	pair('Shape', words.shape);
	pair('Written by', `Consort ${frame.appVersion}`);
	pair('Worked out on', { day: frame.today });
	pair(
		'Self-check',
		`The file was opened again after writing: ${words.totals} totals agree with the figures in Consort, and its cells give the hash below.`,
	);
	const hashAt = address(row, 2);
	pair('Content hash', null);
	pair('How the hash is made', HASH);
	keepHeads(sheet, 4, 0);
	return { sheet, hashAt };
}

function putLine(sheet: SheetModel, row: number, text: string): void {
	put(sheet, row, 1, text, 'wrapped');
	sheet.merges.push(`A${row}:B${row}`);
}
