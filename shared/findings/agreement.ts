/** The partnership agreement and its reviews. */
import type { Finding } from '../calc/figures';
import { type FindingInput, makeFinding, nothing } from './finding';
import { ofAgreementItem, ofBid } from './subject';

const OFTEN: readonly string[] = ['weekly', 'monthly', 'quarterly', 'halfYearly'];

export function agreementFindings({ index: { plan } }: FindingInput): Finding[] {
	const found: Finding[] = [];
	if (!plan.reviews.some(({ frequency }) => OFTEN.includes(frequency)))
		found.push(
			makeFinding('reviews-yearly-only', [ofBid], nothing, () => 'No review is more often than once a year.'),
		);
	if (!plan.reviews.some(({ kind }) => kind === 'staffForum'))
		found.push(
			makeFinding(
				'staff-forum-missing',
				[ofBid],
				nothing,
				() => 'Frontline staff have no forum in the reviews.',
			),
		);
	for (const { id, item, required, status } of plan.agreementItems)
		if (required && (status === 'missing' || status === 'drafted'))
			found.push(
				makeFinding(
					'agreement-gap',
					[ofAgreementItem(id)],
					nothing,
					() => `Not yet in the partnership agreement: ${item}`,
				),
			);
	return found;
}
