/** What could go wrong, what is agreed in writing, and when the partners meet. */
import { agreement, reviewWords } from '../../../renderer/words/agreement';
import { risks as words } from '../../../renderer/words/risks';
import { date, type Entry, nameOf, of, percent, plain, table, word, yesNo } from './sample-bid';
import { NONE, type Typist, type Wanted } from './typist';

const contactOf = (id: Entry[string] | undefined): string => {
	const contact = table('contacts').find((each) => each.id === id);
	return contact ? `${plain(contact.person)}, ${nameOf('partners', contact.partnerId)}` : '';
};

const riskLine = (risk: Entry): Wanted => ({
	[words.columns.description]: plain(risk.description),
	[words.columns.ownerPartnerId]: nameOf('partners', risk.ownerPartnerId),
	[words.names.inherentLikelihood]: plain(risk.inherentLikelihood),
	[words.names.inherentImpact]: plain(risk.inherentImpact),
	[words.names.residualLikelihood]: plain(risk.residualLikelihood),
	[words.names.residualImpact]: plain(risk.residualImpact),
	[words.columns.nextReview]: date(risk.nextReview),
	[words.columns.response]: word(words.response, risk.response),
	[words.names.reviewEvery]: word(words.frequency, risk.reviewEvery),
	[words.columns.category]: word(words.category, risk.category),
	[words.columns.tag]: plain(risk.tag),
	[words.columns.ownerContactId]: contactOf(risk.ownerContactId),
	[words.columns.mitigation]: plain(risk.mitigation),
	[words.columns.probability]: percent(risk.probability),
	[words.names.costLow]: plain(risk.costLow),
	[words.names.costLikely]: plain(risk.costLikely),
	[words.names.costHigh]: plain(risk.costHigh),
	[words.names.sharedBy]: word(words.sharedBy, risk.sharedBy),
});

export async function risks(hand: Typist): Promise<void> {
	await hand.screen(7, 'Risks');
	await hand.button(hand.window.locator('.empty'), words.add);
	await hand.grid(words.register).locator('[data-cell]:focus').waitFor();
	for (const [at, risk] of table('risks').entries()) {
		if (at > 0) await hand.anotherLine(words.register);
		await hand.line(riskLine(risk));
	}
	await hand.press('Enter');
}

export async function agreementAndReviews(hand: Typist): Promise<void> {
	await hand.screen(9, 'Agreement');
	await hand.lines(
		agreement.checklist,
		agreement.addItem,
		table('agreementItems').map((item) => ({
			[agreement.item]: plain(item.item),
			[agreement.required]: yesNo(item.required),
			[agreement.status]: word(agreement.statuses, item.status),
			[agreement.note]: plain(item.note),
		})),
	);
	const { columns } = reviewWords;
	await hand.lines(
		reviewWords.title,
		reviewWords.add,
		table('reviews').map((review) => ({
			[columns.title]: plain(review.title),
			[columns.kind]: word(reviewWords.kinds, review.kind),
			[columns.frequency]: word(reviewWords.frequencies, review.frequency),
			[columns.firstDate]: date(review.firstDate),
			[columns.attendees]: plain(review.attendees),
			[columns.note]: plain(review.note),
		})),
	);
}

/** Links and shares of each risk, below the register. */
export async function riskLinks(hand: Typist): Promise<void> {
	for (const risk of table('risks')) {
		const links = of('riskLinks', 'riskId', risk.id);
		const shares = of('riskShares', 'riskId', risk.id);
		if (links.length + shares.length === 0) continue;
		await hand.cell(
			hand
				.grid(words.register)
				.locator('tbody tr', { hasText: plain(risk.description) })
				.locator('[data-cell]')
				.first(),
		);
		await hand.lines(
			words.links,
			words.addLink,
			links.map((link) => ({
				[words.linkPartner]: nameOf('partners', link.partnerId) || NONE,
				[words.linkMeasure]: nameOf('measures', link.measureId),
			})),
		);
		await hand.lines(
			/^Agreed shares of the cost/,
			words.addShare,
			shares.map((share) => ({
				[words.partner]: nameOf('partners', share.partnerId),
				[words.share]: percent(share.share),
			})),
		);
	}
}
