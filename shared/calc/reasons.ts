/** Reasons for targets: SMART points, evidence for and against, and each partner's position. */
import type { Plan, Rationale, Row } from '../plan';
import type { PartnerCapacity, PositionFigure, RationaleFigure, SmartPoints } from './figures';
import type { BidIndex } from './index-of-bid';
import { Memory } from './memory';

/** SMART points in the order sentences name them. */
export const SMART_POINTS = [
	'number',
	'unit',
	'time',
	'owner',
	'evidence',
	'capacity',
] as const satisfies readonly (keyof SmartPoints)[];

/** Whether a text is empty or white space. Source: Calculations, "Findings". */
export const isBlank = (text: string): boolean => text.trim() === '';

const isGood = ({ supports, strength }: Row<'evidence'>): boolean =>
	supports && (strength === 'strong' || strength === 'medium' || strength === 'given');

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const group = groups.get(keyOf(row));
		if (group) group.push(row);
		else groups.set(keyOf(row), [row]);
	}
	return groups;
}

/** The reasons of every measure with a target or a rationale. */
export function rationaleFigures(index: BidIndex, capacity: readonly PartnerCapacity[]): RationaleFigure[] {
	const rationales = new Map(index.plan.rationales.map((row) => [row.measureId, row]));
	const evidence = groupBy(index.plan.evidence, (row) => row.rationaleId);
	const uses = groupBy(capacity, (use) => use.measureId);
	return index.plan.measures.flatMap((measure) => {
		const rationale = rationales.get(measure.id);
		const ofMeasure = uses.get(measure.id) ?? [];
		const hasTarget = ofMeasure.some((use) => use.targetTotal > 0);
		if (!rationale && !hasTarget) return [];
		const rows = rationale ? (evidence.get(rationale.id) ?? []) : [];
		const goodEvidence = rows.filter(isGood).length;
		const points = {
			number: hasTarget,
			unit: !isBlank(measure.unit) && !isBlank(measure.definition),
			...pointsOfRationale(rationale),
			evidence: goodEvidence > 0,
			capacity: ofMeasure.every((use) => use.overPeriods.length === 0),
		};
		return [
			{
				measureId: measure.id,
				points,
				score: SMART_POINTS.filter((name) => points[name]).length,
				goodEvidence,
				counterEvidence: rows.filter((row) => !row.supports).length,
			},
		];
	});
}

const pointsOfRationale = (rationale: Rationale | undefined): Pick<SmartPoints, 'time' | 'owner'> => ({
	time: rationale !== undefined && rationale.nextReview !== null,
	owner: rationale !== undefined && rationale.ownerContactId !== null,
});

/** A partner's position on a measure, with the row behind it where there is one. */
export interface PositionOfPartner extends PositionFigure {
	row: Row<'positions'> | undefined;
}

/** By rationale, then by partner. */
const rowsOfPositions = new Memory<Plan['positions'], Map<string, Map<string, Row<'positions'>>>>();
const standOfUse = new Memory<PartnerCapacity, PositionOfPartner>();

/** Where every partner with a target stands, by measure with a rationale; no row: not asked. */
export function positionsOf(
	{ plan }: Pick<BidIndex, 'plan'>,
	capacity: readonly PartnerCapacity[],
): PositionOfPartner[] {
	const rationales = new Map(plan.rationales.map((row) => [row.measureId, row]));
	const rows = rowsOfPositions.recall(plan.positions, [], () => {
		const byRationale = groupBy(plan.positions, (row) => row.rationaleId);
		return new Map(
			[...byRationale].map(([id, own]) => [id, new Map(own.map((row) => [row.partnerId, row]))]),
		);
	});
	const uses = groupBy(capacity, (use) => use.measureId);
	return plan.measures.flatMap((measure) => {
		const rationale = rationales.get(measure.id);
		if (!rationale) return [];
		const own = rows.get(rationale.id);
		return (uses.get(measure.id) ?? [])
			.filter((use) => use.targetTotal > 0)
			.map((use) => {
				const row = own?.get(use.partnerId);
				return standOfUse.recall(use, [row], () => positionOf(use, row));
			});
	});
}

function positionOf(
	{ measureId, partnerId, targetTotal }: PartnerCapacity,
	row: Row<'positions'> | undefined,
): PositionOfPartner {
	const status = row?.status ?? 'notAsked';
	const agreed = status === 'agreed' || status === 'agreedWithCondition';
	const stale = agreed && row?.agreedTotal !== targetTotal;
	return { measureId, partnerId, status, targetTotal, stale, row };
}

/** Positions as the figures list them. */
export const positionFigures = (positions: readonly PositionOfPartner[]): PositionFigure[] =>
	positions.map(({ row: _row, ...figure }) => figure);
