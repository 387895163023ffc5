/** The parts of a workbook beside its sheets: the list of them, its names, who wrote it, and which part is which. */
import { columnLetters, quoteSheet, type SheetModel, type WorkbookModel } from '../sheet-model';
import { OFFICE, PACKAGE, SPREADSHEET, XML_HEAD, xmlText } from './xml-text';

export const sheetPath = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;

/** Small parts by path. */
export function bookParts(model: WorkbookModel): [path: string, xml: string][] {
	return [
		['[Content_Types].xml', contentTypes(model)],
		['_rels/.rels', relations(ROOT)],
		['docProps/app.xml', application(model)],
		['docProps/core.xml', authorship(model)],
		['xl/workbook.xml', bookXml(model)],
		['xl/_rels/workbook.xml.rels', relations(relationsOf(model))],
	];
}

type Relation = readonly [type: string, target: string];
const ROOT: readonly Relation[] = [
	[`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
	[`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
	[`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
];
const relationsOf = ({ sheets }: WorkbookModel): Relation[] => [
	...sheets.map(
		(_, at): Relation => [`${OFFICE}/relationships/worksheet`, sheetPath(at).slice('xl/'.length)],
	),
	[`${OFFICE}/relationships/styles`, 'styles.xml'],
	[`${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'],
];
const relations = (all: readonly Relation[]): string =>
	`${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
		.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
		.join('')}</Relationships>`;

const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
function contentTypes({ sheets }: WorkbookModel): string {
	const overrides: [string, string][] = [
		['xl/workbook.xml', `${SPREADSHEET_TYPE}.sheet.main+xml`],
		...sheets.map((_, at): [string, string] => [sheetPath(at), `${SPREADSHEET_TYPE}.worksheet+xml`]),
		['xl/styles.xml', `${SPREADSHEET_TYPE}.styles+xml`],
		['xl/sharedStrings.xml', `${SPREADSHEET_TYPE}.sharedStrings+xml`],
		['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
		['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
	];
	return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
		.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
		.join('')}</Types>`;
}

const application = ({ appVersion }: WorkbookModel): string =>
	`${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Consort ${xmlText(appVersion)}</Application></Properties>`;

function authorship({ appVersion, title, today }: WorkbookModel): string {
	const moment = (name: string): string =>
		`<dcterms:${name} xsi:type="dcterms:W3CDTF">${today}T00:00:00Z</dcterms:${name}>`;
	return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Consort ${xmlText(appVersion)}</dc:creator>${moment('created')}${moment('modified')}</cp:coreProperties>`;
}

/** Every formula is worked out anew when the workbook is opened. */
function bookXml({ sheets, names }: WorkbookModel): string {
	const listed = sheets.map(
		({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
	);
	const defined = [
		...names.map(({ name, sheet, address }) => nameXml(name, `${quoteSheet(sheet)}!${address}`)),
		...sheets.flatMap(printNames),
	];
	return `${XML_HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets><definedNames>${defined.join('')}</definedNames><calcPr fullCalcOnLoad="1"/></workbook>`;
}

const nameXml = (name: string, refersTo: string, sheet?: number): string =>
	`<definedName name="${name}"${sheet === undefined ? '' : ` localSheetId="${sheet}"`}>${xmlText(refersTo)}</definedName>`;

/** What is printed, and which rows and columns on every page. */
function printNames(model: SheetModel, at: number): string[] {
	const sheet = quoteSheet(model.name);
	const last = `$${columnLetters(Math.max(1, model.lastColumn))}$${Math.max(1, model.lastRow)}`;
	const rows = `${sheet}!$1:$${model.titles.rows}`;
	const { columns } = model.titles;
	const titles = columns > 0 ? `${sheet}!$A:$${columnLetters(columns)},${rows}` : rows;
	return [
		nameXml('_xlnm.Print_Area', `${sheet}!$A$1:${last}`, at),
		...(model.titles.rows > 0 ? [nameXml('_xlnm.Print_Titles', titles, at)] : []),
	];
}
