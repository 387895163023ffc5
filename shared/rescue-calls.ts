/** The calls for when a bid's file is in trouble: a part of the contract. */
import { z } from 'zod';

const withPath = z.object({ path: z.string() });

export const RESCUE_CALLS = {
	/** The open bid in another place, where the work then goes on. */
	'bid.saveAs': { input: withPath, needsPath: { mode: 'save', kind: 'bid' } },
} as const;
