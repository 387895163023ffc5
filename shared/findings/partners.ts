/** The partners themselves: joining, connection, expectations, finances, recording, needs. */
import type { Finding } from '../calc/figures';
import { isBlank } from '../calc/reasons';
import { isolated } from '../name-isolation';
import { displayName, isActive, type Partner } from '../plan';
import { sum } from '../quantity';
import { count, type FindingInput, makeFinding, nothing } from './finding';
import { tidyName } from './sentence';
import { ofBid, ofOffer, ofPartner, partnerName } from './subject';

export const partnerFindings = (input: FindingInput): Finding[] => [
	...input.index.partners.flatMap((partner, place) => activeFindings(partner, place === input.index.lead)),
	...leftOutFindings(input),
	...typeFindings(input),
	...recordingFindings(input),
	...needFindings(input),
];

function activeFindings(partner: Partner, isLead: boolean): Finding[] {
	const subjects = [ofPartner(partner.id)];
	const name = isolated(displayName(partner));
	const found: Finding[] = [];
	if (partner.membership === 'invited')
		found.push(
			makeFinding('partner-not-joined', subjects, nothing, () => `${name} is invited but has not joined.`),
		);
	if (partner.annualIncome === null || partner.freeReserves === null)
		found.push(
			makeFinding(
				'finances-unknown',
				subjects,
				nothing,
				() => `Income or reserves of ${name} are not known.`,
			),
		);
	if (!isLead && !partner.connectionYears)
		found.push(
			makeFinding(
				'no-prior-connection',
				subjects,
				nothing,
				() => `${name} and the lead have not worked together before.`,
			),
		);
	return found;
}

/** The one place where figures of partners that are not in the bid are looked at. */
function leftOutFindings({ index }: FindingInput): Finding[] {
	const totals = new Map<string, number>();
	for (const { partnerId, byPeriod } of index.plan.targets)
		if (!index.partnerPlace.has(partnerId))
			totals.set(partnerId, (totals.get(partnerId) ?? 0) + sum(byPeriod));
	return index.plan.partners
		.filter((partner) => !isActive(partner))
		.flatMap((partner) => {
			const subjects = [ofPartner(partner.id)];
			const name = isolated(displayName(partner));
			const targets = totals.get(partner.id) ?? 0;
			const found: Finding[] = [];
			if (targets > 0)
				found.push(
					makeFinding(
						'left-out-partner-has-targets',
						subjects,
						count(targets, 0),
						(v) => `${name} is not in the bid; its targets (${v}) are left out.`,
					),
				);
			if (isBlank(partner.membershipReason))
				found.push(
					makeFinding(
						'not-invited-no-reason',
						subjects,
						nothing,
						() => `No reason is kept why ${name} is left out.`,
					),
				);
			return found;
		});
}

const sortedOnce = (names: readonly string[]): string[] => [...new Set(names)].sort();

function typeFindings({ index }: FindingInput): Finding[] {
	const types = sortedOnce(index.partners.flatMap(({ partnershipType }) => partnershipType ?? []));
	if (types.length < 2) return [];
	const sentence = (v: string) => `Partners expect ${v} types of partnership: ${types.join(', ')}.`;
	return [makeFinding('partnership-type-mismatch', [ofBid], count(types.length, 1), sentence)];
}

function recordingFindings({ index, figures }: FindingInput): Finding[] {
	const withTarget = new Set(
		figures.capacity.filter((use) => use.targetTotal > 0).map(({ partnerId }) => partnerId),
	);
	const named = index.partners.filter(
		({ id, recordingSystem }) => withTarget.has(id) && !isBlank(recordingSystem),
	);
	const systems = sortedOnce(named.map(({ recordingSystem }) => tidyName(recordingSystem)));
	if (systems.length < 2) return [];
	const sentence = (v: string) => `Partners use ${v} recording systems: ${systems.join(', ')}.`;
	return [makeFinding('recording-systems-differ', [ofBid], count(systems.length, 1), sentence)];
}

function needFindings({ index }: FindingInput): Finding[] {
	const own = index.plan.offers.filter(({ partnerId }) => index.partnerPlace.has(partnerId));
	const offering = new Map<string, Set<string>>();
	for (const { kind, topic, partnerId } of own)
		if (kind === 'offer') offering.set(topic, (offering.get(topic) ?? new Set()).add(partnerId));
	const isOffered = (topic: string, partnerId: string) => {
		const partners = offering.get(topic);
		return partners !== undefined && partners.size > (partners.has(partnerId) ? 1 : 0);
	};
	return own
		.filter(({ kind, topic, partnerId }) => kind === 'need' && !isOffered(topic, partnerId))
		.map(({ id, partnerId, topic }) =>
			makeFinding(
				'need-not-offered',
				[ofPartner(partnerId), ofOffer(id)],
				nothing,
				() => `No other partner offers what ${partnerName(index, partnerId)} needs: ${topic}.`,
			),
		);
}
