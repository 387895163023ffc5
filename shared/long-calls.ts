/** The calls that take long: how far each is, and which end when they are cancelled. A part of the contract. */
import { z } from 'zod';

/** The files that are written beside the queue and can be cancelled on the way. */
const CANCELLED_CALLS = [
	'export.workbook',
	'export.agreement',
	'export.list',
	'export.json',
	'form.fill',
] as const;
export type CancelledCall = (typeof CANCELLED_CALLS)[number];
export type LongCall = CancelledCall | 'export.boardPack' | 'partnerBook.send';

/** Which call, at which step, how far; `done` is `total` at its end. */
export interface CallProgress {
	of: LongCall;
	label: string;
	done: number;
	total: number;
}

export const CANCEL_CALLS = {
	/** Ends the one named as `cancelled`; others that are written meanwhile go on. */
	'export.cancel': { input: z.object({ of: z.enum(CANCELLED_CALLS) }), needsPath: null },
} as const;
