/** Runs work in a thread of its own, so that the service goes on answering; stopped at once when asked to. */
import { existsSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FailureError } from '../../shared/errors';
import type { Plan } from '../../shared/plan';
import { failure } from '../failures';
import { handOver } from './handover';
import { type JobName, type OrderOf, type ResultOf, runJob } from './jobs';
import { type FromThread, type ToThread, unpack } from './messages';
import type { Progress } from './progress';

export interface Apart<N extends JobName> {
	job: N;
	plan: Plan;
	order: OrderOf<N>;
	onProgress?: (progress: Progress) => void;
	isCancelled?: () => boolean;
	/** What to say when it was cancelled. */
	stopped?: () => FailureError;
}

/** How often, in milliseconds, a thread that says nothing is asked whether it should go on. */
const WATCH = 20;
/** A workbook of the largest bid the format holds needs a fifth of it, its agreement in Word most. */
const MOST_MEGABYTES = 3000;

const workStopped = () => failure('cancelled', 'The work was stopped.', { safe: 'Nothing was changed.' });

const tooLarge = (megabytes: number) =>
	failure('invalid_input', `This needs more than the ${megabytes} MB of memory that Consort takes for it.`, {
		safe: 'Your bid is safe, and an earlier file of that name is as it was.',
		todo: 'Try it on a copy of the bid with fewer partners, lines or periods.',
	});

/** Beside this file, or above it where the bundler put this file among its pieces. */
const builtEntry = (): URL | undefined =>
	['./thread.js', '../thread.js']
		.map((place) => new URL(place, import.meta.url))
		.find((place) => existsSync(fileURLToPath(place)));

/** Run from its sources, as tests do, the service has no built entry of that thread and does the work itself. */
export function runApart<N extends JobName>(wanted: Apart<N>): Promise<ResultOf<N>> {
	const entry = builtEntry();
	return entry ? runInThread(entry, wanted) : runHere(wanted);
}

async function runHere<N extends JobName>(wanted: Apart<N>): Promise<ResultOf<N>> {
	const { job, plan, order, onProgress, isCancelled, stopped = workStopped } = wanted;
	const result = await runJob(job, plan, order, async (progress) => {
		onProgress?.(progress);
		await nextTurn();
		if (isCancelled?.()) throw stopped();
	});
	if (isCancelled?.()) throw stopped();
	return result;
}

export function runInThread<N extends JobName>(
	entry: URL,
	{ job, plan, order, onProgress, isCancelled, stopped = workStopped }: Apart<N>,
	megabytes = MOST_MEGABYTES,
): Promise<ResultOf<N>> {
	const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
	return new Promise((resolve, reject) => {
		let isOver = false;
		/** Settles once the thread has ended: until then it may still write. */
		const end = (settle: () => void): void => {
			if (isOver) return;
			isOver = true;
			clearInterval(watch);
			void worker.terminate().then(settle);
		};
		const watch = setInterval(() => {
			if (isCancelled?.()) end(() => reject(stopped()));
		}, WATCH);
		worker.on('message', (message: FromThread) => {
			if (isOver) return;
			if (isCancelled?.()) end(() => reject(stopped()));
			else if (message.kind === 'progress') onProgress?.(message.progress);
			else if (message.kind === 'error') end(() => reject(unpack(message.error)));
			else end(() => resolve(message.result as ResultOf<N>));
		});
		worker.once('error', (error: Error & { code?: string }) =>
			end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(megabytes) : error)),
		);
		worker.once('exit', () => end(() => reject(new Error(`The thread for ${job} ended by itself.`))));
		void handOver(worker, plan, () => isOver).then(() => {
			const start: ToThread = { kind: 'start', job, order };
			if (!isOver) worker.postMessage(start);
		});
	});
}
