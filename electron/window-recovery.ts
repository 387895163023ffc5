/** A window whose page ended unexpectedly shows the bid again: the bid itself lives in the service. */
import type { BrowserWindow } from 'electron';

const AGAIN_WITHIN_MS = 60_000;
/** Electron is still ending the page in its event; a reload asked for there is lost. */
const SETTLE_MS = 100;

/** Says of each unexpected end whether the page is worth loading again: not twice within a minute. */
export function recoveries(now: () => number = Date.now): () => boolean {
	let lastMs = Number.NEGATIVE_INFINITY;
	return () => {
		const isFirst = now() - lastMs >= AGAIN_WITHIN_MS;
		lastMs = now();
		return isFirst;
	};
}

/** Loads the page again where it ended by a crash, for want of memory or from outside; else gives up. */
export function recoverWindow(
	window: BrowserWindow,
	noteEnd: (reason: string) => string | null,
	giveUp: (logId: string | null) => void,
): void {
	const isWorthIt = recoveries();
	window.webContents.on('render-process-gone', (_event, { reason }) => {
		if (reason === 'clean-exit' || window.isDestroyed()) return;
		const logId = noteEnd(reason);
		if (isWorthIt()) {
			setTimeout(() => {
				if (!window.isDestroyed()) window.webContents.reload();
			}, SETTLE_MS);
			return;
		}
		giveUp(logId);
		// Nothing in the page can hold it open any more.
		window.destroy();
	});
}
