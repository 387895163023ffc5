/** A bid as one of its scenarios would have it. */
import type { Plan, TableName } from './plan';
import { TABLES } from './plan';
import { changesByScenario, makeChange } from './rules/scenario-change';
import { PlanIndex, WorkingCopy } from './rules/working-copy';

/** A partner that leaves: from this period on (counted from 1) it delivers and spends nothing. */
export interface Departure {
	partnerId: string;
	fromPeriod: number;
}

/**
 * Makes a scenario's changes, in the order of `position`, on a copy of the bid; the bid stays as it is,
 * and tables no change touches stay the same object. Taking out a post takes the budget lines that name it,
 * taking out a risk its shares and links. Partners that leave keep all their rows; they come back as
 * `departures`, one per partner, the earliest period. A scenario that is not there changes nothing.
 * Source: bid format, "Scenario changes".
 */
export function applyScenario(plan: Plan, scenarioId: string): { plan: Plan; departures: Departure[] } {
	const copy = new WorkingCopy(new PlanIndex(plan));
	for (const change of changesByScenario(plan.scenarioChanges).get(scenarioId) ?? [])
		if (Object.hasOwn(TABLES, change.table as TableName)) makeChange(copy, change);
	const departures = [...copy.departures].map(([partnerId, fromPeriod]) => ({ partnerId, fromPeriod }));
	return { plan: copy.plan(), departures };
}
