/** The pages of a damaged file, with those of the log beside it laid over them, as SQLite's file format has them. */

import type { FileKey } from '../connection';
import { PAGE_TAIL } from '../passphrase/page-cipher';

export interface Pages {
	/** Bytes of a page that hold content. */
	usable: number;
	count: number;
	/** Numbers begin at 1; null: there is no such page. */
	page(number: number): Buffer | null;
}

/** What SQLite, and so Consort, gives a new file. */
const USUAL_SIZE = 4096;
const FRAME_HEADER = 24;
const LOG_HEADER = 32;

const isPageSize = (size: number): boolean => size >= 512 && size <= 65_536 && (size & (size - 1)) === 0;

function pageSize(file: Buffer, log: Buffer | null): number {
	const stated = file.length >= 100 ? file.readUInt16BE(16) : 0;
	const inLog = log && log.length >= LOG_HEADER ? log.readUInt32BE(8) : 0;
	const size = stated === 1 ? 65_536 : stated;
	return [size, inLog].find(isPageSize) ?? USUAL_SIZE;
}

/** The log's own sum over pairs of words; `isBig`: the words begin with their highest byte. */
function addSum(bytes: Buffer, isBig: boolean, sum: [number, number]): [number, number] {
	let [a, b] = sum;
	const word = (at: number) => (isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
	for (let at = 0; at + 8 <= bytes.length; at += 8) {
		a = (a + word(at) + b) >>> 0;
		b = (b + word(at + 4) + a) >>> 0;
	}
	return [a, b];
}

/** The last whole state of each page in the log: up to its last commit, and only while its sums hold. */
function pagesOfLog(log: Buffer | null, size: number): Map<number, Buffer> {
	const whole = new Map<number, Buffer>();
	if (!log || log.length < LOG_HEADER || (log.readUInt32BE(0) & 0xfffffffe) !== 0x377f0682) return whole;
	const isBig = (log.readUInt32BE(0) & 1) === 1;
	let sum = addSum(log.subarray(0, 24), isBig, [0, 0]);
	let open: [number, Buffer][] = [];
	for (let at = LOG_HEADER; at + FRAME_HEADER + size <= log.length; at += FRAME_HEADER + size) {
		const header = log.subarray(at, at + FRAME_HEADER);
		const page = log.subarray(at + FRAME_HEADER, at + FRAME_HEADER + size);
		sum = addSum(page, isBig, addSum(header.subarray(0, 8), isBig, sum));
		const isOfLog = header.subarray(8, 16).equals(log.subarray(16, 24));
		if (!isOfLog || header.readUInt32BE(16) !== sum[0] || header.readUInt32BE(20) !== sum[1]) break;
		open.push([header.readUInt32BE(0), page]);
		if (header.readUInt32BE(4) === 0) continue;
		for (const [number, bytes] of open) whole.set(number, bytes);
		open = [];
	}
	return whole;
}

/** `key`: of a file that is encrypted, page by page, and so is the log beside it. */
export function readPages(file: Buffer, log: Buffer | null, key: FileKey | null = null): Pages {
	const size = pageSize(file, log);
	const laidOver = pagesOfLog(log, size);
	const count = Math.max(Math.ceil(file.length / size), ...laidOver.keys());
	const opened = new Map<number, Buffer | null>();
	const openOnce = (number: number, bytes: Buffer, by: FileKey): Buffer | null => {
		const known = opened.get(number);
		if (known !== undefined) return known;
		const content = by.openPage(number, bytes);
		opened.set(number, content);
		return content;
	};
	// Consort itself keeps no bytes of a page for other uses; the cipher does.
	return {
		usable: key ? size - PAGE_TAIL : size,
		count,
		page: (number) => {
			if (number < 1 || number > count) return null;
			const own = laidOver.get(number) ?? file.subarray((number - 1) * size, number * size);
			if (own.length !== size) return null;
			return key ? openOnce(number, own, key) : own;
		},
	};
}
