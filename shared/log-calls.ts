/** The calls of the log, which main answers: it has the window's errors written, and shows the folder. */
import { z } from 'zod';
import { MOST_FRAMES, TRACE_CODE, TRACE_FRAME, TRACE_NAME } from './error-trace';

/** In what the window failed: drawing, something a person did, or work that was on its way. */
export const WINDOW_PLACES = ['drawing', 'event', 'promise'] as const;
export type WindowPlace = (typeof WINDOW_PLACES)[number];

export const LOG_CALLS = {
	/** A trace alone: what does not look like the program's own words is refused. */
	'log.windowError': {
		input: z.object({
			place: z.enum(WINDOW_PLACES),
			screen: z.string().regex(/^[a-z-]{1,20}$/),
			name: z.string().regex(TRACE_NAME),
			code: z.string().regex(TRACE_CODE),
			frames: z.array(z.string().regex(TRACE_FRAME)).max(MOST_FRAMES),
		}),
		needsPath: null,
	},
	/** Shows the log in its folder; the window never names a path. */
	'log.show': { input: z.object({}), needsPath: null },
} as const;
export type LogCall = keyof typeof LOG_CALLS;

export interface LogOutputs {
	/** The id of the entry; null where it could not be written. */
	'log.windowError': { logId: string | null };
	'log.show': Record<string, never>;
}
