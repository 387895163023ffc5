/** Workbooks made to do harm, from a sound one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { partOf, readParts, writeParts } from '../../../db/office/package';
import type { TrialBook } from '../partner-book/trial-book';

export function withPart(book: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
	const parts = new Map(readParts(book));
	parts.set(name, partOf(change(new TextDecoder().decode(parts.get(name) ?? new Uint8Array()))));
	return writeParts(parts);
}

/** A zip file of one deflated part that claims another size than it has. */
export function lyingZip(name: string, content: Uint8Array, claimed: number): Uint8Array {
	const body = deflateRawSync(content, { level: 9 });
	const path = Buffer.from(name);
	const local = Buffer.alloc(30);
	local.writeUInt32LE(0x04034b50, 0);
	local.writeUInt16LE(20, 4);
	local.writeUInt16LE(8, 8);
	local.writeUInt32LE(body.length, 18);
	local.writeUInt32LE(claimed, 22);
	local.writeUInt16LE(path.length, 26);
	const central = Buffer.alloc(46);
	central.writeUInt32LE(0x02014b50, 0);
	central.writeUInt16LE(20, 4);
	central.writeUInt16LE(20, 6);
	central.writeUInt16LE(8, 10);
	central.writeUInt32LE(body.length, 20);
	central.writeUInt32LE(claimed, 24);
	central.writeUInt16LE(path.length, 28);
	const start = local.length + path.length + body.length;
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(1, 8);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(central.length + path.length, 12);
	end.writeUInt32LE(start, 16);
	return Buffer.concat([local, path, body, central, path, end]);
}

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (Mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const SNIPPETS = [
	'<',
	'>',
	'&',
	'&x;',
	'"',
	'\u0000',
	'<c r="A1">',
	'</row>',
	'r="ZZZ9999999"',
	't="s"',
	'-1',
	'1e999',
	']]>',
	'<!--',
];

/** Bytes of the file altered, or text inside one of its parts. */
export function mutated(book: Uint8Array, random: () => number): Uint8Array {
	const pick = (below: number) => Math.floor(random() * below);
	if (random() < 0.4) {
		const bytes = Uint8Array.from(book);
		for (let n = 1 + pick(20); n > 0; n -= 1) bytes[pick(bytes.length)] = pick(256);
		return random() < 0.2 ? bytes.subarray(0, pick(bytes.length)) : bytes;
	}
	const names = [...readParts(book).keys()];
	return withPart(book, names[pick(names.length)] ?? '', (xml) => {
		let text = xml;
		for (let n = 1 + pick(5); n > 0; n -= 1) {
			const at = pick(text.length);
			text = text.slice(0, at) + (SNIPPETS[pick(SNIPPETS.length)] ?? '') + text.slice(at + pick(30));
		}
		return text;
	});
}

/** What became of malformed workbooks, and milliseconds of the slowest. */
export interface Mutations {
	refused: number;
	read: number;
	slowest: number;
}

/** Reads malformed workbooks one after the other, as workbooks that came back; throws what is not a refusal in words. */
export async function readMutations(
	{ desk, path }: Pick<TrialBook, 'desk' | 'path'>,
	count: number,
): Promise<Mutations> {
	const sound = readFileSync(path);
	const random = seeded(20_260_504);
	const result: Mutations = { refused: 0, read: 0, slowest: 0 };
	for (let n = 0; n < count; n += 1) {
		writeFileSync(path, mutated(sound, random));
		const started = performance.now();
		const reply = await desk.call('partnerBook.read', { path });
		result.slowest = Math.max(result.slowest, performance.now() - started);
		if (reply.ok) result.read += 1;
		else if (reply.failure.code === 'invalid_input') result.refused += 1;
		else throw new Error(`Workbook ${n}: ${JSON.stringify(reply.failure)}`);
	}
	return result;
}

/** Text that stands before this one again and again, until it has so many bytes. */
export interface Repeated {
	before: string;
	text: string;
	bytes: number;
}

/** The workbook with parts made huge: small as a file, because what repeats packs well. */
export function hugeBook(book: Uint8Array, parts: Readonly<Record<string, Repeated>>): Uint8Array {
	const all = new Map(readParts(book));
	for (const [name, { before, text, bytes }] of Object.entries(parts)) {
		const xml = new TextDecoder().decode(all.get(name));
		const huge = text.repeat(Math.ceil(bytes / text.length)) + before;
		all.set(name, partOf(xml.replace(before, () => huge)));
	}
	return writeParts(all);
}
