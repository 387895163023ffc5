/** What moves the outcome most: beside the queue of calls, an assumption at a time, so that edits never wait for it. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Output } from '../shared/contract';
import { STEPS, sensitivitySteps } from '../shared/sensitivity';
import { type Desk, sessionOf } from './desk';
import { failure } from './failures';

/** Which run of a desk is the one that counts; a newer one, or none, makes the former stop. */
const current = new WeakMap<Desk, symbol>();

/** Varies the assumptions of the bid as it is now. Another start, a stop or another bid ends it as `cancelled`. */
export async function varyAssumptions(desk: Desk): Promise<Output<'assumptions.vary'>> {
	const { plan, meta, file } = sessionOf(desk);
	const { revision } = meta;
	const own = Symbol('variation');
	current.set(desk, own);
	const steps = sensitivitySteps(plan);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			current.delete(desk);
			return { revision, sensitivity: step.value };
		}
		desk.emit('assumptions.progress', { done: step.value, total: STEPS });
		await nextTurn();
		if (current.get(desk) !== own || desk.session?.file !== file)
			throw failure('cancelled', 'Trying the assumptions out was stopped.', { safe: 'Nothing was changed.' });
	}
}

export function stopVarying(desk: Desk): Output<'assumptions.stopVarying'> {
	current.delete(desk);
	return {};
}
