/** Hands a plan to a thread in pieces: copying the largest one at once would keep every other call waiting. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { type Plan, type Row, TABLE_NAMES } from '../../shared/plan';
import type { ToThread } from './messages';

const ROWS = 50;
/** Milliseconds copied for before other work has its turn. */
const TURN = 4;

/** The plan is never changed in place, so its pieces fit together whatever is edited meanwhile. */
export async function handOver(worker: Worker, plan: Plan, isOver: () => boolean): Promise<void> {
	let began = performance.now();
	for (const table of TABLE_NAMES) {
		const rows: readonly Row[] = plan[table];
		for (let from = 0; from < rows.length; from += ROWS) {
			if (isOver()) return;
			const message: ToThread = { kind: 'rows', table, rows: rows.slice(from, from + ROWS) };
			worker.postMessage(message);
			if (performance.now() - began < TURN) continue;
			await nextTurn();
			began = performance.now();
		}
	}
}
