/** Edits of risks and of how the partners share them: risks, their links and shares, the agreed shares of the pot. */
import type { Change } from '../change';
import { isActive, only, type Plan } from '../plan';
import { matches, sum } from '../quantity';
import { readTyped } from './cell';
import { addRow, findRow, setFields } from './row';

/** A change list with the id of what it adds. */
export interface Added {
	id: string;
	changes: Change[];
}

/** Adds a risk of the middle of both scales, owned by the lead, without cost or review date. */
export const addRisk = (plan: Plan, description: string): Added =>
	addRow(plan, 'risks', {
		category: 'operational',
		description,
		ownerPartnerId: only(plan, 'bid').leadPartnerId,
		inherentLikelihood: 3,
		inherentImpact: 3,
		residualLikelihood: 3,
		residualImpact: 3,
	});

/** Links a risk to its owner, or to the lead where nobody owns it; null for a risk that is not in the bid. */
export function addRiskLink(plan: Plan, riskId: string): Added | null {
	const risk = findRow(plan, 'risks', riskId);
	if (!risk) return null;
	const partnerId = risk.ownerPartnerId ?? only(plan, 'bid').leadPartnerId;
	return addRow(plan, 'riskLinks', { riskId, partnerId, measureId: null });
}

/** Gives the next active partner without a share of a risk what is missing to 1; null where all have one. */
export function addRiskShare(plan: Plan, riskId: string): Added | null {
	const own = plan.riskShares.filter((row) => row.riskId === riskId);
	const taken = new Set(own.map(({ partnerId }) => partnerId));
	const partner = plan.partners.find((each) => isActive(each) && !taken.has(each.id));
	if (!partner || !findRow(plan, 'risks', riskId)) return null;
	const missing = Math.max(0, 1 - sum(own.map(({ share }) => share)));
	const share = matches(missing, 0) ? 0 : Number(missing.toPrecision(12));
	return addRow(plan, 'riskShares', { riskId, partnerId: partner.id, share });
}

/** Sets a partner's agreed share of the pot (0.2 is 20 %), making it where there is none. */
export function setAgreedShare(plan: Plan, partnerId: string, share: number): Change[] {
	const row = plan.customShares.find((each) => each.partnerId === partnerId);
	if (row) return setFields(plan, 'customShares', row.id, { share });
	return share === 0 ? [] : addRow(plan, 'customShares', { partnerId, share }).changes;
}

/** A partner's agreed share as typed; empty is 0. Gives changes or the reason. */
export function typeAgreedShare(plan: Plan, partnerId: string, typed: string): Change[] | string {
	if (typed.trim() === '') return setAgreedShare(plan, partnerId, 0);
	const read = readTyped(plan, 'customShares', 'share', typed);
	return read.ok ? setAgreedShare(plan, partnerId, Number(read.value)) : read.reason;
}

/** The probability of a likelihood from 1 to 5, as typed. Gives changes or the reason. */
export function typeLikelihood(plan: Plan, likelihood: number, typed: string): Change[] | string {
	const read = readTyped(plan, 'risks', 'probability', typed);
	if (!read.ok) return read.reason;
	if (read.value === null) return 'This cell cannot be empty.';
	const { id, likelihoodProbability } = only(plan, 'assumptions');
	const list = likelihoodProbability.map((old, at) => (at === likelihood - 1 ? Number(read.value) : old));
	return setFields(plan, 'assumptions', id, { likelihoodProbability: list });
}
