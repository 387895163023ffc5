/** The figure a stand is about: the target, what the partner says instead, or what was agreed before. */
import type { Partner } from '../../../shared/plan';
import { showCount } from '../../../shared/text';
import { targets } from '../../words/targets';
import type { StandOfPartner } from './reason-view';
import type { TargetsView } from './targets-view';

/** A target at full running: its largest period. */
const most = (view: TargetsView, partner: Partner) =>
	Math.max(0, ...(view.capacityOf(partner.id)?.targetByPeriod ?? []));

export function StandFigure({
	view,
	partner,
	stand,
	position,
	total,
}: StandOfPartner & { view: TargetsView; total: number }) {
	if (stand === 'disputed' && position?.counterTarget != null)
		return (
			<span className="nowrap">
				{showCount(most(view, partner))}{' '}
				<b className="own-words">{targets.says(showCount(position.counterTarget))}</b>
			</span>
		);
	if (stand === 'stale')
		return (
			<span className="nowrap">
				{position?.agreedTotal != null && <s>{showCount(position.agreedTotal)}</s>}{' '}
				<b>{targets.now(showCount(total))}</b>
			</span>
		);
	return <span className="nowrap second">{targets.inAll(showCount(total))}</span>;
}
