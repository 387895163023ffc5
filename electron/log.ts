/** Main's part of the log, which has the window's errors too. */
import { randomBytes } from 'node:crypto';
import * as files from 'node:fs';
import { join } from 'node:path';
import { fail, type Reply, succeed } from '../shared/errors';
import { LOG_FILE, type Log, openLogIn } from '../shared/log';
import { LOG_CALLS, type LogCall } from '../shared/log-calls';

const folderIn = (dataDir: string): string => join(dataDir, 'logs');

export const openLog = (dataDir: string): Log =>
	openLogIn({
		folder: folderIn(dataDir),
		part: 'main',
		files,
		newId: () => randomBytes(4).toString('hex'),
	});

export interface LogDesk {
	log: Log;
	dataDir: string;
	/** Shows a file in its folder. */
	show: (path: string) => void;
}

export const isLogCall = (name: string): name is LogCall => Object.hasOwn(LOG_CALLS, name);

export const answerLog = (desk: LogDesk, name: LogCall, input: unknown): Reply<unknown> =>
	name === 'log.show' ? showLog(desk) : noteWindowError(desk, input);

function noteWindowError({ log }: LogDesk, input: unknown): Reply<{ logId: string | null }> {
	const parsed = LOG_CALLS['log.windowError'].input.safeParse(input);
	if (!parsed.success) return fail('invalid_input', 'Consort does not know this error.');
	const { place, screen, ...trace } = parsed.data;
	return succeed({ logId: log.trace(`window ${place} ${screen}`, trace) });
}

function showLog({ log, dataDir, show }: LogDesk): Reply<Record<string, never>> {
	if (!log.note('shown'))
		return fail('disk_full', 'The log cannot be written, so there is none to show.', {
			safe: 'The bid is as it was.',
			todo: 'Look whether the disk is full, or whether Consort’s own folder may be written to.',
		});
	show(join(folderIn(dataDir), LOG_FILE));
	return succeed({});
}
