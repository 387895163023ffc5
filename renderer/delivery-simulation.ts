/** What staff would deliver by chance, asked from the service a moment after the bid or the partner has changed. */
import { useCallback, useEffect, useState } from 'react';
import type { DeliverySimulation } from '../shared/calc/delivery-simulation';
import type { Plan } from '../shared/plan';
import { call, listen } from './api';
import { useBidState } from './plan-store';

const PAUSE_MS = 300;

/** The last few results, so that going from partner to partner and back asks once. */
const kept = new Map<string, { plan: Plan; simulation: DeliverySimulation }>();
const MOST_KEPT = 12;

interface Running {
	/** Of another bid or of none while the first is under way. */
	simulation: DeliverySimulation | null;
	/** Of 100; null where nothing runs. */
	done: number | null;
	isStopped: boolean;
	stop: () => void;
	again: () => void;
}

/** `partnerId` null: all partners. */
export function useDeliverySimulation(partnerId: string | null): Running {
	const { plan, pending } = useBidState();
	const key = partnerId ?? '';
	const [done, setDone] = useState<number | null>(null);
	const [isStopped, setStopped] = useState(false);
	const [, setShown] = useState<DeliverySimulation | null>(null);
	const own = kept.get(key);
	const isNeeded = pending === 0 && own?.plan !== plan && !isStopped;
	useEffect(() => listen('delivery.progress', (progress) => setDone(progress.done)), []);
	useEffect(() => {
		if (!isNeeded || plan === null) return;
		let isOld = false;
		const wait = setTimeout(async () => {
			setDone(0);
			const reply = await call('delivery.simulate', { partnerId });
			if (isOld) return;
			setDone(null);
			if (!reply.ok) return setStopped(true);
			if (kept.size >= MOST_KEPT) kept.clear();
			kept.set(key, { plan, simulation: reply.value.simulation });
			setShown(reply.value.simulation);
		}, PAUSE_MS);
		return () => {
			isOld = true;
			clearTimeout(wait);
		};
	}, [isNeeded, plan, partnerId, key]);
	const stop = useCallback(() => void call('delivery.stopSimulation', {}), []);
	const again = useCallback(() => setStopped(false), []);
	return { simulation: own?.simulation ?? null, done, isStopped, stop, again };
}
