/** The simulated cost of the risks, asked from the service a moment after the bid has changed. */
import { useEffect, useState } from 'react';
import type { Simulation } from '../shared/calc/figures';
import type { Plan } from '../shared/plan';
import { call } from './api';
import { useBidState } from './plan-store';

const PAUSE_MS = 300;

let latest: { plan: Plan; simulation: Simulation } | null = null;

/** The latest simulation; null until the first is there. While the bid changes the former one stays. */
export function useSimulation(): Simulation | null {
	const { plan, pending } = useBidState();
	const [simulation, setSimulation] = useState(latest?.plan === plan ? latest.simulation : null);
	useEffect(() => {
		if (pending > 0 || latest?.plan === plan) return;
		const wait = setTimeout(() => {
			void call('risks.simulate', {}).then((reply) => {
				if (!reply.ok) return;
				latest = { plan, simulation: reply.value.simulation };
				setSimulation(reply.value.simulation);
			});
		}, PAUSE_MS);
		return () => clearTimeout(wait);
	}, [plan, pending]);
	return simulation;
}
