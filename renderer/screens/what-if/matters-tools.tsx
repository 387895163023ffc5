/** Chooses the outcome of the tornado, and the measure where it is about capacity. */
import { displayName } from '../../../shared/plan';
import { capitalised } from '../../../shared/text';
import { useBid } from '../../plan-store';
import { goWithin } from '../../route';
import { Choose } from '../../ui/kit';
import { GOALS, tornadoWords as words } from '../../words/tornado';
import { GOAL_KEYS, MATTERS, useMattersGoal } from './matters-goal';

export function GoalTools() {
	const { plan } = useBid();
	const { key, measure } = useMattersGoal();
	return (
		<>
			<Choose
				label={words.goal}
				value={key}
				onChange={(next) => goWithin({ view: `${MATTERS}-${next}` })}
				options={GOAL_KEYS.map((each) => ({ key: each, label: GOALS[each] }))}
			/>
			{key === 'capacity' && measure && (
				<Choose
					label={words.measure}
					value={measure.id}
					onChange={(id) => goWithin({ measure: id })}
					options={plan.measures.map((each) => ({ key: each.id, label: capitalised(displayName(each)) }))}
				/>
			)}
		</>
	);
}
