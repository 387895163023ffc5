/** Payment by results and loss: who cannot earn, who loses, who bears it, what is claimed back. */
import type { Finding, PartnerCapacity } from '../calc/figures';
import type { BidIndex } from '../calc/index-of-bid';
import { Memory } from '../calc/memory';
import { deliveredIn, paidUses } from '../calc/split';
import { exceeds, isBelow, matches, quotient, sum } from '../quantity';
import { type FindingInput, makeFinding, pounds, ratio } from './finding';
import { measureName, ofBid, ofMeasure, ofPartner, ofYear, partnerName } from './subject';

export const sharingFindings = (input: FindingInput): Finding[] => [
	...potFindings(input),
	...customShareFindings(input),
	...lossFindings(input),
	...clawbackFindings(input),
	...performanceFindings(input),
];

function potFindings({ index, figures: { pbr, capacity } }: FindingInput): Finding[] {
	const paying = new Set(
		paidUses(index, capacity)
			.filter(({ use }) => use.targetTotal > 0)
			.map(({ use }) => use.partnerId),
	);
	const found: Finding[] = [];
	if (exceeds(pbr.pot, 0) && paying.size === 0)
		found.push(
			makeFinding(
				'pbr-no-paid-target',
				[ofBid],
				pounds(pbr.pot, 0),
				(v) => `${v} is paid by results but nothing paid has a target.`,
			),
		);
	if (index.riskSharing.method !== 'byTarget') return found;
	for (const { partnerId, byTarget } of pbr.redistribution)
		if (isBelow(byTarget, 0) && !paying.has(partnerId))
			found.push(
				makeFinding(
					'pbr-partner-earns-nothing',
					[ofPartner(partnerId)],
					pounds(byTarget, 0),
					(v) => `${partnerName(index, partnerId)} cannot earn back what it puts into the pot (${v}).`,
				),
			);
	return found;
}

function customShareFindings({ index }: FindingInput): Finding[] {
	if (index.riskSharing.method !== 'custom') return [];
	const own = index.plan.customShares.filter(({ partnerId }) => index.partnerPlace.has(partnerId));
	const total = sum(own.map(({ share }) => share));
	if (matches(total, 1)) return [];
	return [
		makeFinding(
			'custom-shares-not-100',
			[ofBid],
			ratio(total, 1),
			(v) => `The agreed shares add up to ${v}.`,
		),
	];
}

function lossFindings({ index, figures: { pbr } }: FindingInput): Finding[] {
	const capShare = index.riskSharing.lossCapShareOfReserves;
	return pbr.loss.flatMap(({ partnerId, caused, borne }, place) => {
		const name = partnerName(index, partnerId);
		const reserves = index.partners[place]?.freeReserves ?? null;
		const limit = capShare === null || reserves === null ? null : capShare * reserves;
		const found: Finding[] = [];
		if (exceeds(caused, 0))
			found.push(
				makeFinding(
					'loss-at-capacity',
					[ofPartner(partnerId)],
					pounds(caused, 0),
					(v) => `${name} would lose ${v} of results money at its capacity.`,
				),
			);
		if (borne !== 0 && exceeds(borne, limit))
			found.push(
				makeFinding(
					'loss-over-reserves-cap',
					[ofPartner(partnerId)],
					pounds(borne, limit),
					(v, l) => `${name} would bear ${v} of lost money; its limit is ${l}.`,
				),
			);
		return found;
	});
}

const clawbackFindings = ({ index, figures: { pbr } }: FindingInput): Finding[] =>
	pbr.clawback
		.filter(({ due }) => due)
		.map(({ year, deliveredRatio }) =>
			makeFinding(
				'clawback-likely',
				[ofYear(year)],
				ratio(deliveredRatio, index.riskSharing.clawbackThreshold),
				(v, l) => `By the end of year ${year}, ${v} of paid results are made; clawback starts under ${l}.`,
			),
		);

const ofPaidUses = new Memory<PartnerCapacity, Finding[]>();

function performanceFindings({ index, figures }: FindingInput): Finding[] {
	return paidUses(index, figures.capacity).flatMap(({ use }) => {
		const partner = partnerName(index, use.partnerId);
		const measure = measureName(index, use.measureId);
		const from = [index.bid, index.assumptions, partner, measure];
		return ofPaidUses.recall(use, from, () => useFindings(index, use, partner, measure));
	});
}

function useFindings(index: BidIndex, use: PartnerCapacity, partner: string, measure: string): Finding[] {
	const minimum = index.bid.minimumPerformanceLevel;
	const delivered = sum(use.targetByPeriod.map((_, t) => deliveredIn(index, use, t)));
	const level = quotient(delivered, use.targetTotal);
	if (!isBelow(level, minimum)) return [];
	const sentence = (v: string, l: string) =>
		`${partner} would deliver ${v} of its target for ${measure}; the minimum is ${l}.`;
	const subjects = [ofPartner(use.partnerId), ofMeasure(use.measureId)];
	return [makeFinding('minimum-performance-at-risk', subjects, ratio(level, minimum), sentence)];
}
