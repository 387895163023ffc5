/** The folder of the backups, shown in the computer's own file manager. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Reply, succeed } from '../shared/errors';

/** `show` points at an entry where it lies; nothing is opened with another program. */
export function showBackups(dataDir: string, show: (path: string) => void): Reply<unknown> {
	const folder = join(dataDir, 'backups');
	try {
		mkdirSync(folder, { recursive: true });
	} catch {
		return fail('not_found', `The folder ${folder} could not be made, so there is none to show.`, {
			safe: 'The bid is as it was.',
			todo: 'Look whether the disk is full, or whether Consort’s own folder may be written to.',
		});
	}
	show(folder);
	return succeed({});
}
