/**
 * The log of what went wrong unexpectedly: one line of JSON an entry, in a few files of the app's own folder. Main
 * and the service each append to it, so a line is written in one go.
 */
import { type ErrorTrace, traceOf } from './error-trace';

/** Bytes of a file before the next one is begun, and how many full ones are kept: at most 2.5 MB in all. */
export const LARGEST_BYTES = 500_000;
export const OLD_FILES = 4;
export const LOG_FILE = 'consort.log';
const oldFile = (age: number): string => `consort.${age}.log`;

/** What the log needs of a file system: Node's own functions. */
export interface LogFiles {
	statSync(path: string, options: { throwIfNoEntry: false }): { size: number } | undefined;
	mkdirSync(path: string, options: { recursive: true }): unknown;
	renameSync(from: string, to: string): void;
	appendFileSync(path: string, text: string): void;
}

export interface LogPlace {
	folder: string;
	/** Which process writes. */
	part: 'main' | 'service';
	files: LogFiles;
	newId: () => string;
}

export interface Log {
	/** Gives the id under which the entry is found; null where it could not be written. Never throws. */
	error(where: string, thrown: unknown): string | null;
	/** The same for what another process made of its error. */
	trace(where: string, trace: ErrorTrace): string | null;
	/** What happened that is no error, such as a start. Whether it could be written. */
	note(what: string, facts?: Readonly<Record<string, string | number>>): boolean;
}

export function openLogIn({ folder, part, files, newId }: LogPlace): Log {
	function write(entry: object): boolean {
		try {
			files.mkdirSync(folder, { recursive: true });
			rotate(folder, files);
			const line = { at: new Date().toISOString(), part, ...entry };
			files.appendFileSync(`${folder}/${LOG_FILE}`, `${JSON.stringify(line)}\n`);
			return true;
		} catch {
			// A full disk must not turn one error into two.
			return false;
		}
	}
	function trace(where: string, what: ErrorTrace): string | null {
		const id = newId();
		return write({ id, where, ...what }) ? id : null;
	}
	return {
		error: (where, thrown) => trace(where, traceOf(thrown)),
		trace,
		note: (what, facts = {}) => write({ what, ...facts }),
	};
}

/** Every full file becomes one older; the oldest goes. */
function rotate(folder: string, files: LogFiles): void {
	const sizeOf = (name: string) => files.statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.size;
	if ((sizeOf(LOG_FILE) ?? 0) < LARGEST_BYTES) return;
	const names = [LOG_FILE, ...Array.from({ length: OLD_FILES }, (_, age) => oldFile(age + 1))];
	for (let age = OLD_FILES; age > 0; age--) {
		const [from, to] = [names[age - 1] ?? '', names[age] ?? ''];
		if (sizeOf(from) !== undefined) files.renameSync(`${folder}/${from}`, `${folder}/${to}`);
	}
}
