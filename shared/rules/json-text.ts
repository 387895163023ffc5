/** From the bytes of a file to the value in it, or why there is none. */
import type { FormatError } from '../errors';
import { shortened } from './words';

/** 50 MB. */
export const MOST_BYTES = 50_000_000;

/** Every runtime has it; the language's own type library does not say so. */
declare const TextDecoder: new (
	label: string,
	options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

type Read = { ok: true; value: unknown } | { ok: false; error: FormatError };
const refuse = (code: string, path: string, message: string): Read => ({
	ok: false,
	error: { code, path, message },
});

/** Bytes of a text in UTF-8; counting stops once there are more than `most`. */
function isLonger(text: string, most: number): boolean {
	if (text.length > most) return true;
	if (text.length * 3 <= most) return false;
	let bytes = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		// Half a surrogate pair is two of the pair's four bytes.
		bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
	}
	return bytes > most;
}

function decode(input: Uint8Array | string): string | null {
	if (typeof input === 'string') return input.startsWith('\uFEFF') ? input.slice(1) : input;
	try {
		// Takes one byte order mark off and refuses bytes that are not UTF-8.
		return new TextDecoder('utf-8', { fatal: true }).decode(input);
	} catch {
		return null;
	}
}

/**
 * Reads strict UTF-8 JSON of at most 50 MB, with or without a byte order mark.
 * Codes file-too-large and not-json; a name that stands twice in one object is refused too,
 * because a reader would silently drop one of the two.
 */
export function readJsonText(input: Uint8Array | string): Read {
	const isTooLarge = typeof input === 'string' ? isLonger(input, MOST_BYTES) : input.byteLength > MOST_BYTES;
	if (isTooLarge)
		return refuse('file-too-large', '', 'The file is over 50 MB, the most a bid file may have.');
	const text = decode(input);
	if (text === null)
		return refuse('not-json', '', 'The file is not a bid file: its text is not in the encoding UTF-8.');
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const detail = error instanceof Error ? shortened(error.message.replace(/[^\x20-\x7e]/g, '?')) : '';
		return refuse('not-json', '', `The file is not JSON, or is cut short or damaged (${detail}).`);
	}
	const twin = findTwinName(text);
	if (twin === null) return { ok: true, value };
	return refuse(
		'not-json',
		twin.path,
		`The name "${twin.name}" stands twice in the same place; one must be taken out.`,
	);
}

/** An object or list that is open where the scan stands. */
interface Open {
	/** Names so far; null in a list. */
	names: Set<string> | null;
	/** The name or number of the part that is being read. */
	part: string | number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where the text that begins at `start` (a quote) ends: the place of its closing quote. */
function endOfText(text: string, start: number): number {
	for (let at = start + 1; ; at++) {
		const unit = text.charCodeAt(at);
		if (unit === QUOTE || at >= text.length) return at;
		if (unit === BACKSLASH) at++;
	}
}

function nameAt(text: string, start: number, end: number): string {
	const raw = text.slice(start + 1, end);
	return raw.includes('\\') ? (JSON.parse(text.slice(start, end + 1)) as string) : raw;
}

const pathOf = (open: readonly Open[]): string =>
	open
		.slice(0, 8)
		.map(({ names, part }, depth) =>
			names === null ? `[${part}]` : `${depth === 0 ? '' : '.'}${shortened(`${part}`)}`,
		)
		.join('');

/** The first name that stands twice in one object of a text that is known to be JSON. */
function findTwinName(text: string): { path: string; name: string } | null {
	const open: Open[] = [];
	let isName = false;
	for (let at = 0; at < text.length; at++) {
		const inside = open.at(-1);
		switch (text[at]) {
			case '{':
				open.push({ names: new Set(), part: '' });
				isName = true;
				break;
			case '[':
				open.push({ names: null, part: 0 });
				isName = false;
				break;
			case '}':
			case ']':
				open.pop();
				isName = false;
				break;
			case ',':
				isName = inside?.names !== null;
				if (inside && typeof inside.part === 'number') inside.part++;
				break;
			case '"': {
				const end = endOfText(text, at);
				if (isName && inside?.names) {
					const name = nameAt(text, at, end);
					inside.part = name;
					if (inside.names.has(name)) return { path: pathOf(open), name: shortened(name) };
					inside.names.add(name);
					isName = false;
				}
				at = end;
			}
		}
	}
	return null;
}
