/** The parts of a ZIP file as they were written, read one after the other and none of them held whole. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { crc32, createInflateRaw } from 'node:zlib';

export interface ZipPart {
	name: string;
	/** Bytes in the file, from `start`. */
	start: number;
	packed: number;
	size: number;
	crc: number;
}

const CLOSING = 22;
const LINE = 46;
const HEAD = 30;

const damaged = (what: string): Error => new Error(`The written workbook is damaged: ${what}.`);

/** From the directory at the file's end, in the order of writing. */
export async function zipParts(path: string): Promise<ZipPart[]> {
	const file = await open(path, 'r');
	try {
		const { size } = await file.stat();
		const closing = Buffer.alloc(CLOSING);
		await file.read(closing, 0, CLOSING, size - CLOSING);
		if (closing.toString('latin1', 0, 4) !== 'PK\x05\x06') throw damaged('its directory is missing');
		const directory = Buffer.alloc(closing.readUInt32LE(12));
		await file.read(directory, 0, directory.length, closing.readUInt32LE(16));
		return linesOf(directory, closing.readUInt16LE(10));
	} finally {
		await file.close();
	}
}

function linesOf(directory: Buffer, count: number): ZipPart[] {
	const parts: ZipPart[] = [];
	for (let at = 0; parts.length < count; ) {
		const length = directory.readUInt16LE(at + 28);
		parts.push({
			name: directory.toString('utf8', at + LINE, at + LINE + length),
			start: directory.readUInt32LE(at + 42) + HEAD + length,
			packed: directory.readUInt32LE(at + 20),
			size: directory.readUInt32LE(at + 24),
			crc: directory.readUInt32LE(at + 16),
		});
		at += LINE + length;
	}
	return parts;
}

/** The text of a part in pieces; throws at its end where it is not what its directory says. */
export async function* textOf(
	path: string,
	{ name, start, packed, size, crc }: ZipPart,
): AsyncGenerator<string> {
	const decoder = new StringDecoder('utf8');
	let found = 0;
	let check = 0;
	const source = createReadStream(path, { start, end: start + packed - 1, highWaterMark: 1 << 18 });
	const inflate = createInflateRaw({ chunkSize: 1 << 18 });
	source.once('error', (error) => inflate.destroy(error));
	for await (const bytes of source.pipe(inflate)) {
		found += bytes.length;
		check = crc32(bytes, check);
		yield decoder.write(bytes);
	}
	if (found !== size || check !== crc) throw damaged(`${name} is not what was written`);
}

export async function wholeText(path: string, part: ZipPart): Promise<string> {
	const pieces: string[] = [];
	for await (const piece of textOf(path, part)) pieces.push(piece);
	return pieces.join('');
}
