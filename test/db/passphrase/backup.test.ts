import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeFile, openFile } from '../../../db/file';
import { MIGRATIONS } from '../../../db/migrate';
import { keyFor } from '../../../db/passphrase/secret';
import { lockedBid, PASSPHRASE, plainWordsIn } from './trial-passphrase';

test('the copy made before an encrypted bid is brought up to date is encrypted too, and opens with its passphrase', async () => {
	const { t, path } = await lockedBid();
	const backupFolder = t.file('backups');
	mkdirSync(backupFolder);
	const key = await keyFor(path, PASSPHRASE);
	const migrations = [...MIGRATIONS, 'CREATE TABLE later (id TEXT) STRICT;'];
	closeFile(openFile(path, { backupFolder, migrations, key }));
	const [name = ''] = readdirSync(backupFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith(' update.consort'),
	);
	expect(plainWordsIn(t.folder)).toEqual([]);
	const copied = join(backupFolder, name);
	expect(readFileSync(copied).subarray(0, 16)).toEqual(readFileSync(path).subarray(0, 16));
	closeFile(openFile(copied, { backupFolder, key: await keyFor(copied, PASSPHRASE) }));
});
