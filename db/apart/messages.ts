/** What the service and a thread beside it say to each other. */
import { type Failure, FailureError } from '../../shared/errors';
import type { Row, TableName } from '../../shared/plan';
import { systemCode } from '../disk-error';
import type { JobName } from './jobs';
import type { Progress } from './progress';

/** The plan comes in pieces, then the work it is for. */
export type ToThread =
	| { kind: 'rows'; table: TableName; rows: readonly Row[] }
	| { kind: 'start'; job: JobName; order: unknown };

export type FromThread =
	| { kind: 'progress'; progress: Progress }
	| { kind: 'result'; result: unknown }
	| { kind: 'error'; error: CarriedError };

/** An error as plain data: what it is an instance of, and its code, are lost in copying. */
export interface CarriedError {
	failure: Failure | null;
	code: string;
	message: string;
	stack: string;
}

export const carry = (error: unknown): CarriedError => ({
	failure: error instanceof FailureError ? error.failure : null,
	code: systemCode(error),
	message: error instanceof Error ? error.message : String(error),
	stack: error instanceof Error ? (error.stack ?? '') : '',
});

export function unpack({ failure, code, message, stack }: CarriedError): Error {
	if (failure) return new FailureError(failure);
	const error = Object.assign(new Error(message), code === '' ? {} : { code });
	error.stack = stack;
	return error;
}
