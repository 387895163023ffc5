/** The bid itself, its partners and what is known of them. */

import { details } from '../../../renderer/words/bid-details';
import { choices } from '../../../renderer/words/everywhere';
import {
	addDialog,
	checks,
	columns,
	contacts,
	offers,
	partners,
	profile,
} from '../../../renderer/words/partners';
import { fillForm } from './form';
import { date, type Entry, first, nameOf, of, percent, plain, table, word, yesNo } from './sample-bid';
import type { Typist, Wanted } from './typist';

const isIn = ({ membership }: Entry) => membership === 'joined' || membership === 'invited';

export async function newBid(hand: Typist): Promise<void> {
	const bid = first('bid');
	await hand.window.locator('#new-bid-title, [id=new-bid-title] input').first().waitFor();
	const lead = plain(table('partners').find(({ id }) => id === bid.leadPartnerId)?.name);
	for (const answer of [plain(bid.title), plain(bid.funder), lead]) {
		await hand.value(answer);
		await hand.press('Tab');
	}
	await hand.press('Control+A');
	for (const answer of [date(bid.start), plain(bid.years)]) {
		await hand.value(answer);
		await hand.press('Tab');
	}
	await hand.value(plain(bid.maximumAward));
	await hand.press('Enter');
	hand.sheetPresses += 6;
	await hand.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
}

export async function aboutTheBid(hand: Typist): Promise<void> {
	const bid = first('bid');
	await hand.segment(details.view.details);
	const answers: [keyof typeof details.fields, string][] = [
		['reference', plain(bid.reference)],
		['area', plain(bid.area)],
		['model', details.model[bid.model as keyof typeof details.model]],
		['submissionDeadline', date(bid.submissionDeadline)],
		['pbrShare', percent(bid.pbrShare)],
		['minimumPerformanceLevel', percent(bid.minimumPerformanceLevel)],
		['paymentLag', plain(bid.paymentLag)],
		['outcomePaymentLag', plain(bid.outcomePaymentLag)],
		['scoreQuality', percent(bid.scoreQuality)],
		['scorePrice', percent(bid.scorePrice)],
		['scoreSocialValue', percent(bid.scoreSocialValue)],
		['paymentTerms', plain(bid.paymentTerms)],
		['notes', plain(bid.notes)],
		['sourceNotes', plain(first('assumptions').sourceNotes)],
	];
	await hand.cells(
		details.label,
		answers.map(([field, text]) => [details.fields[field], details.answer, text]),
	);
}

const registerLine = (partner: Entry): Wanted => ({
	[columns.membership]: word(choices.membership, partner.membership),
	[columns.membershipReason]: plain(partner.membershipReason),
	[columns.incomeName]: plain(partner.annualIncome),
	[columns.reservesName]: plain(partner.freeReserves),
	[columns.yearsName]: plain(partner.connectionYears),
	[columns.kindName]: word(choices.partnerKind, partner.kind),
	[columns.typeName]: word(choices.partnershipType, partner.partnershipType),
	[columns.recordingName]: plain(partner.recordingSystem),
	[columns.shortName]: plain(partner.shortName),
});

export async function partnersOfTheBid(hand: Typist): Promise<void> {
	await hand.screen(2, partners.title);
	const inBid = table('partners').filter(isIn);
	const others = table('partners').filter((each) => !isIn(each));
	await addNames(hand, () => hand.button(hand.window.locator('.page-head'), partners.add), inBid.slice(1));
	await hand.rows(partners.register, inBid.map(registerLine));
	await addNames(hand, () => hand.button(hand.section(partners.considered), partners.addConsidered), others);
	await hand.rows(partners.considered, others.map(registerLine));
}

async function addNames(hand: Typist, open: () => Promise<void>, list: readonly Entry[]): Promise<void> {
	await open();
	await hand.window.getByRole('textbox', { name: addDialog.names }).waitFor();
	for (const [at, { name }] of list.entries()) {
		await hand.type(plain(name));
		if (at < list.length - 1) await hand.press('Enter');
		hand.sheetPresses += plain(name).length + 1;
	}
	await hand.press('Control+Enter');
	await hand.window.locator('.dialog').waitFor({ state: 'detached' });
}

/** What the register has no column for. */
async function profileOf(hand: Typist, partnerId: string): Promise<void> {
	const partner = table('partners').find(({ id }) => id === partnerId);
	const part = hand.section(profile.title);
	await hand.walk(part, 'F6');
	await fillForm(hand, part, [
		[profile.connection, 'text', plain(partner?.connectionNote)],
		[profile.notes, 'text', plain(partner?.notes)],
	]);
}

/** Notes, checks, contacts and offers, partner by partner. */
export async function partnerPages(hand: Typist): Promise<void> {
	await hand.screen(2, partners.title);
	for (const { id } of table('partners').filter(isIn)) {
		await hand.tab(nameOf('partners', id));
		await profileOf(hand, id);
		await hand.lines(
			checks.title,
			checks.add,
			of('dueDiligence', 'partnerId', id).map((check) => ({
				[checks.item]: plain(check.item),
				[checks.status]: word(choices.dueDiligence, check.status),
				[checks.critical]: yesNo(check.critical),
				[checks.expires]: date(check.expires),
				[checks.action]: plain(check.action),
				[checks.actionBy]: date(check.actionBy),
				[checks.note]: plain(check.note),
			})),
		);
		await hand.lines(
			contacts.title,
			contacts.add,
			of('contacts', 'partnerId', id).map((contact) => ({
				[contacts.person]: plain(contact.person),
				[contacts.role]: word(choices.contactRole, contact.role),
				[contacts.deputy]: plain(contact.deputy),
				[contacts.note]: plain(contact.note),
			})),
		);
		await hand.lines(
			offers.title,
			offers.add,
			of('offers', 'partnerId', id).map((offer) => ({
				[offers.kind]: word(choices.offerKind, offer.kind),
				[offers.topic]: word(choices.topic, offer.topic),
				[offers.detail]: plain(offer.detail),
			})),
		);
	}
}
