/** What moves the outcome most: beside the queue of calls, one end of an assumption at a time. */
import type { Output } from '../shared/contract';
import { STEPS } from '../shared/sensitivity';
import { type Current, runBeside } from './beside';
import type { Desk } from './desk';

const current: Current = new WeakMap();

/** Varies the assumptions of the bid as it is now. */
export async function varyAssumptions(desk: Desk): Promise<Output<'assumptions.vary'>> {
	const work = { job: 'assumptions', order: {} } as const;
	const { revision, result } = await runBeside(desk, current, work, (done) =>
		desk.emit('assumptions.progress', { done, total: STEPS }),
	);
	return { revision, sensitivity: result };
}

export function stopVarying(desk: Desk): Output<'assumptions.stopVarying'> {
	current.delete(desk);
	return {};
}
