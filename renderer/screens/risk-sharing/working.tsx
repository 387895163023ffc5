/** "How is this worked out?" for the figures of this screen. */
import { type SubjectOfBid, traceOf } from '../../../shared/calc/trace';
import { displayName, only } from '../../../shared/plan';
import { Section } from '../../ui/kit';
import { TraceSteps } from '../../ui/trace-steps';
import { sharing as words } from '../../words/risk-sharing';
import type { SharingView } from './sharing-view';

export function Working({
	view,
	title,
	subject,
}: {
	view: SharingView;
	title: string;
	subject: SubjectOfBid;
}) {
	const trace = traceOf(view.plan, view.figures, subject);
	return trace ? (
		<Section title={title}>
			<TraceSteps trace={trace} />
		</Section>
	) : null;
}

/** Need for cash and loss of the chosen partner. */
export function PartnerWorking({ view }: { view: SharingView }) {
	const { partner, figures } = view;
	if (!partner) return null;
	const name = displayName(partner);
	const partnerId = partner.id;
	const coversOthers = figures.pbr.shielded.length > 0 && partnerId === view.lead?.id;
	return (
		<div className="partner-working">
			<Working
				view={view}
				title={words.workingShare(name)}
				subject={{ kind: 'split', partnerId, method: only(view.plan, 'riskSharing').method }}
			/>
			<Working
				view={view}
				title={words.workingNeed(name)}
				subject={{ kind: 'peakNeed', partnerId, shielded: false }}
			/>
			{coversOthers && (
				<Working
					view={view}
					title={words.workingCovered(name)}
					subject={{ kind: 'peakNeed', partnerId, shielded: true }}
				/>
			)}
			<Working view={view} title={words.workingLoss(name)} subject={{ kind: 'loss', partnerId }} />
		</div>
	);
}
