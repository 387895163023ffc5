/**
 * A ZIP file written part by part, with no part held whole: its text is deflated as it comes, and its sizes are put
 * into the head before it when they are known. Up to 4 GB and 65,535 parts, which the plain format holds.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

interface Entry {
	name: Buffer;
	at: number;
	crc: number;
	packed: number;
	size: number;
}

/** 1 January 1980, the earliest there is: the same cells give the same bytes. */
const DAY = 0x21;
const DEFLATED = 8;
/** 2.0: the first that could deflate. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x800;
const MOST_BYTES = 0xffff_ffff;
/** Characters gathered before they are deflated. */
const PIECE = 1 << 18;
/** Bytes made while others are being deflated. */
const AHEAD = 1 << 20;

export class ZipFile {
	private readonly entries: Entry[] = [];
	private end = 0;
	private constructor(private readonly file: FileHandle) {}

	static async create(path: string): Promise<ZipFile> {
		return new ZipFile(await open(path, 'w'));
	}

	/** Adds a part; `text` may come in any pieces. */
	async add(name: string, text: Iterable<string>): Promise<void> {
		const entry: Entry = { name: Buffer.from(name), at: this.end, crc: 0, packed: 0, size: 0 };
		await this.write(headOf(entry));
		const deflate = Readable.from(counted(text, entry), { objectMode: false, highWaterMark: AHEAD }).pipe(
			createDeflateRaw({ level: 4 }),
		);
		for await (const bytes of deflate) {
			entry.packed += bytes.length;
			await this.write(bytes);
		}
		await writeAt(this.file, headOf(entry), entry.at);
		this.entries.push(entry);
	}

	/** Writes the directory and waits until all of it has reached the disk. */
	async finish(): Promise<void> {
		const from = this.end;
		for (const entry of this.entries) await this.write(directoryLine(entry));
		if (this.end > MOST_BYTES) throw new Error('A workbook of more than 4 GB cannot be written.');
		await this.write(closing(this.entries.length, this.end - from, from));
		await this.file.sync();
	}

	close(): Promise<void> {
		return this.file.close();
	}

	private async write(bytes: Buffer): Promise<void> {
		await writeAt(this.file, bytes, this.end);
		this.end += bytes.length;
	}
}

/** A system may take less at once than it is given. */
async function writeAt(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
	for (let done = 0; done < bytes.length; )
		done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
}

function* counted(text: Iterable<string>, entry: Entry): Generator<Buffer> {
	for (const piece of gathered(text)) {
		const bytes = Buffer.from(piece);
		entry.crc = crc32(bytes, entry.crc);
		entry.size += bytes.length;
		yield bytes;
	}
}

function* gathered(text: Iterable<string>): Generator<string> {
	let piece = '';
	for (const part of text) {
		piece += part;
		if (piece.length < PIECE) continue;
		yield piece;
		piece = '';
	}
	yield piece;
}

/** What the head of a part and its line in the directory have in common. */
function common({ crc, packed, size, name }: Entry): Buffer {
	const bytes = Buffer.alloc(26);
	bytes.writeUInt16LE(VERSION, 0);
	bytes.writeUInt16LE(FLAGS, 2);
	bytes.writeUInt16LE(DEFLATED, 4);
	bytes.writeUInt16LE(DAY, 8);
	bytes.writeUInt32LE(crc, 10);
	bytes.writeUInt32LE(packed, 14);
	bytes.writeUInt32LE(size, 18);
	bytes.writeUInt16LE(name.length, 22);
	return bytes;
}

const headOf = (entry: Entry): Buffer =>
	Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common(entry), entry.name]);

function directoryLine(entry: Entry): Buffer {
	const start = Buffer.alloc(6);
	start.write('PK\x01\x02', 'latin1');
	start.writeUInt16LE(VERSION, 4);
	const rest = Buffer.alloc(14);
	rest.writeUInt32LE(entry.at, 10);
	return Buffer.concat([start, common(entry), rest, entry.name]);
}

function closing(parts: number, size: number, from: number): Buffer {
	const bytes = Buffer.alloc(22);
	bytes.write('PK\x05\x06', 'latin1');
	bytes.writeUInt16LE(parts, 8);
	bytes.writeUInt16LE(parts, 10);
	bytes.writeUInt32LE(size, 12);
	bytes.writeUInt32LE(from, 16);
	return bytes;
}
