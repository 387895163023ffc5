/** Due diligence on partners: how far it has come, and documents that run out. */
import type { DueDiligence } from '../calc/due-diligence';
import { isNotMet } from '../calc/due-diligence';
import type { Finding } from '../calc/figures';
import { isBlank } from '../calc/reasons';
import { bidEnd } from '../period';
import type { Row } from '../plan';
import { count, day, type FindingInput, makeFinding, nothing } from './finding';
import { ofDueDiligence, ofPartner, partnerName } from './subject';

export function dueDiligenceFindings(input: FindingInput): Finding[] {
	const end = bidEnd(input.index.bid);
	return input.dueDiligence.flatMap((ofOne) => {
		const name = partnerName(input.index, ofOne.partnerId);
		return [
			...ratingFindings(ofOne, name),
			...ofOne.items.flatMap((item) => itemFindings(item, name, input.today, end)),
		];
	});
}

function ratingFindings({ partnerId, rating, bad, notMet }: DueDiligence, name: string): Finding[] {
	const subjects = [ofPartner(partnerId)];
	if (rating === 'red')
		return [
			makeFinding(
				'due-diligence-red',
				subjects,
				count(bad),
				() => `Due diligence on ${name} is red; do not contract yet.`,
			),
		];
	if (rating === 'green') return [];
	return [
		makeFinding('due-diligence-amber', subjects, count(notMet), () => `Due diligence on ${name} is amber.`),
	];
}

/** A document that runs out today has not run out. */
function itemFindings(row: Row<'dueDiligence'>, name: string, today: string, end: string): Finding[] {
	const { id, partnerId, item, status, expires } = row;
	const subjects = [ofPartner(partnerId), ofDueDiligence(id)];
	const found: Finding[] = [];
	if (isNotMet(row) && (isBlank(row.action) || row.actionBy === null))
		found.push(
			makeFinding(
				'due-diligence-no-action',
				subjects,
				nothing,
				() => `${name}: ${item} is not met and has no dated action.`,
			),
		);
	if (expires === null || status === 'notApplicable') return found;
	if (expires < today)
		found.push(
			makeFinding(
				'document-expired',
				subjects,
				day(expires, today),
				(v) => `${name}: ${item} ran out on ${v}.`,
			),
		);
	else if (expires < end)
		found.push(
			makeFinding(
				'document-expires-in-contract',
				subjects,
				day(expires, end),
				(v, l) => `${name}: ${item} runs out on ${v}, before the bid ends on ${l}.`,
			),
		);
	return found;
}
