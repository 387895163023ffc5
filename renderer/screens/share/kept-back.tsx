/** What stays out of the funder's workbook. */
import { EyeOff } from 'lucide-react';
import { displayName, isActive } from '../../../shared/plan';
import { showList } from '../../../shared/text';
import { useBid } from '../../plan-store';
import { Section } from '../../ui/kit';
import { share } from '../../words/share';

export function KeptBack() {
	const { plan } = useBid();
	const leftOut = plan.partners.filter((partner) => !isActive(partner));
	const reasons = leftOut.filter(({ membershipReason }) => membershipReason.trim() !== '').length;
	const { title, side, partners, stands, findings, history } = share.kept;
	const points = [
		partners(showList(leftOut.map(displayName))),
		share.kept.reasons(reasons),
		stands,
		findings,
		history,
	];
	return (
		<Section title={title} side={<span className="small-text third">{side}</span>}>
			<ul className="share-body kept-back">
				{points.map((point) => (
					<li key={point}>
						<span className="kept-back-icon">
							<EyeOff className="icon small" aria-hidden />
						</span>
						<span>{point}</span>
					</li>
				))}
			</ul>
		</Section>
	);
}
