/** Long work on the bid as it is: in a thread beside the queue of calls, so that edits are never kept waiting. */
import type { JobName, OrderOf, ResultOf } from './apart/jobs';
import { runApart } from './apart/run-apart';
import { type Desk, sessionOf } from './desk';

/** Which run of a desk is the one that counts; a newer one, or none, makes the former stop. */
export type Current = WeakMap<Desk, symbol>;

/** Runs the job unless another start, a stop or another bid ends it as `cancelled`. */
export async function runBeside<N extends JobName>(
	desk: Desk,
	current: Current,
	{ job, order }: { job: N; order: OrderOf<N> },
	onProgress: (done: number) => void,
): Promise<{ revision: number; result: ResultOf<N> }> {
	const { plan, meta, file } = sessionOf(desk);
	const { revision } = meta;
	const own = Symbol('run');
	current.set(desk, own);
	const result = await runApart({
		job,
		plan,
		order,
		onProgress: ({ done }) => onProgress(done),
		isCancelled: () => current.get(desk) !== own || desk.session?.file !== file,
	});
	if (current.get(desk) === own) current.delete(desk);
	return { revision, result };
}
