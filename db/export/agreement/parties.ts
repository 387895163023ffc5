/** Part 1: who the parties are, what each does and who speaks for it. */

import { bidEnd } from '../../../shared/period';
import type { Partner, Row, TableName } from '../../../shared/plan';
import { capitalised, showDate, showList } from '../../../shared/text';
import { choiceWords } from '../../../shared/value-words';
import { type Block, gap, heading, type Line, text, textOr } from './page-model';
import type { AgreementSource } from './source';

const MODELS: Record<AgreementSource['bid']['model'], string> = {
	managingAgent: 'a managing agent that delivers nothing itself',
	leadBody: 'a lead body, one of the partners, that signs with the funder',
	hubAndSpoke: 'a hub with partners that may also contract themselves',
	newCompany: 'a new company owned by the partners',
	prime: 'a prime contractor with subcontracted partners',
};

/** Parties, their part in the bid, and the people who act for them. */
export function partiesPart(source: AgreementSource): Block[] {
	const { bid, nameOf, partners } = source;
	const lead = nameOf(bid.leadPartnerId);
	return [
		heading(1, '1. Parties and roles'),
		text(
			`The partners below intend to deliver “${bid.title}” together for ${bid.funder}, from ${showDate(bid.start)} to ${showDate(bidEnd(bid))}, through ${MODELS[bid.model]}.`,
		),
		lead === ''
			? text([gap('which partner leads and answers to the funder')])
			: text(`${lead} leads, signs with the funder and answers to it for the whole.`),
		{
			kind: 'table',
			head: ['Partner', 'Part in the bid', 'Brings', 'Takes part'],
			lines: partners.map((partner) => partyLine(source, partner)),
			figures: [],
			widths: [3, 3, 4, 2],
		},
		heading(2, 'People'),
		{
			kind: 'table',
			head: ['Partner', 'Person', 'Role', 'Deputy'],
			lines: partners.flatMap((partner) => peopleLines(source, partner)),
			figures: [],
			widths: [3, 3, 3, 3],
		},
	];
}

const ofPartner = <T extends Extract<TableName, 'posts' | 'offers' | 'contacts' | 'targets'>>(
	{ plan }: AgreementSource,
	table: T,
	partner: Partner,
): Row<T>[] =>
	(plan[table] as readonly Row<T>[]).filter((row) => (row as { partnerId: string }).partnerId === partner.id);

function partyLine(source: AgreementSource, partner: Partner): Line[] {
	const isLead = partner.id === source.bid.leadPartnerId;
	const roles = [...new Set(ofPartner(source, 'posts', partner).map(({ roleId }) => roleId))].map(
		(id) => source.plan.roles.find((role) => role.id === id)?.name ?? '',
	);
	const work = showList(roles.filter(Boolean));
	const offers = ofPartner(source, 'offers', partner)
		.filter(({ kind }) => kind === 'offer')
		.map(({ topic, detail }) => detail.trim() || choiceWords(topic));
	const part = isLead ? (work === '' ? 'Leads' : `Leads; ${work}`) : work;
	return [
		partner.name,
		textOr(part, 'what it does'),
		offers.length === 0 ? '–' : offers.join('; '),
		partner.membership === 'joined' ? 'Joined' : [gap('invited, not joined yet')],
	];
}

function peopleLines(source: AgreementSource, partner: Partner): Line[][] {
	const contacts = ofPartner(source, 'contacts', partner);
	const name = source.nameOf(partner.id);
	if (contacts.length === 0) return [[name, [gap('who acts for it')], '–', '–']];
	return contacts.map(({ person, role, deputy }) => [
		name,
		person,
		capitalised(choiceWords(role)),
		textOr(deputy, 'a deputy'),
	]);
}
