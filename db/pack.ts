/** The board pack of the open bid: its pages for the print window, and the printed file in its place. */
import type { Output, ServiceInput } from '../shared/contract';
import { refuseOpenFile } from './beginnings';
import { type Current, runBeside } from './beside';
import { dayOf } from './day';
import { type Desk, sessionOf } from './desk';
import { packOrder } from './pack-order';
import { placeBytes } from './placement';

const current: Current = new WeakMap();

/** In a thread beside the queue of calls, so that no edit waits for it. */
export async function packPages(
	desk: Desk,
	{ partner }: ServiceInput<'pack.pages'>,
): Promise<Output<'pack.pages'>> {
	const session = sessionOf(desk);
	const order = packOrder(session, { partnerId: partner, today: dayOf(session.meta) });
	const { result } = await runBeside(desk, current, { job: 'pack', order }, () => undefined);
	return result;
}

export function stopPack(desk: Desk): Output<'export.stopBoardPack'> {
	current.delete(desk);
	return {};
}

/** An earlier file of that name stays until the new one is whole. */
export function placePack(
	desk: Desk,
	{ path, pdf, stops }: ServiceInput<'export.boardPack'>,
): Output<'export.boardPack'> {
	sessionOf(desk);
	refuseOpenFile(desk, path);
	placeBytes(path, pdf);
	return { path, stops };
}
