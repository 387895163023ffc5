/** The folder of the backups, shown in the computer's own file manager. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { shell } from 'electron';
import { fail, type Reply, succeed } from '../shared/errors';

export async function showBackups(dataDir: string): Promise<Reply<unknown>> {
	const folder = join(dataDir, 'backups');
	try {
		mkdirSync(folder, { recursive: true });
	} catch {
		return notShown(folder);
	}
	return (await shell.openPath(folder)) === '' ? succeed({}) : notShown(folder);
}

const notShown = (folder: string) =>
	fail('not_found', `The folder ${folder} could not be shown.`, {
		safe: 'The backups in it are as they were.',
		todo: 'Look for it in the file manager of this computer.',
	});
