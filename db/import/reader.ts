/** Entry of the thread that reads a file from outside: what is wrong with it can stop this thread and nothing else. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Failure, FailureError } from '../../shared/errors';
import type { GridSheet } from '../../shared/partner-book/received';
import { readOutside } from './outside';

export type ReaderReply = { ok: true; sheets: GridSheet[] } | { ok: false; failure: Failure | null };

function answer(path: string): ReaderReply {
	try {
		return { ok: true, sheets: readOutside(path) };
	} catch (error) {
		return { ok: false, failure: error instanceof FailureError ? error.failure : null };
	}
}

parentPort?.postMessage(answer(String(workerData)));
