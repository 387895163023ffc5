/** What each assumption does on its own, asked from the service while somebody looks at it. */
import { useCallback, useEffect, useState } from 'react';
import type { Sensitivity } from '../shared/calc/tornado';
import type { Plan } from '../shared/plan';
import { call, listen } from './api';
import { useBidState } from './plan-store';

const PAUSE_MS = 300;

let latest: { plan: Plan; sensitivity: Sensitivity } | null = null;

export interface Trying {
	/** The latest answer; null until the first is there. While the bid changes the former one stays. */
	sensitivity: Sensitivity | null;
	state: 'done' | 'working' | 'stopped' | 'failed';
	progress: { done: number; total: number };
	stop: () => void;
	again: () => void;
}

export function useSensitivity(): Trying {
	const { plan, pending } = useBidState();
	const isKnown = latest?.plan === plan;
	const [sensitivity, setSensitivity] = useState(isKnown ? (latest?.sensitivity ?? null) : null);
	const [state, setState] = useState<Trying['state']>(isKnown ? 'done' : 'working');
	const [progress, setProgress] = useState({ done: 0, total: 0 });
	const [attempt, setAttempt] = useState(0);
	useEffect(() => listen('assumptions.progress', setProgress), []);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
	useEffect(() => {
		if (pending > 0 || latest?.plan === plan) return;
		let isOver = false;
		let isAsked = false;
		const wait = setTimeout(async () => {
			isAsked = true;
			setState('working');
			const reply = await call('assumptions.vary', {});
			isAsked = false;
			if (reply.ok) latest = { plan, sensitivity: reply.value.sensitivity };
			if (isOver) return;
			if (reply.ok) setSensitivity(reply.value.sensitivity);
			setState(reply.ok ? 'done' : reply.failure.code === 'cancelled' ? 'stopped' : 'failed');
		}, PAUSE_MS);
		return () => {
			isOver = true;
			clearTimeout(wait);
			if (isAsked) void call('assumptions.stopVarying', {});
		};
	}, [plan, pending, attempt]);
	const stop = useCallback(() => void call('assumptions.stopVarying', {}), []);
	const again = useCallback(() => setAttempt((count) => count + 1), []);
	return { sensitivity, state, progress, stop, again };
}
