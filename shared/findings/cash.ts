/** Cash gaps against reserves, and how far a partner would depend on the award. */
import type { Finding, PartnerCash } from '../calc/figures';
import type { Partner } from '../plan';
import { exceeds } from '../quantity';
import { type FindingInput, makeFinding, pounds, ratio } from './finding';
import { ofPartner, partnerName } from './subject';

export const cashFindings = (input: FindingInput): Finding[] => {
	const { index, figures } = input;
	const shielded = new Set(figures.pbr.shielded);
	return index.partners.flatMap((partner, place) => {
		const cash = figures.cashFlow.byPartner[place];
		if (!cash) return [];
		const afterShield = place === index.lead && shielded.size > 0;
		return [
			...needFindings(input, partner, cash, shielded.has(partner.id)),
			...(afterShield ? leadFindings(input, partner, cash) : []),
			...dependenceFindings(input, partner, place),
		];
	});
};

/** A need of 0 gives no finding, whatever the reserves. */
const isUncovered = (pence: number, reserves: number | null): boolean =>
	pence !== 0 && exceeds(pence / 100, reserves);

function needFindings(
	{ index }: FindingInput,
	{ id, freeReserves }: Partner,
	{ peakNeedPence }: PartnerCash,
	isShielded: boolean,
): Finding[] {
	if (!isUncovered(peakNeedPence, freeReserves)) return [];
	const name = partnerName(index, id);
	const measured = pounds(peakNeedPence / 100, freeReserves);
	const found = [
		makeFinding(
			'cash-need-over-reserves',
			[ofPartner(id)],
			measured,
			(v, l) => `${name} needs ${v} until it is paid and has reserves of ${l}.`,
		),
	];
	if (!isShielded)
		found.push(
			makeFinding(
				'cash-need-not-shielded',
				[ofPartner(id)],
				measured,
				(v, l) => `Nobody carries the cash gap of ${name}: ${v} against ${l}.`,
			),
		);
	return found;
}

function leadFindings(
	{ index }: FindingInput,
	{ id, freeReserves }: Partner,
	{ shieldedPeakNeedPence }: PartnerCash,
): Finding[] {
	if (!isUncovered(shieldedPeakNeedPence, freeReserves)) return [];
	const sentence = (v: string, l: string) =>
		`With the partners it shields, ${partnerName(index, id)} needs ${v} and has ${l}.`;
	return [
		makeFinding(
			'lead-cash-after-shield',
			[ofPartner(id)],
			pounds(shieldedPeakNeedPence / 100, freeReserves),
			sentence,
		),
	];
}

function dependenceFindings({ index, figures }: FindingInput, { id }: Partner, place: number): Finding[] {
	const limit = index.assumptions.awardShareLimit;
	const dependence = figures.costs.byPartner[place]?.awardShareOfIncome ?? null;
	if (!exceeds(dependence, limit)) return [];
	const sentence = (v: string) =>
		`The award would equal ${v} of the present income of ${partnerName(index, id)}.`;
	return [makeFinding('dependence-on-award', [ofPartner(id)], ratio(dependence, limit), sentence)];
}
