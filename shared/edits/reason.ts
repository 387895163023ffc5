/** Edits of the reasons behind targets: the rationale of a measure, its evidence, and each partner's stand. */
import type { Change } from '../change';
import { only, type Plan, type Position, type Rationale, type Row } from '../plan';
import { addRow, findRow, setFields } from './row';

/** The rationale of a measure; a measure has at most one. */
export const rationaleOf = (plan: Plan, measureId: string): Rationale | undefined =>
	plan.rationales.find((rationale) => rationale.measureId === measureId);

/**
 * Writes the first version of a measure's rationale, proposed by the lead; the statement is still to be typed.
 * No change where the measure has one. Returns the changes and its id.
 */
export function writeReason(plan: Plan, measureId: string): { id: string; changes: Change[] } {
	const known = rationaleOf(plan, measureId);
	if (known) return { id: known.id, changes: [] };
	return addRow(plan, 'rationales', { measureId, proposedByPartnerId: only(plan, 'bid').leadPartnerId });
}

/** Makes a rationale the next version of itself: what partners agreed to before was another text. */
export function nextVersion(plan: Plan, rationaleId: string): Change[] {
	const rationale = findRow(plan, 'rationales', rationaleId);
	return rationale ? setFields(plan, 'rationales', rationaleId, { version: rationale.version + 1 }) : [];
}

/** Adds evidence for or against a target. It is weak until somebody has judged it better. */
export const addEvidence = (
	plan: Plan,
	evidence: { rationaleId: string; detail: string; supports: boolean },
): { id: string; changes: Change[] } =>
	addRow(plan, 'evidence', { kind: 'needData', strength: 'weak', ...evidence });

type StandValues = Partial<Omit<Position, 'id' | 'order' | 'rationaleId' | 'partnerId' | 'agreedTotal'>>;

/**
 * Sets what a partner says of its target, making the entry where there is none yet; no change for a measure
 * with no rationale. A status that is set to agreed or agreed with a condition keeps `targetTotal` (units of the
 * measure, all periods) as what was agreed to; any other agrees to nothing. A status that is set is dated
 * `today` (2026-04-01) unless a date is given; not asked has none. Source: domain notes, targets and their reasons.
 */
export function setStand(
	plan: Plan,
	stand: { partnerId: string; measureId: string } & StandValues,
	targetTotal: number,
	today: string,
): Change[] {
	const { partnerId, measureId, ...given } = stand;
	const rationale = rationaleOf(plan, measureId);
	if (!rationale) return [];
	const values = {
		...(given.status === undefined ? {} : agreement(given.status, targetTotal, today)),
		...given,
	};
	const known = standOf(plan, rationale.id, partnerId);
	return known
		? setFields(plan, 'positions', known.id, values)
		: addRow(plan, 'positions', { status: 'notAsked', ...values, rationaleId: rationale.id, partnerId })
				.changes;
}

function agreement(
	status: Position['status'],
	targetTotal: number,
	today: string,
): Pick<Position, 'agreedTotal' | 'date'> {
	const agreed = status === 'agreed' || status === 'agreedWithCondition';
	return { agreedTotal: agreed ? targetTotal : null, date: status === 'notAsked' ? null : today };
}

const standOf = (plan: Plan, rationaleId: string, partnerId: string): Position | undefined =>
	plan.positions.find((each) => each.rationaleId === rationaleId && each.partnerId === partnerId);

/**
 * A partner agrees again, as it did before, to a target that has changed since: `targetTotal` (units, all
 * periods) and `today` take the place of what it agreed to then. No change where it has not agreed.
 */
export function agreeAgain(
	plan: Plan,
	stand: { partnerId: string; measureId: string },
	targetTotal: number,
	today: string,
): Change[] {
	const rationale = rationaleOf(plan, stand.measureId);
	const known = rationale && standOf(plan, rationale.id, stand.partnerId);
	if (known?.status !== 'agreed' && known?.status !== 'agreedWithCondition') return [];
	return setFields(plan, 'positions', known.id, { agreedTotal: targetTotal, date: today });
}

/** A partner's stand on a rationale; one that says nothing where the partner has not been asked. */
export function standOrNone(plan: Plan, rationaleId: string, partnerId: string): Position {
	const known = standOf(plan, rationaleId, partnerId);
	if (known) return known;
	const [change] = addRow(plan, 'positions', { rationaleId, partnerId, status: 'notAsked' }).changes;
	return change?.after as Row<'positions'>;
}
