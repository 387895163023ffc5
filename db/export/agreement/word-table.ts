/** A table of the document in Word: its head repeats on every page, figures stand at the right. */
import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableRow,
	type TextRun,
	WidthType,
} from 'docx';
import { type DocumentTable, type Line, spansOf, strong } from './page-model';

/** Twentieths of a point between the margins of the page. */
const ROOM = 9638;
const EDGE = { style: BorderStyle.SINGLE, size: 4, color: 'B8BEC7' };
const BORDERS = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };

type Runs = (line: Line) => TextRun[];

export function wordTable(table: DocumentTable, runs: Runs): Table {
	const all = table.widths.reduce((sum, width) => sum + width, 0);
	const widths = table.widths.map((width) => Math.floor((width / all) * ROOM));
	const cells = (line: readonly Line[], isHead: boolean, isTotal: boolean) =>
		line.map(
			(content, column) =>
				new TableCell({
					width: { size: widths[column] ?? 0, type: WidthType.DXA },
					borders: BORDERS,
					margins: { top: 40, bottom: 40, left: 80, right: 80 },
					shading: isHead ? { type: ShadingType.CLEAR, fill: 'F4F5F7', color: 'auto' } : undefined,
					children: [
						new Paragraph({
							alignment: table.figures.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
							children: runs(isHead || isTotal ? emphasised(content) : content),
						}),
					],
				}),
		);
	return new Table({
		width: { size: ROOM, type: WidthType.DXA },
		columnWidths: widths,
		rows: [
			new TableRow({ tableHeader: true, cantSplit: true, children: cells(table.head, true, false) }),
			...table.lines.map(
				(line, place) =>
					new TableRow({
						cantSplit: true,
						children: cells(line, false, table.hasTotal === true && place === table.lines.length - 1),
					}),
			),
		],
	});
}

const emphasised = (line: Line): Line => spansOf(line).map((span) => (span.isGap ? span : strong(span.text)));
