/** F8 and Shift+F8: from finding to finding, in the order in which they should be read. */
import { useSyncExternalStore } from 'react';
import type { Finding } from '../shared/calc/figures';
import { readingOrder } from '../shared/findings/order';
import { findingKey, placeOfFinding } from './finding-place';
import { figuresOf, localToday, planStore, useFigures } from './plan-store';
import { go } from './route';

let currentKey: string | null = null;
const listeners = new Set<() => void>();

/** Makes a finding the current one and goes to where it is mended. */
export function openFinding(finding: Finding): void {
	setCurrentFinding(finding);
	const { screen, at } = placeOfFinding(finding);
	go(screen, at);
}

export function setCurrentFinding(finding: Finding | null): void {
	currentKey = finding && findingKey(finding);
	for (const listener of listeners) listener();
}

export function stepFinding(step: 1 | -1): void {
	const state = planStore.state();
	if (!state) return;
	const findings = readingOrder(figuresOf(state.plan, state.open.asAt ?? localToday()).findings);
	const at = findings.findIndex((finding) => findingKey(finding) === currentKey);
	const next =
		findings[at < 0 && step < 0 ? findings.length - 1 : (at + step + findings.length) % findings.length];
	if (next) openFinding(next);
}

export const useCurrentFindingKey = (): string | null =>
	useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => currentKey,
	);

/** Which finding is current, counted from 1; null where none is. */
export function useFindingStep(): { number: number; of: number } | null {
	const key = useCurrentFindingKey();
	const { findings } = useFigures();
	if (key === null) return null;
	const at = readingOrder(findings).findIndex((finding) => findingKey(finding) === key);
	return at < 0 ? null : { number: at + 1, of: findings.length };
}
