/** Work that takes long: one note for each call that goes on, with how far it is and the way to end it. */
import { useSyncExternalStore } from 'react';
import type { Output, WindowInput } from '../shared/contract';
import type { Reply } from '../shared/errors';
import type { CallProgress, LongCall } from '../shared/long-calls';
import { call } from './api';

export interface Work {
	of: LongCall;
	/** null till it says something: while a dialog still asks for the file. */
	progress: CallProgress | null;
}

let works: readonly Work[] = [];
/** The latest call of each name. */
const turns = new Map<LongCall, symbol>();
const listeners = new Set<() => void>();

function set(next: readonly Work[]): void {
	works = next;
	for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
	listeners.add(listener);
	return () => listeners.delete(listener);
};

/** Makes the call, and shows how far it is until its reply is there. */
export async function callLong<N extends LongCall>(of: N, input: WindowInput<N>): Promise<Reply<Output<N>>> {
	set([...works.filter((work) => work.of !== of), { of, progress: null }]);
	const turn = Symbol(of);
	turns.set(of, turn);
	const reply = await call(of, input);
	// A newer call of that name has ended this one and goes on.
	if (turns.get(of) === turn) set(works.filter((work) => work.of !== of));
	return reply;
}

/** A word on how far it is; work this window did not ask for is no concern of it. */
export const showProgress = (progress: CallProgress): void =>
	set(
		works.map((work) =>
			work.of === progress.of
				? { ...work, progress: progress.done < progress.total ? progress : null }
				: work,
		),
	);

/** Its own call then ends as `cancelled`; an earlier file stays. */
export function stopWork(of: LongCall): void {
	if (of === 'export.boardPack') void call('export.stopBoardPack', {});
	else if (of === 'partnerBook.send') void call('partnerBook.stop', {});
	else void call('export.cancel', { of });
}

export const useWorks = (): readonly Work[] => useSyncExternalStore(subscribe, () => works);
