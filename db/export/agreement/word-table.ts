/**
 * A table of the document as the text Word reads: its head repeats on every page, figures stand at the right. Written
 * here and not by the library, which keeps an object for each part of each cell: a large bid has 200,000 cells.
 * Source: ECMA-376 Part 1, 17.4 (tables).
 */
import { escapeXml } from '../../office/xml';
import { type DocumentTable, GAP_COLOUR, type Line, type Span, spansOf } from './page-model';

/** Twentieths of a point between the margins of the page. */
const ROOM = 9638;
const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
	.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:color="B8BEC7"/>`)
	.join('');
const MARGINS = Object.entries({ top: 40, left: 80, bottom: 40, right: 80 })
	.map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
	.join('');
const PROPERTIES = `<w:tblPr><w:tblW w:w="${ROOM}" w:type="dxa"/><w:tblBorders>${EDGES}</w:tblBorders><w:tblCellMar>${MARGINS}</w:tblCellMar></w:tblPr>`;
const HEAD_GROUND = ground('F4F5F7');

type Part = 'head' | 'total' | 'body';

/** The element of the table, for a document of the usual prefix `w`. */
export function tableXml(table: DocumentTable): string {
	const all = table.widths.reduce((sum, width) => sum + width, 0);
	const widths = table.widths.map((width) => Math.floor((width / all) * ROOM));
	const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
	const last = table.hasTotal === true ? table.lines.length - 1 : -1;
	const lineXml = (line: readonly Line[], part: Part): string => {
		const cells = line.map((content, column) => {
			const place = `<w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/>${part === 'head' ? HEAD_GROUND : ''}`;
			const side = table.figures.includes(column) ? 'right' : 'left';
			return `<w:tc><w:tcPr>${place}</w:tcPr><w:p><w:pPr><w:jc w:val="${side}"/></w:pPr>${runsXml(content, part !== 'body')}</w:p></w:tc>`;
		});
		const head = part === 'head' ? '<w:tblHeader/>' : '';
		return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${cells.join('')}</w:tr>`;
	};
	const body = table.lines.map((line, at) => lineXml(line, at === last ? 'total' : 'body'));
	return `<w:tbl>${PROPERTIES}<w:tblGrid>${grid}</w:tblGrid>${lineXml(table.head, 'head')}${body.join('')}</w:tbl>`;
}

const runsXml = (line: Line, isStrong: boolean): string =>
	spansOf(line)
		.map((span) => runXml(span, isStrong))
		.join('');

/** Line breaks a person typed stay; an open point is marked by brackets, bold and colour together. */
function runXml({ text, bold, isGap }: Span, isStrong: boolean): string {
	const look = `${bold || isGap || isStrong ? '<w:b/><w:bCs/>' : ''}${isGap ? ground(GAP_COLOUR) : ''}`;
	const lines = text.split(/\r\n|\r|\n/).map((part) => `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`);
	return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`;
}

function ground(fill: string): string {
	return `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
}
