/** The faults a bid file can have, by the stage that finds them. A stage runs only if the one before found nothing. */
export const FILE_CODES = [
	'file-too-large',
	'not-json',
	'unknown-version',
	'missing-table',
	'unknown-table',
	'row-count',
] as const;
export const FIELD_CODES = [
	'missing-field',
	'unknown-field',
	'wrong-type',
	'not-finite',
	'not-integer',
	'out-of-range',
	'not-in-list',
	'bad-date',
	'bad-id',
	'blank-text',
	'text-too-long',
	'bad-text',
	'wrong-length',
	'duplicate-id',
] as const;
export const PLAN_CODES = [
	'dangling-key',
	'duplicate-row',
	'wrong-link',
	'wrong-order',
	'missing-for-method',
	'bad-change',
] as const;

/** More faults than this help nobody; the rest is not looked for. */
export const MOST_ERRORS = 1000;

export type FileCode = (typeof FILE_CODES)[number];
export type FieldCode = (typeof FIELD_CODES)[number];
export type PlanCode = (typeof PLAN_CODES)[number];
