/** The simulated cost of the risks, asked from the service once for all who show it, when the person rests. */
import { useEffect, useState } from 'react';
import type { RiskTrials, Simulation } from '../shared/calc/figures';
import type { Plan } from '../shared/plan';
import { call } from './api';
import { useBidState } from './plan-store';
import { atRest } from './rest';

const FIRST_MS = 300;
/** Between two edits of somebody who works down a column it would only be stopped by the next. */
const REST_MS = 900;

type Show = (trials: RiskTrials) => void;

let latest: { plan: Plan; trials: RiskTrials } | null = null;
let asked: { plan: Plan; shows: Set<Show>; callOff: () => void } | null = null;

/** The latest simulation; null until the first is there. While the bid changes the former one stays. */
export const useSimulation = (): Simulation | null => useRiskTrials()?.simulation ?? null;

/** The same with its curves. */
export function useRiskTrials(): RiskTrials | null {
	const { plan, pending } = useBidState();
	const [trials, setTrials] = useState(latest?.plan === plan ? latest.trials : null);
	useEffect(() => {
		if (pending > 0 || latest?.plan === plan) return;
		return ask(plan, setTrials);
	}, [plan, pending]);
	return trials;
}

/** Asks for a plan's trials, or waits with the others who asked; what it returns waits no longer. */
function ask(plan: Plan, show: Show): () => void {
	const own = asked?.plan === plan ? asked : askAtRest(plan);
	own.shows.add(show);
	return () => {
		own.shows.delete(show);
		if (own.shows.size > 0) return;
		own.callOff();
		if (asked === own) asked = null;
	};
}

function askAtRest(plan: Plan): NonNullable<typeof asked> {
	asked?.callOff();
	const shows = new Set<Show>();
	const callOff = atRest(() => void simulate(plan, shows), latest ? REST_MS : FIRST_MS);
	asked = { plan, shows, callOff };
	return asked;
}

async function simulate(plan: Plan, shows: ReadonlySet<Show>): Promise<void> {
	const reply = await call('risks.simulate', {});
	if (asked?.shows === shows) asked = null;
	if (!reply.ok) return;
	const { simulation, curves } = reply.value;
	latest = { plan, trials: { simulation, curves } };
	for (const show of shows) show(latest.trials);
}
