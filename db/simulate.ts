/** Simulations of the bid as it is, beside the queue of calls. */
import { deliverySteps } from '../shared/calc/delivery-simulation';
import { indexBid } from '../shared/calc/index-of-bid';
import { simulationSteps } from '../shared/calc/simulation';
import type { Output, ServiceInput } from '../shared/contract';
import { simulationInput } from '../shared/figures';
import { type Current, runBeside } from './beside';
import { type Desk, sessionOf } from './desk';
import { failure } from './failures';

const risks: Current = new WeakMap();
const delivery: Current = new WeakMap();

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
