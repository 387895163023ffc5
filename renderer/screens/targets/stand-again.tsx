/** A stand that is stale: the target changed after it was agreed. */
import { agreeAgain } from '../../../shared/edits/reason';
import type { Position } from '../../../shared/plan';
import { displayName } from '../../../shared/plan';
import { showCount } from '../../../shared/text';
import { planStore } from '../../plan-store';
import { Button } from '../../ui/kit';
import { standForm } from '../../words/reasons';
import { useWanted, wantedAt } from './reason-place';
import type { StandProps } from './reason-view';

type AgainProps = StandProps & { position: Position; total: number };

/** What was agreed, and one button once the partner says yes again. */
export function AskAgain({ view, partner, position, place, onPlace, total }: AgainProps) {
	const button = useWanted<HTMLButtonElement>(wantedAt(place, 'stand', partner.id, 'again'));
	const measureId = view.measure?.id ?? '';
	const now = showCount(total);
	const agree = () => {
		void planStore.edit(
			standForm.againStep(displayName(partner), now, view.measureName),
			agreeAgain(view.plan, { partnerId: partner.id, measureId }, total, view.figures.today),
		);
		onPlace({ part: 'stand', id: partner.id, field: 'edit' });
	};
	return (
		<>
			<p className="small-text">{standForm.stale(position.agreedTotal, position.date, total)}</p>
			{!view.readOnly && (
				<p className="ask-again">
					<Button ref={button} aria-describedby={`again-${partner.id}`} onPress={agree}>
						{standForm.again}
					</Button>
					<span id={`again-${partner.id}`} className="small-text third">
						{standForm.againHint(now)}
					</span>
				</p>
			)}
		</>
	);
}
