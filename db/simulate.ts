/** Simulations of the bid as it is: beside the queue of calls, in steps, so that edits are never kept waiting. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { deliverySteps } from '../shared/calc/delivery-simulation';
import { indexBid } from '../shared/calc/index-of-bid';
import { simulationSteps } from '../shared/calc/simulation';
import { runSteps } from '../shared/calc/steps';
import type { Output, ServiceInput } from '../shared/contract';
import { simulationInput } from '../shared/figures';
import { type Desk, sessionOf } from './desk';
import { failure } from './failures';

/** Which simulation of a desk is the one that counts; a newer one, or none, makes the former stop. */
type Current = WeakMap<Desk, symbol>;
const risks: Current = new WeakMap();
const delivery: Current = new WeakMap();

/** Runs the steps unless another start, a stop or another bid ends them as `cancelled`. */
async function runBeside<R>(
	desk: Desk,
	current: Current,
	steps: Generator<number, R>,
	onProgress: (done: number) => void,
): Promise<{ revision: number; result: R }> {
	const { meta, file } = sessionOf(desk);
	const { revision } = meta;
	const own = Symbol('simulation');
	current.set(desk, own);
	const isCancelled = () => current.get(desk) !== own || desk.session?.file !== file;
	const result = await runSteps(steps, { onProgress, isCancelled, pause: () => nextTurn() });
	if (current.get(desk) === own) current.delete(desk);
	if (!result) throw failure('cancelled', 'The simulation was stopped.', { safe: 'Nothing was changed.' });
	return { revision, result };
}

/** Simulates the risks of the bid as it is now. */
export async function simulateRisks(desk: Desk): Promise<Output<'risks.simulate'>> {
	const input = simulationInput(sessionOf(desk).plan);
	const total = input.index.assumptions.simulationRuns;
	const { revision, result } = await runBeside(desk, risks, simulationSteps(input), (done) =>
		desk.emit('simulation.progress', { done, total }),
	);
	return { revision, ...result };
}

/** Simulates what staff would deliver, of one active partner or of all. */
export async function simulateDelivery(
	desk: Desk,
	{ partnerId }: ServiceInput<'delivery.simulate'>,
): Promise<Output<'delivery.simulate'>> {
	const index = indexBid(sessionOf(desk).plan);
	if (partnerId !== null && !index.partnerPlace.has(partnerId))
		throw failure('not_found', 'This partner is not in the bid.', { todo: 'Choose another partner.' });
	let told = -1;
	const { revision, result } = await runBeside(desk, delivery, deliverySteps(index, partnerId), (part) => {
		const done = Math.floor(100 * part);
		if (done > told) desk.emit('delivery.progress', { done, total: 100 });
		told = done;
	});
	return { revision, simulation: result };
}

export function stopSimulation(desk: Desk): Output<'risks.stopSimulation'> {
	risks.delete(desk);
	return {};
}

export function stopDelivery(desk: Desk): Output<'delivery.stopSimulation'> {
	delivery.delete(desk);
	return {};
}
