/** The pages of a board pack from a bid as it stands in its file. */
import { runSimulation } from '../shared/calc/simulation';
import { liveFigures, simulationInput } from '../shared/figures';
import { boardPack } from '../shared/pack/board-pack';
import type { Pack } from '../shared/pack/page';
import type { Plan } from '../shared/plan';
import { dayOf } from './day';
import { failure } from './failures';
import type { Meta } from './meta';

export interface PackWanted {
	plan: Plan;
	meta: Meta;
	/** null: the board's edition. */
	partnerId: string | null;
	isCancelled?: () => boolean;
	pause?: () => Promise<unknown>;
}

/** Throws cancelled, and not_found for a partner that is not in the bid. */
export async function packOf({ plan, meta, partnerId, isCancelled, pause }: PackWanted): Promise<Pack> {
	const simulation = await runSimulation(simulationInput(plan), {
		onProgress: () => undefined,
		isCancelled: isCancelled ?? (() => false),
		pause: async () => void (await pause?.()),
	});
	if (!simulation)
		throw failure('cancelled', 'The board pack was stopped.', { safe: 'Nothing was written.' });
	const today = dayOf(meta);
	const { revision, isSample } = meta;
	const figures = liveFigures(plan, today);
	const pack = boardPack({
		plan,
		figures,
		simulation,
		partnerId,
		today,
		revision,
		isSample,
		former: null,
		versionName: null,
	});
	if (!pack)
		throw failure('not_found', `No partner ${partnerId} has joined this bid or is invited to it.`, {
			safe: 'Nothing was written.',
			todo: 'Choose another partner.',
		});
	return pack;
}
