/** From the bytes of a file to the value in it, or why there is none. */
import type { FormatError } from '../errors';
import { findTwinName, isTooDeep } from './json-names';

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
	if (isTooDeep(text))
		return refuse('not-json', '', 'The file is not a bid file: its brackets are nested too deeply.');
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const line = /line (\d+)/.exec(`${error}`)?.[1];
		const where = line === undefined ? '' : ` (line ${line})`;
		return refuse('not-json', '', `The file is not JSON, or it is damaged or cut short${where}.`);
	}
	const twin = findTwinName(text);
	if (twin === null) return { ok: true, value };
	return refuse(
		'not-json',
		twin.path,
		`The name "${twin.name}" stands twice in the same place; one must be taken out.`,
	);
}
