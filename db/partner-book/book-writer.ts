/** Writes a partner's workbook with ExcelJS: yellow cells to fill in, the rest protected, choices to pick from. */
import type { Cell, PageSetup, Style, Workbook, Worksheet } from 'exceljs';
import type { BookCell } from '../../shared/partner-book/cell';
import type { BookColumn } from '../../shared/partner-book/columns';
import { headerText } from '../export/header-text';
import { partOf, readParts, writeParts } from '../office/package';
import type { BookModel, BookPage } from './book-model';
import { BOOK_STYLES } from './book-styles';
import { type ChoiceLists, choiceLists } from './choice-lists';
import { checkOf, formatOf, headHeight, heightOf, isCounted, LABEL_WIDTH, widthOf } from './column-look';
import { GUIDE_SHEET, type GuideLine, REFERENCE } from './guide';

/** Lines left free on a sheet that may grow. */
const FREE_LINES = 30;
/** The codes are above the heads. */
const CODE_LINE = 3;
const HEAD_LINE = 4;

export const LISTS_SHEET = 'Lists';
export const SENT_SHEET = 'Consort';

export async function bookBytes(model: BookModel, guide: readonly GuideLine[]): Promise<Uint8Array> {
	const { default: ExcelJS } = await import('exceljs');
	const book = new ExcelJS.Workbook();
	book.creator = 'Consort';
	book.title = guide[0]?.text ?? '';
	await writeGuide(book, guide, model.mark);
	const lists = choiceLists(model.pages);
	for (const page of model.pages) await writePage(book, page, lists);
	writeHidden(book, LISTS_SHEET, lists.columns, true);
	writeHidden(book, SENT_SHEET, [[model.mark], ...model.sent], false);
	return withFixedSheets(new Uint8Array(await book.xlsx.writeBuffer()));
}

const freeLines = ({ grows }: BookPage): number => (grows ? FREE_LINES : 0);

/** As many lines as stay readable on one page; empty ones at the end must not fill a second. */
const LINES_A_PAGE = 48;

const pageSetupOf = (page: BookPage): Partial<PageSetup> => ({
	...PAGE,
	orientation: 'landscape',
	fitToHeight: page.lines.length + freeLines(page) <= LINES_A_PAGE ? 1 : 0,
	printTitlesRow: `1:${HEAD_LINE}`,
});
const PAGE = {
	paperSize: 9,
	fitToPage: true,
	fitToWidth: 1,
	fitToHeight: 0,
	margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
};

const PROTECTION = {
	selectLockedCells: true,
	selectUnlockedCells: true,
	formatCells: true,
	formatColumns: true,
	formatRows: true,
	insertRows: true,
	deleteRows: true,
	sort: true,
	autoFilter: true,
};

async function writeGuide(book: Workbook, lines: readonly GuideLine[], mark: string): Promise<void> {
	const sheet = book.addWorksheet(GUIDE_SHEET, {
		views: [{ showGridLines: false }],
		pageSetup: PAGE,
	});
	sheet.columns = [{ width: 24 }, { width: 86 }];
	for (const { kind, text, more } of [...lines, { kind: 'pair', text: REFERENCE, more: mark } as const]) {
		const row = sheet.addRow([text, more ?? null]);
		row.getCell(1).style = BOOK_STYLES[kind];
		row.getCell(2).style = BOOK_STYLES.text;
		if (kind === 'text') {
			sheet.mergeCells(row.number, 1, row.number, 2);
			row.height = 15 * Math.ceil(text.length / 105);
		}
		if (kind === 'pair') row.height = 15 * Math.ceil(Math.max((more ?? '').length / 80, text.length / 22));
	}
	await sheet.protect('', PROTECTION);
}

