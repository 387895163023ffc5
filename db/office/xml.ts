/** Reading XML by its elements, with the place of each in the text, so that edits can be made where they belong. */
import { SaxesParser } from 'saxes';
import { FailureError } from '../../shared/errors';
import { refusal } from './package';

export interface Element {
	/** Without its prefix: spreadsheet programs differ in theirs. */
	name: string;
	/** With it. */
	fullName: string;
	attributes: Readonly<Record<string, string>>;
	/** Of its start tag in the text: from `<` to behind `>`. */
	start: number;
	end: number;
	isEmpty: boolean;
}

export interface XmlReader {
	open?(element: Element): void;
	text?(text: string): void;
	/** `end` is behind the end tag. */
	close?(name: string, end: number): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Walks through a text; what is not well-formed is refused in words. */
export function readXml(xml: string, reader: XmlReader): void {
	const parser = new SaxesParser({ xmlns: false, position: true });
	parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
		const end = parser.position;
		// An attribute cannot hold `<`, so the nearest one before is the tag's own.
		const start = xml.lastIndexOf('<', end - 1);
		reader.open?.({ name: localName(name), fullName: name, attributes, start, end, isEmpty: isSelfClosing });
	});
	parser.on('text', (text) => reader.text?.(text));
	parser.on('cdata', (text) => reader.text?.(text));
	parser.on('closetag', ({ name }) => reader.close?.(localName(name), parser.position));
	parser.on('error', (error) => {
		throw error;
	});
	try {
		parser.write(xml).close();
	} catch (error) {
		if (error instanceof FailureError) throw error;
		throw refusal(
			'A part of this workbook cannot be read: it is damaged.',
			'Open it in Excel or LibreOffice, save it again, and choose that.',
		);
	}
}

/** XML 1.0 has no place for most control characters, nor for half of a pair. */
export const printable = (text: string): string =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
	text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** Text as it stands between tags or in an attribute. */
export const escapeXml = (text: string): string =>
	printable(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\r', '&#13;');

export interface Splice {
	start: number;
	end: number;
	text: string;
}

/** The text with every splice made; they must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
	const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
	const pieces: string[] = [];
	let at = 0;
	for (const splice of inOrder) {
		pieces.push(text.slice(at, splice.start), splice.text);
		at = splice.end;
	}
	return [...pieces, text.slice(at)].join('');
}
