/** Long work on the bid as it is: beside the queue of calls, in steps, so that edits are never kept waiting. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { runSteps } from '../shared/calc/steps';
import { type Desk, sessionOf } from './desk';
import { failure } from './failures';

/** Which run of a desk is the one that counts; a newer one, or none, makes the former stop. */
export type Current = WeakMap<Desk, symbol>;

/** Runs the steps unless another start, a stop or another bid ends them as `cancelled`. */
export async function runBeside<R>(
	desk: Desk,
	current: Current,
	steps: Generator<number, R>,
	onProgress: (done: number) => void,
): Promise<{ revision: number; result: R }> {
	const { meta, file } = sessionOf(desk);
	const { revision } = meta;
	const own = Symbol('run');
	current.set(desk, own);
	const isCancelled = () => current.get(desk) !== own || desk.session?.file !== file;
	const result = await runSteps(steps, { onProgress, isCancelled, pause: () => nextTurn() });
	if (current.get(desk) === own) current.delete(desk);
	if (!result) throw failure('cancelled', 'The work was stopped.', { safe: 'Nothing was changed.' });
	return { revision, result };
}
