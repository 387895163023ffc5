/** The same workbook model written by ExcelJS: what the app's own writer is compared with, in content and in time. */
import ExcelJS, {
	type CellValue,
	type DataValidation,
	type Style as ExcelStyle,
	type Workbook,
	type Worksheet,
} from 'exceljs';
import { headerText } from '../../../db/export/header-text';
import {
	type Cell,
	columnLetters,
	type Day,
	quoteSheet,
	type SheetModel,
	type WorkbookModel,
} from '../../../db/export/sheet-model';
import {
	FORMATS,
	type FormatName,
	HIGHLIGHTS,
	STYLES,
	type Style,
	type StyleName,
} from '../../../db/export/styles';
import type { Scalar } from '../../../db/export/term';

export async function writeWithExcelJs(model: WorkbookModel, path: string): Promise<void> {
	const book = new ExcelJS.Workbook();
	book.creator = `Consort ${model.appVersion}`;
	book.title = model.title;
	book.created = utcDay(model.today);
	book.modified = utcDay(model.today);
	book.calcProperties.fullCalcOnLoad = true;
	const styles = new SharedStyles();
	for (const sheet of model.sheets) writeSheet(book, sheet, model, styles);
	for (const { name, sheet, address } of model.names)
		book.definedNames.add(`${quoteSheet(sheet)}!${address}`, name);
	await book.xlsx.writeFile(path);
}

/** Midnight UTC, which ExcelJS writes: a local midnight would be the day before in summer time. */
function utcDay(day: string): Date {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, date));
}

function writeSheet(book: Workbook, model: SheetModel, whole: WorkbookModel, styles: SharedStyles): void {
	const sheet = book.addWorksheet(model.name);
	// A width of exactly 9 is lost on writing.
	sheet.columns = model.widths.map((width) => ({ width: width === 9 ? 9.1 : width }));
	for (const [row, height] of model.heights) sheet.getRow(row).height = height;
	for (const cell of model.cells.values()) writeCell(sheet, cell, styles);
	for (const merge of model.merges) sheet.mergeCells(merge);
	sheet.views = [
		{
			state: 'frozen',
			ySplit: model.frozen.rows,
			xSplit: model.frozen.columns,
			showGridLines: false,
			zoomScale: 90,
		},
	];
	model.highlights.forEach(({ area, formula, tone }, at) => {
		const { fill, colour } = HIGHLIGHTS[tone];
		const style = {
			font: { color: argb(colour), bold: true },
			fill: { ...solid(fill), bgColor: argb(fill) },
		};
		sheet.addConditionalFormatting({
			ref: area,
			rules: [{ type: 'expression', priority: at + 1, formulae: [formula], style }],
		});
	});
	for (const { address, words } of model.choices)
		validationsOf(sheet).add(address, {
			type: 'list',
			allowBlank: false,
			formulae: [`"${words.join(',')}"`],
			showErrorMessage: true,
			errorTitle: 'Choose from the list',
			error: `Formulas look for one of: ${words.join(', ')}.`.slice(0, 255),
		});
	protect(sheet);
	setUpPrint(sheet, model, whole);
}

function writeCell(sheet: Worksheet, cell: Cell, styles: SharedStyles): void {
	const target = sheet.getCell(cell.row, cell.column);
	const value = cell.value === null ? null : plainValue(cell.value);
	if (cell.formula !== null) target.value = { formula: cell.formula, result: value as Scalar };
	else if (value !== null) target.value = value;
	target.style = styles.of(cell.style, cell.format);
}

function plainValue(value: Scalar | Day): CellValue {
	if (typeof value === 'object') return utcDay(value.day);
	return value;
}

/** Takes areas too; ExcelJS has it and leaves it out of its types. */
const validationsOf = (sheet: Worksheet) =>
	(sheet as unknown as { dataValidations: { add: (area: string, rule: DataValidation) => void } })
		.dataValidations;

/** Without a password: only against writing over a formula by mistake. Looks may be changed, and lists sorted. */
function protect(sheet: Worksheet): void {
	void sheet.protect('', {
		selectLockedCells: true,
		selectUnlockedCells: true,
		formatCells: true,
		formatColumns: true,
		formatRows: true,
		sort: true,
		autoFilter: true,
	});
}

function setUpPrint(sheet: Worksheet, model: SheetModel, whole: WorkbookModel): void {
	const { pageSetup, headerFooter } = sheet;
	const last = `${columnLetters(Math.max(1, model.lastColumn))}$${Math.max(1, model.lastRow)}`;
	Object.assign(pageSetup, {
		paperSize: 9,
		orientation: 'landscape',
		fitToPage: true,
		fitToWidth: model.pagesWide,
		fitToHeight: model.pagesTall,
		// ExcelJS puts the dollar before the letters; without the one before the row the area would be relative.
		printArea: `A$1:${last}`,
		printTitlesRow: `1:${model.titles.rows}`,
		margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
	});
	if (model.titles.columns > 0) pageSetup.printTitlesColumn = `A:${columnLetters(model.titles.columns)}`;
	headerFooter.oddHeader = `&L${headerText(whole.title)}&R${headerText(whole.status)}`;
	headerFooter.oddFooter = `&L${headerText(model.name)}&CConsort ${headerText(whole.appVersion)}&RPage &P of &N`;
	for (const row of model.breaksAfter) sheet.getRow(row).addPageBreak();
}

const argb = (rgb: string): { argb: string } => ({ argb: `FF${rgb}` });
const solid = (rgb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: argb(rgb) });

/** One object for each style and format in use: ExcelJS is several times slower with one a cell. */
class SharedStyles {
	private readonly made = new Map<string, Partial<ExcelStyle>>();

	of(name: StyleName, format: FormatName | null): Partial<ExcelStyle> {
		const key = `${name} ${format}`;
		const found = this.made.get(key);
		if (found) return found;
		const style = excelStyle(STYLES[name], format);
		this.made.set(key, style);
		return style;
	}
}

function excelStyle(style: Style, format: FormatName | null): Partial<ExcelStyle> {
	return {
		font: {
			name: 'Arial',
			size: style.size ?? 10,
			bold: style.bold ?? false,
			color: argb(style.colour ?? '16191D'),
		},
		alignment: {
			horizontal: style.align ?? 'left',
			vertical: style.top ? 'top' : 'middle',
			wrapText: style.wrap ?? false,
			...(style.indent ? { indent: style.indent } : {}),
		},
		...(style.fill ? { fill: solid(style.fill) } : {}),
		...(style.lines ? { border: borderOf(style) } : {}),
		...(style.typed ? { protection: { locked: false } } : {}),
		...(format ? { numFmt: FORMATS[format].code } : {}),
	};
}

const HAIRLINE = { style: 'thin' as const, color: argb('D3D8DF') };
const TOTAL_LINE = { style: 'thin' as const, color: argb('4A525C') };
function borderOf(style: Style): Partial<ExcelStyle['border']> {
	const sides = style.lines === 'box' ? { left: HAIRLINE, right: HAIRLINE } : {};
	return { ...sides, top: style.lineAbove ? TOTAL_LINE : HAIRLINE, bottom: HAIRLINE };
}
