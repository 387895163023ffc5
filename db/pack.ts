/** The board pack of the open bid: its pages for the print window, and the printed file in its place. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Output, ServiceInput } from '../shared/contract';
import { liveFigures } from '../shared/figures';
import { refuseOpenFile } from './beginnings';
import { dayOf } from './day';
import { type Desk, sessionOf } from './desk';
import { packOf } from './pack-order';
import { placeBytes } from './placement';

/** Which order of a desk counts; a newer one, or none, ends the former. */
const current = new WeakMap<Desk, symbol>();

/** Beside the queue of calls and in steps, so that no edit waits for it. */
export async function packPages(
	desk: Desk,
	{ partner }: ServiceInput<'pack.pages'>,
): Promise<Output<'pack.pages'>> {
	const { plan, meta, versions } = sessionOf(desk);
	const own = Symbol('pack');
	current.set(desk, own);
	return packOf({
		plan,
		meta,
		versions,
		partnerId: partner,
		isCancelled: () => current.get(desk) !== own,
		pause: () => nextTurn(),
	});
}

export function stopPack(desk: Desk): Output<'export.stopBoardPack'> {
	current.delete(desk);
	return {};
}

/** An earlier file of that name stays until the new one is whole. */
export function placePack(
	desk: Desk,
	{ path, pdf }: ServiceInput<'export.boardPack'>,
): Output<'export.boardPack'> {
	const { plan, meta } = sessionOf(desk);
	refuseOpenFile(desk, path);
	placeBytes(path, pdf);
	return { path, stops: liveFigures(plan, dayOf(meta)).findingCounts.stop };
}
