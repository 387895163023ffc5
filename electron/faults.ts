/** What nobody foresaw in the main process: written into the log and told, while the bid stays safe in the service. */
import { dialog } from 'electron';
import type { Log } from '../shared/log';

/** The same error at every tick would ask for ever. */
const AGAIN_AFTER_MS = 10_000;

export const entryWords = (logId: string | null): string =>
	logId === null ? 'It could not be written into the log.' : `The log has it under the number ${logId}.`;

export function watchMain(log: Log): void {
	let toldMs = Number.NEGATIVE_INFINITY;
	const tell = (where: string, error: unknown): void => {
		const logId = log.error(where, error);
		if (Date.now() - toldMs < AGAIN_AFTER_MS) return;
		toldMs = Date.now();
		dialog.showErrorBox(
			'Something went wrong that Consort did not foresee',
			`Everything shown as saved is on disk. If something no longer answers, close Consort and start it again. ${entryWords(logId)} It holds nothing of your bid: Help, Show logs.`,
		);
	};
	process.on('uncaughtException', (error) => tell('main', error));
	process.on('unhandledRejection', (reason) => tell('main promise', reason));
}
