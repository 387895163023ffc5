/** What a cell shows, nearly: enough for a person to know where on the form they are. */
import type { Book } from './book';
import { type Parts, xmlOf } from './package';
import type { SheetCell } from './sheet';
import { readXml } from './xml';

/** Texts that cells share, in their order. */
export function sharedTexts(parts: Parts, { sharedStrings }: Book): string[] {
	if (!sharedStrings || !parts.has(sharedStrings)) return [];
	const texts: string[] = [];
	let isText = false;
	let isPhonetic = false;
	readXml(xmlOf(parts, sharedStrings), {
		open: ({ name }) => {
			if (name === 'si') texts.push('');
			if (name === 'rPh') isPhonetic = true;
			isText = name === 't' && !isPhonetic;
		},
		text: (text) => {
			if (isText) texts[texts.length - 1] += text;
		},
		close: (name) => {
			if (name === 't') isText = false;
			if (name === 'rPh') isPhonetic = false;
		},
	});
	return texts;
}

export function cellText({ type, value }: SheetCell, texts: readonly string[]): string {
	if (type === 's') return texts[Number(value)] ?? '';
	if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
	return value;
}

/** Built-in formats of days: their numbers are fixed by the file format. */
const DAY_FORMATS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** Which styles show a number as a day, by the style's number. */
export function dayStyles(parts: Parts, { styles }: Book): boolean[] {
	if (!styles || !parts.has(styles)) return [];
	const ownDays = new Set<number>();
	const found: boolean[] = [];
	let isCellFormats = false;
	readXml(xmlOf(parts, styles), {
		open: ({ name, attributes }) => {
			if (name === 'numFmt' && isDayCode(attributes.formatCode ?? ''))
				ownDays.add(Number(attributes.numFmtId));
			if (name === 'cellXfs') isCellFormats = true;
			if (name === 'xf' && isCellFormats) {
				const format = Number(attributes.numFmtId ?? 0);
				found.push(DAY_FORMATS.has(format) || ownDays.has(format));
			}
		},
		close: (name) => {
			if (name === 'cellXfs') isCellFormats = false;
		},
	});
	return found;
}

/** Letters of a day outside of quotes, colours and conditions. */
const isDayCode = (code: string): boolean =>
	/[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) || /mmm/i.test(code);
