/** Reads a file from outside in a thread of its own, with a bound on time and memory. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { FailureError } from '../../shared/errors';
import type { GridSheet } from '../../shared/partner-book/received';
import { refusal } from '../office/package';
import type { ReaderReply } from './reader';

/** `megabytes` of JavaScript objects; the bytes of a package have their own bound. */
export interface ReaderBounds {
	seconds: number;
	megabytes: number;
}
const BOUNDS: ReaderBounds = { seconds: 20, megabytes: 400 };

const tooMuch = () =>
	refusal(
		'This file takes more time or memory than a partner’s workbook or a list should.',
		'Check where it came from; ask for it again, or copy what is needed into a new file.',
	);

const unreadable = () =>
	refusal('This file cannot be read.', 'Open it in Excel or LibreOffice, save it again, and choose that.');

/** Beside this file, or above it where the bundler put this file among its pieces. */
function builtEntry(): URL {
	const found = ['./reader.js', '../reader.js']
		.map((place) => new URL(place, import.meta.url))
		.find((place) => existsSync(fileURLToPath(place)));
	// Never in the service's own thread instead: a hostile file would stop every other call.
	if (!found) throw new Error('The build lacks the thread that reads files from outside.');
	return found;
}

/** The sheets of the file; refused in words where it asks too much. `entry`: the built program of that thread. */
export async function readApart(
	path: string,
	{ seconds, megabytes } = BOUNDS,
	entry = builtEntry(),
): Promise<GridSheet[]> {
	const worker = new Worker(entry, {
		workerData: path,
		resourceLimits: { maxOldGenerationSizeMb: megabytes },
	});
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => end(() => reject(tooMuch())), seconds * 1000);
		const end = (settle: () => void) => {
			clearTimeout(timer);
			settle();
			void worker.terminate();
		};
		worker.once('message', (reply: ReaderReply) =>
			end(() => {
				if (reply.ok) resolve(reply.sheets);
				else reject(reply.failure ? new FailureError(reply.failure) : unreadable());
			}),
		);
		worker.once('error', () => end(() => reject(tooMuch())));
		worker.once('exit', () => end(() => reject(tooMuch())));
	});
}
