/** Agreement and reviews: what the partners sign, when they meet, who carries it, and what is left to do. */
import { agreementProgress } from '../../../shared/calc/agreement';
import { useBid } from '../../plan-store';
import { AskHow } from '../../ui/how';
import { agreementSentence, draftedWords, agreement as words } from '../../words/agreement';
import { screens } from '../../words/everywhere';
import { Checklist } from './checklist';
import { KeyPeople } from './key-people';
import { Readiness } from './readiness';
import { ReviewCalendar } from './review-calendar';
import { Reviews } from './reviews';
import './agreement.css';

export function AgreementScreen() {
	const { plan } = useBid();
	const progress = agreementProgress(plan);
	const hasItems = plan.agreementItems.length > 0;
	return (
		<>
			<div className="page-head">
				<h1>{screens.agreement}</h1>
			</div>
			<h2 className="sentence">{agreementSentence(progress, hasItems)}</h2>
			{progress.required > 0 && (
				<p>
					<AskHow of={{ kind: 'agreement' }} name={words.agreedPart} />
				</p>
			)}
			{progress.drafted.length > 0 && <p className="reason">{draftedWords(progress)}</p>}
			<div className="agreement-work">
				<Checklist />
				<div className="agreement-side">
					<Readiness />
					<ReviewCalendar />
				</div>
				<Reviews />
				<KeyPeople />
			</div>
		</>
	);
}
