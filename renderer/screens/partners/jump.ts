/** Where on the Partners screen an address leads: the cell or field a finding is about. */
export type Part = 'register' | 'profile' | 'checks' | 'contacts' | 'offers';
export interface Jump {
	part: Part;
	/** null: the first line that is not in order, or the partner itself. */
	lineId: string | null;
	columnId: string | undefined;
}

/** The field each finding of this screen is about. */
const COLUMN_OF: Readonly<Record<string, string>> = {
	'document-expired': 'expires',
	'document-expires-in-contract': 'expires',
	'due-diligence-no-action': 'action',
	'due-diligence-red': 'status',
	'due-diligence-amber': 'status',
	'key-person-no-deputy': 'deputy',
	'key-person-many-roles': 'person',
	'need-not-offered': 'topic',
	'partner-not-joined': 'membership',
	'left-out-partner-has-targets': 'membership',
	'not-invited-no-reason': 'membershipReason',
	'no-prior-connection': 'connectionYears',
	'finances-unknown': 'annualIncome',
	'partnership-type-mismatch': 'partnershipType',
	'recording-systems-differ': 'recordingSystem',
};

const LINES = [
	['checks', 'dueDiligence'],
	['contacts', 'contact'],
	['offers', 'offer'],
] as const;

/** Reads the address; null where it names no place within a page. */
export function jumpOf(at: Readonly<Record<string, string>>): Jump | null {
	const columnId = at.column ?? COLUMN_OF[at.finding ?? ''];
	for (const [part, key] of LINES) {
		const lineId = at[key];
		if (lineId !== undefined) return { part, lineId, columnId };
	}
	if (columnId === 'status') return { part: 'checks', lineId: null, columnId };
	if (columnId === undefined) return null;
	return at.partner === undefined
		? { part: 'register', lineId: at.line ?? null, columnId }
		: { part: 'profile', lineId: at.partner, columnId };
}
