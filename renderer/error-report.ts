/** Errors nobody foresaw in the window: written into the log as a trace, and told with the number of the entry. */
import { traceOf } from '../shared/error-trace';
import { unforeseen } from '../shared/errors';
import type { WindowPlace } from '../shared/log-calls';
import { call } from './api';
import { notify } from './notice-store';
import { routeOf } from './route';
import { failureTitles, fault } from './words/messages';

/** The same error again so soon is neither logged nor told: something that fails at every frame would fill both. */
const SAME_AGAIN_MS = 10_000;
const lately = new Map<string, number>();

/** Gives the number under which the log has it; null where it could not be written. Never rejects. */
export async function reportError(place: WindowPlace, thrown: unknown): Promise<string | null> {
	try {
		const { screen } = routeOf(window.location.hash);
		const reply = await call('log.windowError', { place, screen, ...traceOf(thrown) });
		return reply.ok ? reply.value.logId : null;
	} catch {
		return null;
	}
}

async function reportAndTell(place: WindowPlace, thrown: unknown): Promise<void> {
	const { name, frames } = traceOf(thrown);
	const key = `${place} ${name} ${frames[0]}`;
	const now = Date.now();
	if (now - (lately.get(key) ?? Number.NEGATIVE_INFINITY) < SAME_AGAIN_MS) return;
	lately.set(key, now);
	const logId = await reportError(place, thrown);
	notify({ kind: 'failure', title: failureTitles.unforeseen, failure: unforeseen(logId, fault.safe) });
}

/** From now on; what a boundary caught while drawing does not come here. */
export function watchErrors(): void {
	window.addEventListener('error', ({ error }) => {
		// Chromium tells of a ResizeObserver that is a frame late in the same way, without an error.
		if (error) void reportAndTell('event', error);
	});
	window.addEventListener('unhandledrejection', ({ reason }) => void reportAndTell('promise', reason));
}
