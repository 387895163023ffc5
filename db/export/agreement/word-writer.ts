/** Prints a document model as a Word file. The only place that knows the library; it knows no tables. */
import {
	AlignmentType,
	Document,
	Footer,
	HeadingLevel,
	type ISectionOptions,
	Packer,
	PageNumber,
	Paragraph,
	ShadingType,
	TextRun,
} from 'docx';
import { printable } from '../../office/xml';
import {
	type Block,
	type DocumentModel,
	type DocumentTable,
	GAP_COLOUR,
	type Line,
	spansOf,
} from './page-model';
import { placeWords, withTables } from './table-places';
import { tableXml } from './word-table';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
/** Twentieths of a point: A4 with margins of 2 cm. */
const PAGE = {
	size: { width: 11906, height: 16838 },
	margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
};

/** The bytes of a .docx file. */
export async function writeDocument(model: DocumentModel): Promise<Uint8Array> {
	const tables: DocumentTable[] = [];
	const document = new Document({
		title: model.title,
		subject: model.subtitle,
		creator: 'Consort',
		features: { updateFields: false },
		styles: {
			default: {
				document: { run: { font: 'Arial', size: 20, language: { value: 'en-GB' } } },
				title: { run: { font: 'Arial', size: 40, bold: true }, paragraph: { spacing: { after: 80 } } },
				heading1: {
					run: { font: 'Arial', size: 28, bold: true },
					paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
				},
				heading2: {
					run: { font: 'Arial', size: 22, bold: true },
					paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
				},
			},
		},
		sections: [section(model, tables)],
	});
	return withTables(await Packer.toBuffer(document), tables.map(tableXml));
}

function section(model: DocumentModel, tables: DocumentTable[]): ISectionOptions {
	return {
		properties: { page: PAGE },
		footers: { default: new Footer({ children: [footLine(model.foot)] }) },
		children: [
			new Paragraph({ heading: HeadingLevel.TITLE, children: runs(model.title) }),
			new Paragraph({
				children: [new TextRun({ text: printable(model.subtitle), size: 26 })],
				spacing: { after: 200 },
			}),
			...model.notice.map(
				(words) =>
					new Paragraph({
						children: runs(words),
						spacing: { after: 60 },
						border: { left: { style: 'single', size: 18, space: 8, color: '7D8590' } },
						indent: { left: 160 },
					}),
			),
			...model.blocks.flatMap((block) => blockParts(block, tables)),
		],
	};
}

const footLine = (foot: string): Paragraph =>
	new Paragraph({
		alignment: AlignmentType.CENTER,
		children: [
			new TextRun({ text: `${printable(foot)} · page `, size: 16 }),
			new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 16 }),
		],
	});

/** Tables are gathered, and their places kept by a paragraph each. */
function blockParts(block: Block, tables: DocumentTable[]) {
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: LEVELS[block.level],
					pageBreakBefore: block.onNewPage === true,
					children: runs(block.text),
				}),
			];
		case 'text':
			return [new Paragraph({ children: runs(block.line), spacing: { after: 120 } })];
		case 'bullets':
			return block.lines.map(
				(line) => new Paragraph({ children: runs(line), bullet: { level: 0 }, spacing: { after: 60 } }),
			);
		case 'table':
			return [
				new Paragraph({ children: [new TextRun(placeWords(tables.push(block) - 1))] }),
				new Paragraph({ children: [], spacing: { after: 60 } }),
			];
	}
}

/** Line breaks a person typed stay; an open point is marked by brackets, bold and colour together. */
function runs(line: Line): TextRun[] {
	return spansOf(line).flatMap(({ text, bold, isGap }) =>
		printable(text)
			.split(/\r\n|\r|\n/)
			.map(
				(part, place) =>
					new TextRun({
						text: part,
						break: place > 0 ? 1 : undefined,
						bold: bold || isGap,
						shading: isGap ? { type: ShadingType.CLEAR, fill: GAP_COLOUR, color: 'auto' } : undefined,
					}),
			),
	);
}
