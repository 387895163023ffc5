/** The pages of a board pack from a bid as it stands in its file. */
import { runSimulation } from '../shared/calc/simulation';
import { liveFigures, simulationInput } from '../shared/figures';
import { boardPack, type PackOrder } from '../shared/pack/board-pack';
import type { Pack } from '../shared/pack/page';
import { dayOf } from './day';
import { failure } from './failures';
import type { Session } from './session';

export interface PackWanted extends Pick<Session, 'plan' | 'meta' | 'versions'> {
	/** null: the board's edition. */
	partnerId: string | null;
	isCancelled?: () => boolean;
	pause?: () => Promise<unknown>;
}

/** Throws cancelled, and not_found for a partner that is not in the bid. */
export async function packOf(wanted: PackWanted): Promise<Pack> {
	const { plan, meta, partnerId, isCancelled, pause } = wanted;
	const trials = await runSimulation(simulationInput(plan), {
		onProgress: () => undefined,
		isCancelled: isCancelled ?? (() => false),
		pause: async () => void (await pause?.()),
	});
	if (!trials) throw failure('cancelled', 'The board pack was stopped.', { safe: 'Nothing was written.' });
	const today = dayOf(meta);
	const { revision, isSample } = meta;
	const figures = liveFigures(plan, today);
	const pack = boardPack({
		plan,
		figures,
		...trials,
		partnerId,
		today,
		revision,
		isSample,
		...namesOf(wanted),
	});
	if (!pack)
		throw failure('not_found', `No partner ${partnerId} has joined this bid or is invited to it.`, {
			safe: 'Nothing was written.',
			todo: 'Choose another partner.',
		});
	return pack;
}

/** What the bid as it is now was called, and the latest moment before it that was given a name. */
function namesOf({ meta, versions }: PackWanted): Pick<PackOrder, 'versionName' | 'former'> {
	const [latest, ...earlier] = versions.list();
	const isNow = latest?.revision === meta.revision;
	const before = isNow ? earlier.find(({ revision }) => revision !== meta.revision) : latest;
	const plan = before ? versions.readPlan(before.id) : null;
	return {
		versionName: latest && isNow ? latest.name : null,
		former: before && plan ? { name: before.name, plan } : null,
	};
}
