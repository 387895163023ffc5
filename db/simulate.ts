/** The simulation of risk costs: beside the queue of calls, in steps, so that edits are never kept waiting. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { runSimulation } from '../shared/calc/simulation';
import type { Output } from '../shared/contract';
import { simulationInput } from '../shared/figures';
import { type Desk, sessionOf } from './desk';
import { failure } from './failures';

/** Which simulation of a desk is the one that counts; a newer one, or none, makes the former stop. */
const current = new WeakMap<Desk, symbol>();

/** Simulates the risks of the bid as it is now. Another start, a stop or another bid ends it as `cancelled`. */
export async function simulateRisks(desk: Desk): Promise<Output<'risks.simulate'>> {
	const { plan, meta, file } = sessionOf(desk);
	const { revision } = meta;
	const own = Symbol('simulation');
	current.set(desk, own);
	const simulation = await runSimulation(simulationInput(plan), {
		onProgress: (done, total) => desk.emit('simulation.progress', { done, total }),
		isCancelled: () => current.get(desk) !== own || desk.session?.file !== file,
		pause: () => nextTurn(),
	});
	if (current.get(desk) === own) current.delete(desk);
	if (!simulation)
		throw failure('cancelled', 'The simulation was stopped.', { safe: 'Nothing was changed.' });
	return { revision, simulation };
}

export function stopSimulation(desk: Desk): Output<'risks.stopSimulation'> {
	current.delete(desk);
	return {};
}
