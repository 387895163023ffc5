/** After a target that partners had agreed was changed: the question why, until it is answered or put aside. */
import { useSyncExternalStore } from 'react';
import { type AgreedTarget, agreedTargetsChanged } from '../shared/agreed-targets';
import { sentenceOf } from '../shared/errors';
import { call } from './api';
import { planStore, type SavedEdit } from './plan-store';

export interface ReasonPrompt {
	bid: string;
	/** The steps it is about: those made one after another to targets of the same measure. */
	seqs: readonly number[];
	measureId: string;
	partnerIds: readonly string[];
}

let prompt: ReasonPrompt | null = null;
let hasEdited = false;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
	listeners.add(listener);
	return () => listeners.delete(listener);
};

function set(next: ReasonPrompt | null): void {
	prompt = next;
	for (const listener of listeners) listener();
}

planStore.onEdit((edit) => {
	const bid = planStore.state()?.open.path ?? '';
	hasEdited = true;
	set(nextPrompt(prompt, bid, edit));
});
planStore.subscribe(() => {
	const state = planStore.state();
	// A step taken back needs no reason; another bid has steps of its own.
	if (prompt && (state?.open.path !== prompt.bid || state.stepped?.back)) set(null);
});

/** The question after one more edit: about the same measure it grows, another one takes its place. */
export function nextPrompt(
	now: ReasonPrompt | null,
	bid: string,
	{ before, changes, seq, reason }: Pick<SavedEdit, 'before' | 'changes' | 'seq' | 'reason'>,
): ReasonPrompt | null {
	const changed = reason === '' ? agreedTargetsChanged(before, changes) : [];
	const first: AgreedTarget | undefined = changed[0];
	if (!first || seq === null) return now;
	const { measureId } = first;
	const partnerIds = changed.filter((each) => each.measureId === measureId).map((each) => each.partnerId);
	if (now?.measureId !== measureId) return { bid, seqs: [seq], measureId, partnerIds };
	return { ...now, seqs: [...now.seqs, seq], partnerIds: [...new Set([...now.partnerIds, ...partnerIds])] };
}

export const useReasonPrompt = (): ReasonPrompt | null => useSyncExternalStore(subscribe, () => prompt);
/** Whether anything was changed since the window was opened. */
export const useHasEdited = (): boolean => useSyncExternalStore(subscribe, () => hasEdited);

export const putReasonAside = (): void => set(null);

/** A sentence where the reason was not kept. */
export async function keepReason(seqs: readonly number[], reason: string): Promise<string | null> {
	const reply = await call('history.setReason', { seqs: [...seqs], reason });
	if (!reply.ok) return sentenceOf(reply.failure);
	for (const listener of reasonListeners) listener();
	return null;
}

const reasonListeners = new Set<() => void>();
/** Hears when a step was given a reason, until the returned function is called. */
export const onReason = (listener: () => void): (() => void) => {
	reasonListeners.add(listener);
	return () => void reasonListeners.delete(listener);
};
