/**
 * What a log may keep of an error: its kind, its code and the places in the program it came through. Never its
 * message, and no folder of a computer: they may quote a bid or name a person.
 */

export interface ErrorTrace {
	/** The class of the error, or the type of what was thrown. */
	name: string;
	/** Such as ENOENT; empty where it has none. */
	code: string;
	/** Innermost first: `writeChanges service.js:120:5`. */
	frames: string[];
}

export const TRACE_NAME = /^[A-Za-z_$][\w$]{0,60}$/;
export const TRACE_CODE = /^([A-Za-z][A-Za-z0-9_-]{0,60})?$/;
export const TRACE_FRAME =
	/^([\w$.<> #]{1,80} )?(node:[\w/]{1,60}|[\w.-]{1,60}\.[cm]?[jt]sx?):\d{1,7}(:\d{1,7})?$/;
export const MOST_FRAMES = 30;

/** The trace of whatever was thrown; what does not look like the program's own words is left out. */
export function traceOf(thrown: unknown): ErrorTrace {
	if (!(thrown instanceof Error)) return { name: typeof thrown, code: '', frames: [] };
	const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
	return {
		name: TRACE_NAME.test(thrown.name) ? thrown.name : 'Error',
		code: TRACE_CODE.test(code) ? code : '',
		frames: framesOf(thrown),
	};
}

function framesOf({ message, stack = '' }: Error): string[] {
	// A line of the message may look like a frame.
	const at = message === '' ? 0 : stack.indexOf(message);
	if (at < 0) return [];
	return stack
		.slice(at + message.length)
		.split('\n')
		.flatMap((line) => frameOf(line) ?? [])
		.slice(0, MOST_FRAMES);
}

/** `    at async run (file:///folder/of/somebody/service.js:12:3)` -> `async run service.js:12:3` */
function frameOf(line: string): string | null {
	const [, call = '', place = ''] = /^\s*at (?:(.*) \()?([^()]*)\)?$/.exec(line) ?? [];
	const file = place.startsWith('node:') ? place : place.slice(place.search(/[^/\\]*$/));
	const frame = call === '' ? file : `${call} ${file}`;
	if (TRACE_FRAME.test(frame)) return frame;
	return TRACE_FRAME.test(file) ? file : null;
}
