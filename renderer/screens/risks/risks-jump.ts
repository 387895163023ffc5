/** Where on the Risks screen an address leads: the cell a finding is about. */
import type { Plan } from '../../../shared/plan';

export interface CellPlace {
	lineId: string;
	columnId: string;
}
export interface Jump extends CellPlace {
	part: 'register' | 'shares' | 'exposure';
}

/** The cell each finding of this screen is about. */
const COLUMN_OF: Readonly<Record<string, string>> = {
	'risk-high': 'residualLikelihood',
	'risk-high-unlinked': 'linkedTo',
	'risk-without-owner': 'ownerPartnerId',
	'risk-review-overdue': 'nextReview',
	'risk-shares-not-100': 'sharedBy',
};

/** Reads the address; null where it leads to no cell. */
export function jumpOf(plan: Plan, at: Readonly<Record<string, string>>): Jump | null {
	const { risk, partner, finding } = at;
	if (finding === 'risk-exposure-over-reserves' && partner)
		return { part: 'exposure', lineId: partner, columnId: 'expected' };
	const columnId = at.column ?? COLUMN_OF[finding ?? ''];
	if (!risk || columnId === undefined) return null;
	const share = plan.riskShares.find(({ riskId }) => riskId === risk);
	return finding === 'risk-shares-not-100' && share
		? { part: 'shares', lineId: share.id, columnId: 'share' }
		: { part: 'register', lineId: risk, columnId };
}
