/** Where one partner stands on its target: read, or open to be changed. */
import { Pencil } from 'lucide-react';
import { displayName } from '../../../shared/plan';
import { showDate } from '../../../shared/text';
import { IconButton } from '../../ui/kit';
import { standForm } from '../../words/reasons';
import { standSource, standWords } from '../../words/targets';
import { isOpen, useWanted, wantedAt } from './reason-place';
import type { StandProps } from './reason-view';
import { AskAgain } from './stand-again';
import { StandFigure } from './stand-figure';
import { StandForm } from './stand-form';
import { StandIcon } from './stand-icon';

export function StandItem(props: StandProps) {
	const { view, partner, stand, position } = props;
	const total = view.capacityOf(partner.id)?.targetTotal ?? 0;
	return (
		<li className={`stand ${stand}`}>
			<p className="stand-head">
				<b className="ellipsis">{displayName(partner)}</b>
				<span className={`stand-word ${stand}`}>
					<StandIcon stand={stand} /> {standWords[stand]}
				</span>
				<span className="grow" />
				<StandFigure view={view} partner={partner} stand={stand} position={position} total={total} />
			</p>
			{stand === 'stale' && position && <AskAgain {...props} position={position} total={total} />}
			{isOpen(props.place, 'stand', partner.id) ? <StandForm {...props} /> : <StandWords {...props} />}
		</li>
	);
}

function StandWords({ view, partner, stand, position, place, onPlace }: StandProps) {
	const edit = useWanted<HTMLButtonElement>(wantedAt(place, 'stand', partner.id, 'edit'));
	const source = standSource(position, showDate(position?.date ?? null));
	return (
		<>
			{position?.comment.trim() && <p className="small-text second">{position.comment.trim()}</p>}
			{position?.condition.trim() && (
				<p className="small-text second">{standForm.ifCondition(position.condition.trim())}</p>
			)}
			<div className="reason-foot">
				<p className="small-text third">{source || (stand === 'notAsked' && standForm.notAskedYet)}</p>
				{!view.readOnly && (
					<IconButton
						ref={edit}
						icon={Pencil}
						label={standForm.edit(displayName(partner))}
						onPress={() => onPlace({ part: 'stand', id: partner.id, field: 'status' })}
					/>
				)}
			</div>
		</>
	);
}
