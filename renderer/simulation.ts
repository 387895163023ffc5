/** The simulated cost of the risks, asked from the service a moment after the bid has changed. */
import { useEffect, useState } from 'react';
import type { RiskTrials, Simulation } from '../shared/calc/figures';
import type { Plan } from '../shared/plan';
import { call } from './api';
import { useBidState } from './plan-store';

const PAUSE_MS = 300;

let latest: { plan: Plan; trials: RiskTrials } | null = null;

/** The latest simulation; null until the first is there. While the bid changes the former one stays. */
export const useSimulation = (): Simulation | null => useRiskTrials()?.simulation ?? null;

/** The same with its curves. */
export function useRiskTrials(): RiskTrials | null {
	const { plan, pending } = useBidState();
	const [trials, setTrials] = useState(latest?.plan === plan ? latest.trials : null);
	useEffect(() => {
		if (pending > 0 || latest?.plan === plan) return;
		const wait = setTimeout(() => {
			void call('risks.simulate', {}).then((reply) => {
				if (!reply.ok) return;
				const { simulation, curves } = reply.value;
				latest = { plan, trials: { simulation, curves } };
				setTrials(latest.trials);
			});
		}, PAUSE_MS);
		return () => clearTimeout(wait);
	}, [plan, pending]);
	return trials;
}
