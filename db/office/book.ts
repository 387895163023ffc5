/** What a workbook's own parts say: its sheets, its names, and which part is which. */
import { posix } from 'node:path';
import { type Parts, refusal, xmlOf } from './package';
import { readXml } from './xml';

export interface SheetPart {
	name: string;
	/** `xl/worksheets/sheet1.xml` */
	part: string;
	isHidden: boolean;
}

export interface DefinedName {
	name: string;
	sheet: string;
	/** `B5`, without dollar signs. */
	address: string;
}

export interface Book {
	/** The part that lists the sheets. */
	part: string;
	sheets: SheetPart[];
	/** Names of the whole book that stand for one cell. */
	names: DefinedName[];
	/** Days are counted from 1904, as old Macs did. */
	is1904: boolean;
	sharedStrings: string | null;
	styles: string | null;
	/** Remembers an order of working out that a replaced formula breaks; programs make it anew. */
	calcChain: string | null;
}

interface Relation {
	id: string;
	type: string;
	target: string;
}

export function relationsPart(part: string): string {
	return `${posix.dirname(part)}/_rels/${posix.basename(part)}.rels`.replace(/^\.\//, '');
}

function relationsOf(parts: Parts, part: string): Relation[] {
	const name = relationsPart(part);
	if (!parts.has(name)) return [];
	const found: Relation[] = [];
	readXml(xmlOf(parts, name), {
		open: ({ name: tag, attributes }) => {
			if (tag !== 'Relationship' || attributes.TargetMode === 'External') return;
			const target = attributes.Target ?? '';
			const path = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
			found.push({ id: attributes.Id ?? '', type: posix.basename(attributes.Type ?? ''), target: path });
		},
	});
	return found;
}

export function readBook(parts: Parts): Book {
	const root = relationsOf(parts, '').find(({ type }) => type === 'officeDocument');
	const part = root?.target ?? 'xl/workbook.xml';
	const relations = relationsOf(parts, part);
	const ofType = (type: string) => relations.find((each) => each.type === type)?.target ?? null;
	const book: Book = {
		part,
		sheets: [],
		names: [],
		is1904: false,
		sharedStrings: ofType('sharedStrings'),
		styles: ofType('styles'),
		calcChain: ofType('calcChain'),
	};
	readSheets(xmlOf(parts, part), relations, parts, book);
	if (book.sheets.length === 0)
		throw refusal('This workbook has no sheet with cells.', 'Check that it is the right workbook.');
	return book;
}

function readSheets(xml: string, relations: Relation[], parts: Parts, book: Book): void {
	let name: { name: string; isLocal: boolean } | null = null;
	let text = '';
	// One sheet listed a thousand times would be read a thousand times.
	const taken = new Set<string>();
	readXml(xml, {
		open: ({ name: tag, attributes }) => {
			if (tag === 'workbookPr') book.is1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
			if (tag === 'sheet') {
				const relation = relations.find(({ id }) => id === relationId(attributes));
				if (relation?.type === 'worksheet' && parts.has(relation.target) && !taken.has(relation.target)) {
					taken.add(relation.target);
					book.sheets.push({
						name: attributes.name ?? '',
						part: relation.target,
						isHidden: (attributes.state ?? 'visible') !== 'visible',
					});
				}
			}
			if (tag === 'definedName')
				name = { name: attributes.name ?? '', isLocal: attributes.localSheetId !== undefined };
			text = '';
		},
		text: (piece) => {
			if (name) text += piece;
		},
		close: (tag) => {
			if (tag !== 'definedName' || !name) return;
			const cell = cellOfName(text);
			if (cell && !name.isLocal && !name.name.startsWith('_xlnm'))
				book.names.push({ name: name.name, ...cell });
			name = null;
		},
	});
}

/** The prefix of the relation's attribute is whatever the program declared. */
const relationId = (attributes: Readonly<Record<string, string>>): string | undefined =>
	Object.entries(attributes).find(([key]) => /^(r|.*:)?:?id$/.test(key) && key !== 'sheetId')?.[1];

function cellOfName(formula: string): { sheet: string; address: string } | null {
	const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::.*)?$/i.exec(formula.trim());
	if (!found) return null;
	const sheet = (found[1]?.replaceAll("''", "'") ?? found[2] ?? '').trim();
	return { sheet, address: `${found[3]?.toUpperCase()}${found[4]}` };
}
