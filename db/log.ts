/** The log of what went wrong unexpectedly. Never what a bid holds: no messages, only codes and places in the program. */
import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './disk-error';

const LARGEST_BYTES = 1_000_000;

export interface Log {
	/** Returns the id under which the entry can be found. */
	error(where: string, error: unknown): string;
}

export function openLog(dataDir: string): Log {
	const folder = join(dataDir, 'logs');
	const file = join(folder, 'consort.log');
	return {
		error: (where, error) => {
			const id = randomBytes(4).toString('hex');
			const entry = { at: new Date().toISOString(), id, where, ...traceOf(error) };
			try {
				mkdirSync(folder, { recursive: true });
				if (sizeOf(file) > LARGEST_BYTES) renameSync(file, join(folder, 'consort.old.log'));
				appendFileSync(file, `${JSON.stringify(entry)}\n`);
			} catch {
				// A full disk must not turn one error into two.
			}
			return id;
		},
	};
}

/** An error's message may quote a bid; its frames do not. */
function traceOf(error: unknown): { name: string; code: string; frames: string[] } {
	if (!(error instanceof Error)) return { name: typeof error, code: '', frames: [] };
	const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	return { name: error.name, code: systemCode(error), frames: frames.map((line) => line.trim()) };
}

function sizeOf(file: string): number {
	try {
		return statSync(file).size;
	} catch {
		return 0;
	}
}
