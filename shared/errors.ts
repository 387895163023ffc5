/** What can go wrong, as values: every reply of every call is a Reply. */

export const FAILURE_CODES = [
	'invalid_input',
	'rule_broken',
	'stale_revision',
	'not_found',
	'file_locked',
	'file_newer_than_app',
	'file_damaged',
	'file_not_a_bid',
	'passphrase_needed',
	'passphrase_wrong',
	'read_only',
	'disk_full',
	'cancelled',
	'service_restarted',
	'internal',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** One fault in a bid file: which rule, where (`posts[3].fte`, rows from 0) and in words. */
export interface FormatError {
	code: string;
	path: string;
	message: string;
}

export interface Failure {
	code: FailureCode;
	/** What happened. */
	message: string;
	/** What is safe. */
	safe?: string;
	/** What to do. */
	todo?: string;
	/** The faults of a refused bid file, or of a refused edit. */
	errors?: FormatError[];
	/** Finds the entry in the log, of what should not have happened. */
	logId?: string;
}

/** What happened, what is safe and what to do, as one line for a place that has room for no more. */
export const sentenceOf = ({ message, safe, todo }: Failure): string =>
	[message, safe, todo].filter(Boolean).join(' ');

export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const succeed = <T>(value: T): Reply<T> => ({ ok: true, value });
export const fail = (
	code: FailureCode,
	message: string,
	more: Omit<Failure, 'code' | 'message'> = {},
): { ok: false; failure: Failure } => ({
	ok: false,
	failure: { code, message, ...more },
});

/** Something that should not have happened; `logId` null: the log could not be written. */
export const unforeseen = (logId: string | null, safe: string): Failure => ({
	code: 'internal',
	message: 'Something went wrong that Consort did not foresee.',
	safe,
	todo:
		logId === null
			? 'Try again. It could not be written into the log, so there is no entry to report.'
			: `Try again. If it happens again, report it with the number ${logId}; the log holds nothing of your bid.`,
	...(logId === null ? {} : { logId }),
});

/** Thrown inside the service to leave a handler with a Failure; caught once, at the entry. */
export class FailureError extends Error {
	readonly failure: Failure;
	constructor(failure: Failure) {
		super(failure.message);
		this.failure = failure;
	}
}

export function assertNever(value: never): never {
	throw new Error(`Not foreseen: ${JSON.stringify(value)}`);
}
