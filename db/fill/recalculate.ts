/** After values change, programs must work every formula out anew when they open the workbook. */
import { type Book, relationsPart } from '../office/book';
import { partOf, xmlOf } from '../office/package';
import { readXml, type Splice, spliced } from '../office/xml';

/** Elements of a workbook part that stand before `calcPr`, in the order the format fixes. */
const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

export function asksToRecalculate(xml: string): string {
	let splice: Splice | null = null;
	let behind = 0;
	let prefix = '';
	readXml(xml, {
		open: ({ name, fullName, start, end, isEmpty }) => {
			if (name === 'workbook') prefix = fullName.slice(0, -name.length);
			if (name === 'calcPr') {
				const tag = xml.slice(start, end).replace(/\sfullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, '');
				splice = { start, end, text: tag.replace(/\s*\/?>$/, ` fullCalcOnLoad="1"${isEmpty ? '/' : ''}>`) };
			}
		},
		close: (name, end) => {
			if (BEFORE.has(name)) behind = end;
		},
	});
	const added = { start: behind, end: behind, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` };
	return spliced(xml, [splice ?? added]);
}

/** Takes out the remembered order of working out, which a replaced formula would contradict. */
export function dropCalcChain(parts: Map<string, Uint8Array>, { part, calcChain }: Book): void {
	if (!calcChain || !parts.delete(calcChain)) return;
	const mentions: [string, string, string][] = [
		['[Content_Types].xml', 'Override', 'PartName'],
		[relationsPart(part), 'Relationship', 'Target'],
	];
	const last = calcChain.slice(calcChain.lastIndexOf('/') + 1);
	for (const [name, tag, attribute] of mentions) {
		const xml = xmlOf(parts, name);
		const splices: Splice[] = [];
		readXml(xml, {
			open: (element) => {
				if (element.name === tag && element.attributes[attribute]?.endsWith(last))
					splices.push({ start: element.start, end: element.end, text: '' });
			},
		});
		parts.set(name, partOf(spliced(xml, splices)));
	}
}
