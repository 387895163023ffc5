/** What is asked about a bid's passphrase, one thing at a time. What is typed stays in the form that asks. */
import { useSyncExternalStore } from 'react';
import type { OpenBid } from '../shared/contract';
import type { Failure } from '../shared/errors';
import { settleEdits } from './leaving';
import { notify } from './notice-store';
import { planStore } from './plan-store';
import { passphrase as words } from './words/passphrase';

export type PassphraseAsk =
	| {
			kind: 'unlock';
			failure: Failure;
			/** The bid is in the window, and the service that held its key is gone. */
			again: boolean;
			/** null: given up. */
			done: (open: OpenBid | null) => void;
	  }
	| { kind: 'set'; isChange: boolean }
	| { kind: 'manage' }
	| { kind: 'done'; plainCopies: readonly string[] };

let ask: PassphraseAsk | null = null;
const listeners = new Set<() => void>();

export function showAsk(next: PassphraseAsk | null): void {
	ask = next;
	for (const listener of listeners) listener();
}

export const usePassphraseAsk = (): PassphraseAsk | null =>
	useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => ask,
	);

/** Resolves when the bid is open, or with null when the person gives up. */
export function askToUnlock(failure: Failure, again = false): Promise<OpenBid | null> {
	// One that is asked already gives way to the later one.
	if (ask?.kind === 'unlock') ask.done(null);
	return new Promise((resolve) => {
		const done = (open: OpenBid | null) => {
			showAsk(null);
			resolve(open);
		};
		showAsk({ kind: 'unlock', failure, again, done });
	});
}

/** Of the open bid: a first passphrase, or what to do with the one it has. */
export async function askPassphrase(): Promise<void> {
	await settleEdits();
	const open = planStore.state()?.open;
	if (!open) return;
	if (open.readOnly !== null)
		notify({ kind: 'failure', title: words.failed.set, failure: { code: 'read_only', ...words.readOnly } });
	else showAsk(open.hasPassphrase ? { kind: 'manage' } : { kind: 'set', isChange: false });
}
