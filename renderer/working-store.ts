/** Which number shows how it is worked out, and how the person came there. */
import { useSyncExternalStore } from 'react';
import type { TraceSubject } from '../shared/calc/trace-step';

export interface ShownWorking {
	subject: TraceSubject;
	/** What was shown before, opened from there; the first is the number on the screen. */
	before: readonly TraceSubject[];
	/** Where the keyboard goes back to. */
	opener: HTMLElement | null;
	/** A new object for each wish that the keyboard goes into the panel. */
	focus: object | null;
}

let shown: ShownWorking | null = null;
const listeners = new Set<() => void>();

function set(next: ShownWorking | null): void {
	shown = next;
	for (const listener of listeners) listener();
}

const focusedNow = (): HTMLElement | null =>
	document.activeElement instanceof HTMLElement ? document.activeElement : null;

/** Shows how a number is worked out; `byKey` takes the keyboard there, a mouse stays where it is. */
export const showWorking = (subject: TraceSubject, byKey: boolean, opener = focusedNow()): void =>
	set({ subject, before: [], opener, focus: byKey ? {} : null });

/** Another number became the current one: where the working shows, it follows. */
export function followWorking(subject: TraceSubject): void {
	if (shown) set({ ...shown, subject, before: [], opener: focusedNow(), focus: null });
}

/** From a step to how that step is worked out. */
export function openStep(subject: TraceSubject): void {
	if (!shown) showWorking(subject, true);
	else set({ ...shown, subject, before: [...shown.before, shown.subject], focus: {} });
}

export function stepBack(): void {
	const last = shown?.before.at(-1);
	if (shown && last) set({ ...shown, subject: last, before: shown.before.slice(0, -1), focus: {} });
}

/** Takes the working away; the keyboard goes back to the number, where it was in the panel. */
export function hideWorking(returns: boolean): void {
	const opener = shown?.opener;
	if (!shown) return;
	set(null);
	if (returns && opener?.isConnected) opener.focus();
}

export const useWorking = (): ShownWorking | null =>
	useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => shown,
	);
