/** Sending partner workbooks, and the one that is looked through: kept while its bid is open. */
import { useSyncExternalStore } from 'react';
import type { Output } from '../../../../shared/contract';
import type { Proposal } from '../../../../shared/proposal';
import { call } from '../../../api';
import { settleEdits } from '../../../leaving';
import { notify } from '../../../notice-store';
import { planStore } from '../../../plan-store';
import { failureTitles } from '../../../words/messages';
import { callLong } from '../../../work-store';

export interface BooksState {
	/** Path of the bid all this belongs to. */
	bid: string;
	isSending: boolean;
	sent: Output<'partnerBook.send'> | null;
	proposal: Proposal | null;
}

let state: BooksState | null = null;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
	listeners.add(listener);
	return () => listeners.delete(listener);
};

const openBid = (): string | null => planStore.state()?.open.path ?? null;
const ofBid = (bid: string): BooksState =>
	state?.bid === bid ? state : { bid, isSending: false, sent: null, proposal: null };

function set(bid: string, more: Partial<BooksState>): void {
	state = { ...ofBid(bid), ...more };
	for (const listener of listeners) listener();
}

/** null where nothing was sent or read for the bid in the window. */
export function useBooks(): BooksState | null {
	const found = useSyncExternalStore(subscribe, () => state);
	return found && found.bid === openBid() ? found : null;
}

export async function sendBooks(partnerIds: string[]): Promise<void> {
	await settleEdits();
	const bid = openBid();
	if (bid === null) return;
	set(bid, { isSending: true });
	const reply = await callLong('partnerBook.send', { partnerIds });
	set(bid, reply.ok ? { isSending: false, sent: reply.value } : { isSending: false });
	if (!reply.ok)
		notify({ kind: 'failure', title: failureTitles['partnerBook.send'], failure: reply.failure });
}

export const stopSending = (): void => void call('partnerBook.stop', {});

/** true once there is something to look through. */
export async function readBook(): Promise<boolean> {
	await settleEdits();
	const bid = openBid();
	if (bid === null) return false;
	const reply = await call('partnerBook.read', {});
	if (reply.ok) set(bid, { proposal: reply.value });
	else notify({ kind: 'failure', title: failureTitles['partnerBook.read'], failure: reply.failure });
	return reply.ok;
}
