/** The part of one sheet: what stands before its rows, the rows, and what stands behind them, in the order the format fixes. */
import { headerText } from '../header-text';
import { address, type Choice, type Highlight, type SheetModel, type WorkbookModel } from '../sheet-model';
import { rowsXml, type Tables } from './sheet-rows';
import { toneId } from './style-sheet';
import { attributes, SPREADSHEET, XML_HEAD, xmlText } from './xml-text';

export function* sheetPart(model: SheetModel, whole: WorkbookModel, tables: Tables): Generator<string> {
	const last = address(Math.max(1, model.lastRow), Math.max(1, model.lastColumn));
	yield `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>`;
	yield `${viewOf(model)}<sheetFormatPr defaultRowHeight="15"/>${columnsOf(model)}<sheetData>`;
	yield* rowsXml(model, tables);
	yield `</sheetData>${PROTECTION}${mergesOf(model)}`;
	yield model.highlights.map(highlightXml).join('');
	yield choicesOf(model.choices);
	yield `${pageOf(model)}${headersOf(model, whole)}${breaksOf(model)}</worksheet>`;
}

function viewOf({ frozen: { rows, columns } }: SheetModel): string {
	const start = '<sheetViews><sheetView showGridLines="0" zoomScale="90" workbookViewId="0">';
	const pane = rows > 0 && columns > 0 ? 'bottomRight' : columns > 0 ? 'topRight' : 'bottomLeft';
	const split = attributes({
		xSplit: columns || undefined,
		ySplit: rows || undefined,
		topLeftCell: address(rows + 1, columns + 1),
		activePane: pane,
		state: 'frozen',
	});
	const frozen = rows + columns > 0 ? `<pane${split}/><selection pane="${pane}"/>` : '';
	return `${start}${frozen}</sheetView></sheetViews>`;
}

const columnsOf = ({ widths }: SheetModel): string =>
	widths.length === 0
		? ''
		: `<cols>${widths
				.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
				.join('')}</cols>`;

/** Without a password: only against writing over a formula by mistake. Looks may be changed, and lists sorted. */
const PROTECTION =
	'<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

const mergesOf = ({ merges }: SheetModel): string =>
	merges.length === 0
		? ''
		: `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;

const highlightXml = ({ area, formula, tone }: Highlight, at: number): string =>
	`<conditionalFormatting sqref="${area}"><cfRule type="expression" dxfId="${toneId(tone)}" priority="${at + 1}"><formula>${xmlText(formula)}</formula></cfRule></conditionalFormatting>`;

const choicesOf = (choices: readonly Choice[]): string =>
	choices.length === 0
		? ''
		: `<dataValidations count="${choices.length}">${choices.map(choiceXml).join('')}</dataValidations>`;

const choiceXml = ({ address: sqref, words }: Choice): string =>
	`<dataValidation type="list" showErrorMessage="1" errorTitle="Choose from the list"${attributes({
		error: `Formulas look for one of: ${words.join(', ')}.`.slice(0, 255),
		sqref,
	})}><formula1>${xmlText(`"${words.join(',')}"`)}</formula1></dataValidation>`;

/** A4 landscape; inches. */
const pageOf = ({ pagesWide, pagesTall }: SheetModel): string =>
	`<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide}" fitToHeight="${pagesTall}"/>`;

const headersOf = ({ name }: SheetModel, { title, status, appVersion }: WorkbookModel): string =>
	`<headerFooter><oddHeader>&amp;L${xmlText(headerText(title))}&amp;R${xmlText(headerText(status))}</oddHeader><oddFooter>&amp;L${xmlText(headerText(name))}&amp;CConsort ${xmlText(headerText(appVersion))}&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>`;

function breaksOf({ breaksAfter }: SheetModel): string {
	if (breaksAfter.length === 0) return '';
	const breaks = breaksAfter.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
	return `<rowBreaks count="${breaksAfter.length}" manualBreakCount="${breaksAfter.length}">${breaks}</rowBreaks>`;
}
