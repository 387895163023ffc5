/** What every part of the draft agreement is made from: the bid, its figures, and who takes part. */
import type { LiveFigures } from '../../../shared/calc/figures';
import { type Bid, displayName, isActive, only, type Partner, type Plan } from '../../../shared/plan';

export interface AgreementSource {
	plan: Plan;
	figures: LiveFigures;
	bid: Bid;
	/** Invited or joined, the lead first. Nobody else is named in the document. */
	partners: readonly Partner[];
	nameOf: (partnerId: string | null) => string;
}

export function agreementSource(plan: Plan, figures: LiveFigures): AgreementSource {
	const bid = only(plan, 'bid');
	const active = plan.partners.filter(isActive);
	const partners = [
		...active.filter(({ id }) => id === bid.leadPartnerId),
		...active.filter(({ id }) => id !== bid.leadPartnerId),
	];
	const names = new Map(partners.map((partner) => [partner.id, displayName(partner)]));
	return { plan, figures, bid, partners, nameOf: (id) => (id === null ? '' : (names.get(id) ?? '')) };
}
