/** Reads a file from outside in a thread of its own, with a bound on time and memory. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { FailureError } from '../../shared/errors';
import type { GridSheet } from '../../shared/partner-book/received';
import { refusal } from '../office/package';
import { readOutside } from './outside';
import type { ReaderReply } from './reader';

const MOST_SECONDS = 20;
const MOST_MEGABYTES = 400;

const tooMuch = () =>
	refusal(
		'This file takes more time or memory than a partner’s workbook or a list should.',
		'Check where it came from; ask for it again, or copy what is needed into a new file.',
	);

/** Beside this file, or above it where the bundler put this file among its pieces. */
const builtEntry = (): URL | undefined =>
	['./reader.js', '../reader.js']
		.map((place) => new URL(place, import.meta.url))
		.find((place) => existsSync(fileURLToPath(place)));

export function readApart(path: string): Promise<GridSheet[]> {
	const entry = builtEntry();
	// Run from its sources, as tests do, the service has no built entry of that thread.
	if (!entry) return Promise.resolve().then(() => readOutside(path));
	return new Promise((resolve, reject) => {
		const worker = new Worker(entry, {
			workerData: path,
			resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
		});
		const timer = setTimeout(() => end(() => reject(tooMuch())), MOST_SECONDS * 1000);
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

const unreadable = () =>
	refusal('This file cannot be read.', 'Open it in Excel or LibreOffice, save it again, and choose that.');
