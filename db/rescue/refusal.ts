/** Which refusal a file gets whose first bytes are gone: a bid that is damaged, or no bid at all. */
import { closeSync, openSync, readSync } from 'node:fs';
import { isFailure } from '../disk-error';
import { damaged } from '../failures';
import { salvageFile } from './salvage';

const MAGIC = Buffer.from('SQLite format 3\0');

/** SQLite takes a file without its first bytes for no database; its pages may still hold a bid. */
export function refusalOf(path: string, error: unknown): unknown {
	if (!isFailure(error, 'file_not_a_bid') || !/\.consort$/i.test(path) || hasMagic(path)) return error;
	try {
		return salvageFile(path).read > 0 ? damaged(path) : error;
	} catch {
		return error;
	}
}

function hasMagic(path: string): boolean {
	try {
		const file = openSync(path, 'r');
		const bytes = Buffer.alloc(MAGIC.length);
		readSync(file, bytes, 0, MAGIC.length, 0);
		closeSync(file);
		return bytes.equals(MAGIC);
	} catch {
		return true;
	}
}