async function writePage(book: Workbook, page: BookPage, lists: ChoiceLists): Promise<void> {
	const { title, what, labelHeads, columns, codes, lines } = page;
	const sheet = book.addWorksheet(title, {
		views: [{ state: 'frozen', xSplit: 2, ySplit: HEAD_LINE, showGridLines: false }],
		pageSetup: pageSetupOf(page),
		headerFooter: {
			oddHeader: `&L${headerText(book.title)}`,
			oddFooter: `&L${headerText(title)}&RPage &P of &N`,
		},
	});
	sheet.columns = [
		{ width: 4, hidden: true },
		...labelHeads.map(() => ({ width: LABEL_WIDTH })),
		...columns.map((column) => ({ width: widthOf(column) })),
	];
	sheet.getCell(1, 2).value = title;
	sheet.getCell(1, 2).style = BOOK_STYLES.title;
	sheet.getCell(2, 2).value = what;
	sheet.getCell(2, 2).style = BOOK_STYLES.note;
	sheet.getRow(CODE_LINE).values = codes;
	sheet.getRow(CODE_LINE).hidden = true;
	const head = sheet.getRow(HEAD_LINE);
	head.values = ['', ...labelHeads, ...columns.map((column) => column.head)];
	head.height = headHeight(page);
	head.eachCell((cell, at) => {
		const column = columns[at - 2 - labelHeads.length];
		cell.style = column && isCounted(column) ? BOOK_STYLES.numberHead : BOOK_STYLES.columnHead;
	});
	const free = Array.from({ length: freeLines(page) }, () => null);
	for (const [at, line] of [...lines, ...free].entries())
		writeLine(sheet, HEAD_LINE + 1 + at, page, line, lists);
	await sheet.protect('', PROTECTION);
}

function writeLine(
	sheet: Worksheet,
	number: number,
	{ labelHeads, columns }: BookPage,
	line: BookPage['lines'][number] | null,
	lists: ChoiceLists,
): void {
	if (line) {
		sheet.getCell(number, 1).value = line.key;
		sheet.getRow(number).height = heightOf(line, columns);
	}
	labelHeads.forEach((_, at) => {
		const cell = sheet.getCell(number, 2 + at);
		cell.value = line?.labels[at] ?? null;
		cell.style = BOOK_STYLES.label;
	});
	columns.forEach((column, at) => {
		const cell = sheet.getCell(number, 2 + labelHeads.length + at);
		cell.value = written(line?.cells[at] ?? null);
		setUpCell(cell, column, lists);
	});
}

const styles = new Map<string, Partial<Style>>();
function setUpCell(cell: Cell, column: BookColumn, lists: ChoiceLists): void {
	const format = formatOf(column);
	const key = `${format} ${isCounted(column)}`;
	const style = isCounted(column) ? BOOK_STYLES.open : BOOK_STYLES.openText;
	const known = styles.get(key) ?? { ...style, numFmt: format };
	styles.set(key, known);
	cell.style = known;
	const check = checkOf(column, lists);
	if (check) cell.dataValidation = check;
}

function written(cell: BookCell): string | number | boolean | Date | null {
	if (cell === null || typeof cell !== 'object') return cell;
	return 'day' in cell ? new Date(`${cell.day}T00:00:00Z`) : cell.fault;
}

function writeHidden(
	book: Workbook,
	name: string,
	given: readonly (readonly string[])[],
	byColumn: boolean,
): void {
	const sheet = book.addWorksheet(name, { state: byColumn ? 'hidden' : 'veryHidden' });
	given.forEach((texts, one) => {
		texts.forEach((text, other) => {
			sheet.getCell(byColumn ? other + 1 : one + 1, byColumn ? one + 1 : other + 1).value = text;
		});
	});
}

/** The library cannot keep sheets from being moved or deleted, so its package gets that one element more. */
function withFixedSheets(bytes: Uint8Array): Uint8Array {
	const parts = readParts(bytes);
	const xml = new TextDecoder().decode(parts.get('xl/workbook.xml'));
	const fixed = xml.replace(/<workbookPr\b[^>]*\/>/, '$&<workbookProtection lockStructure="1"/>');
	parts.set('xl/workbook.xml', partOf(fixed));
	return writeParts(parts);
}
