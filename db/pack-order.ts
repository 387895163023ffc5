/** The pages of a board pack from a bid as it stands in its file: what is read there, and the work on it. */
import { simulationSteps } from '../shared/calc/simulation';
import { liveFigures, simulationInput } from '../shared/figures';
import { boardPack } from '../shared/pack/board-pack';
import type { Pack } from '../shared/pack/page';
import type { Plan } from '../shared/plan';
import type { Tell } from './apart/progress';
import { inSteps } from './apart/steps';
import { failure } from './failures';
import { unpackPlan } from './packed-plan';
import type { Session } from './session';

export interface PackOrder {
	/** null: the board's edition. */
	partnerId: string | null;
	/** The day of the figures, `2026-04-01`. */
	today: string;
	revision: number;
	isSample: boolean;
	versionName: string | null;
	/** The latest moment before it that was given a name, packed. */
	former: { name: string; packed: Uint8Array } | null;
}

/** What the file says of the pack beside the bid itself: what it was called, and the latest moment before it. */
export function packOrder(
	{ meta, versions }: Pick<Session, 'meta' | 'versions'>,
	{ partnerId, today }: Pick<PackOrder, 'partnerId' | 'today'>,
): PackOrder {
	const { revision, isSample } = meta;
	const [latest, ...earlier] = versions.list();
	const isNow = latest?.revision === revision;
	const before = isNow ? earlier.find((version) => version.revision !== revision) : latest;
	const packed = before ? versions.packedPlan(before.id) : null;
	return {
		partnerId,
		today,
		revision,
		isSample,
		versionName: latest && isNow ? latest.name : null,
		former: before && packed ? { name: before.name, packed } : null,
	};
}

/** Throws not_found for a partner that is not in the bid. */
export async function packPagesOf(plan: Plan, order: PackOrder, tell: Tell): Promise<Pack> {
	const { former, ...more } = order;
	const trials = await inSteps(simulationSteps(simulationInput(plan)), tell);
	const formerPlan = former ? unpackPlan(former.packed) : null;
	const pack = boardPack({
		...more,
		plan,
		figures: liveFigures(plan, order.today),
		...trials,
		former: former && formerPlan ? { name: former.name, plan: formerPlan } : null,
	});
	if (!pack)
		throw failure('not_found', `No partner ${order.partnerId} has joined this bid or is invited to it.`, {
			safe: 'Nothing was written.',
			todo: 'Choose another partner.',
		});
	return pack;
}
