/** The service's part of the log. */
import { randomBytes } from 'node:crypto';
import * as files from 'node:fs';
import { join } from 'node:path';
import { type Log, openLogIn } from '../shared/log';

export type { Log } from '../shared/log';

export const openLog = (dataDir: string): Log =>
	openLogIn({
		folder: join(dataDir, 'logs'),
		part: 'service',
		files,
		newId: () => randomBytes(4).toString('hex'),
	});
