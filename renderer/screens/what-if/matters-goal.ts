/** Which outcome the tornado is about: a key in the address, and the measure of capacity. */
import type { Goal } from '../../../shared/calc/tornado';
import { displayName, type Measure } from '../../../shared/plan';
import { useBid } from '../../plan-store';
import { useRoute } from '../../route';
import { GOALS } from '../../words/tornado';

export type GoalKey = keyof typeof GOALS;
/** Marks the tab in the address: `view=matters` or `view=matters-lost`. */
export const MATTERS = 'matters';
export const GOAL_KEYS = Object.keys(GOALS) as GoalKey[];

export interface MattersGoal {
	key: GoalKey;
	measure: Measure | undefined;
	goal: Goal;
	/** `Results money lost`, `Capacity against target for advocacy starts` */
	name: string;
}

/** The outcome asked for; results money where there is any, else the request. */
export function useMattersGoal(): MattersGoal {
	const { plan } = useBid();
	const { at } = useRoute();
	const asked = GOAL_KEYS.find((each) => at.view === `${MATTERS}-${each}`);
	const isPaid = (plan.bid[0]?.pbrShare ?? 0) > 0 && plan.measures.some(({ paidByResults }) => paidByResults);
	const measure = plan.measures.find(({ id }) => id === at.measure) ?? plan.measures[0];
	const key = asked ?? (isPaid ? 'lost' : 'requested');
	if (key !== 'capacity') return { key, measure, goal: key, name: GOALS[key] };
	return {
		key,
		measure,
		goal: { measureId: measure?.id ?? '' },
		name: measure ? `${GOALS.capacity} for ${displayName(measure)}` : GOALS.capacity,
	};
}
