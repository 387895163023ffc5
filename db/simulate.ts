/** Simulations of the bid as it is, beside the queue of calls. */
import type { Output, ServiceInput } from '../shared/contract';
import { isActive, only } from '../shared/plan';
import { type Current, runBeside } from './beside';
import { type Desk, sessionOf } from './desk';
import { failure } from './failures';

const risks: Current = new WeakMap();
const delivery: Current = new WeakMap();

/** Simulates the risks of the bid as it is now. */
export async function simulateRisks(desk: Desk): Promise<Output<'risks.simulate'>> {
	const total = only(sessionOf(desk).plan, 'assumptions').simulationRuns;
	const { revision, result } = await runBeside(desk, risks, { job: 'risks', order: {} }, (done) =>
		desk.emit('simulation.progress', { done, total }),
	);
	return { revision, ...result };
}

/** Simulates what staff would deliver, of one active partner or of all. */
export async function simulateDelivery(
	desk: Desk,
	{ partnerId }: ServiceInput<'delivery.simulate'>,
): Promise<Output<'delivery.simulate'>> {
	const { partners } = sessionOf(desk).plan;
	if (partnerId !== null && !partners.some((partner) => partner.id === partnerId && isActive(partner)))
		throw failure('not_found', 'This partner is not in the bid.', { todo: 'Choose another partner.' });
	let told = -1;
	const work = { job: 'delivery', order: { partnerId } } as const;
	const { revision, result } = await runBeside(desk, delivery, work, (part) => {
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
