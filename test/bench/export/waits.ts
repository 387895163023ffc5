/** How long a small call waits for its reply while the service has something else to do. */
import type { ForkedService } from '../../service/service-build';
import { spreadOf, type Times } from '../measure';

/** Milliseconds between two calls. */
const PAUSE = 2;

/** Calls one after the other until the work is done: milliseconds of each. */
export async function waitsDuring(service: ForkedService, work: Promise<unknown>): Promise<number[]> {
	let isDone = false;
	const end = work.finally(() => {
		isDone = true;
	});
	const waits: number[] = [];
	while (!isDone) {
		const began = performance.now();
		await service.must('app.author', {});
		waits.push(performance.now() - began);
		await new Promise((next) => setTimeout(next, PAUSE));
	}
	await end;
	return waits;
}

const MOST = 50;
export function reportWaits(name: string, waits: Times): void {
	const { p50 } = spreadOf(waits);
	const longest = Math.max(...waits);
	console.log(
		`${name} | another call waits p50 ${p50.toFixed(1)} ms, ${longest.toFixed(0)} ms at most of ${waits.length} | aim under ${MOST} ms: ${longest < MOST ? 'met' : 'NOT met'}`,
	);
}
