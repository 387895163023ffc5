/** Risks: still high, linked to nothing, nobody's, not reviewed, shares that do not add up, more than reserves. */
import type { Finding, RiskFigure } from '../calc/figures';
import { expectedByPartner, RED_SCORE } from '../calc/risk';
import type { Risk } from '../plan';
import { exceeds, matches } from '../quantity';
import { count, day, type FindingInput, makeFinding, nothing, pounds, ratio } from './finding';
import { ofPartner, ofRisk, partnerName } from './subject';

export function riskFindings(input: FindingInput): Finding[] {
	const linked = linkedRisks(input);
	const shares = sharesByRisk(input);
	return [
		...input.index.plan.risks.flatMap((risk, place) => [
			...highFindings(risk, input.figures.risks.rows[place], linked.has(risk.id)),
			...careFindings(input, risk),
			...shareFindings(risk, shares.get(risk.id) ?? 0),
		]),
		...exposureFindings(input),
	];
}

/** Risks linked to a measure or an active partner; links of partners left out do not count. */
const linkedRisks = ({ index }: FindingInput): Set<string> =>
	new Set(
		index.plan.riskLinks
			.filter(({ partnerId }) => partnerId === null || index.partnerPlace.has(partnerId))
			.map(({ riskId }) => riskId),
	);

function sharesByRisk({ index }: FindingInput): Map<string, number> {
	const totals = new Map<string, number>();
	for (const { riskId, partnerId, share } of index.plan.riskShares)
		if (index.partnerPlace.has(partnerId)) totals.set(riskId, (totals.get(riskId) ?? 0) + share);
	return totals;
}

function highFindings(
	{ id, description }: Risk,
	figure: RiskFigure | undefined,
	isLinked: boolean,
): Finding[] {
	if (!figure || figure.residualScore < RED_SCORE) return [];
	const measured = count(figure.residualScore, RED_SCORE);
	const high = makeFinding(
		'risk-high',
		[ofRisk(id)],
		measured,
		(v) => `The risk still scores ${v} after controls: ${description}`,
	);
	if (isLinked) return [high];
	const sentence = () => `High risk linked to no partner or measure: ${description}`;
	return [high, makeFinding('risk-high-unlinked', [ofRisk(id)], measured, sentence)];
}

function careFindings({ index, today }: FindingInput, risk: Risk): Finding[] {
	const { id, description, ownerPartnerId, nextReview } = risk;
	const found: Finding[] = [];
	if (ownerPartnerId === null || !index.partnerPlace.has(ownerPartnerId))
		found.push(
			makeFinding(
				'risk-without-owner',
				[ofRisk(id)],
				nothing,
				() => `No active partner owns the risk: ${description}`,
			),
		);
	if (nextReview === null || nextReview < today)
		found.push(
			makeFinding(
				'risk-review-overdue',
				[ofRisk(id)],
				day(nextReview, today),
				() => `Review overdue or without a date: ${description}`,
			),
		);
	return found;
}

function shareFindings({ id, description, sharedBy }: Risk, total: number): Finding[] {
	if (sharedBy !== 'custom' || matches(total, 1)) return [];
	const sentence = (v: string) => `Shares add up to ${v}: ${description}`;
	return [makeFinding('risk-shares-not-100', [ofRisk(id)], ratio(total, 1), sentence)];
}

/** An expected cost of 0 gives no finding, whatever the reserves. */
function exposureFindings({ index, figures }: FindingInput): Finding[] {
	const expected = expectedByPartner(index, figures.risks.rows);
	return index.partners.flatMap(({ id, freeReserves }, place) => {
		const exposure = expected[place] ?? 0;
		if (exposure === 0 || !exceeds(exposure, freeReserves)) return [];
		const sentence = (v: string, l: string) =>
			`${partnerName(index, id)} carries an expected ${v} of risk and has reserves of ${l}.`;
		return [
			makeFinding('risk-exposure-over-reserves', [ofPartner(id)], pounds(exposure, freeReserves), sentence),
		];
	});
}
