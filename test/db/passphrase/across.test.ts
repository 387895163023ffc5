/** A passphrase that comes, changes and goes, across backups, undo and versions of the file. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { connect } from '../../../db/connection';
import { keyFor } from '../../../db/passphrase/secret';
import { diffPlans } from '../../../shared/change';
import { changeOf, type TrialDesk, trialDesk } from '../trial-desk';
import { lockedBid, PASSPHRASE, plainWordsIn, setPassphrase } from './trial-passphrase';

const fteOf = (t: TrialDesk) => t.plan().posts.find(({ id }) => id === 'P0-hub')?.fte;
const setFte = (t: TrialDesk, fte: number) => t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte })]);

test('a bid goes back to a plain backup, under a passphrase since, and undo goes on across all of it', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	await setFte(t, 1);
	const { backup } = await t.must('backup.take', { reason: 'import' });
	await setFte(t, 2);
	await setPassphrase(t);
	const { plan } = await t.must('backup.read', { id: backup?.id ?? '' });
	const kept = await t.must('backup.take', { reason: 'restore' });
	await t.edit('Restore the backup', diffPlans(t.plan(), plan));
	expect(fteOf(t)).toBe(1);
	await setPassphrase(t, 'another quay, another boat');
	await t.must('plan.undo', { revision: 3 });
	expect(fteOf(t)).toBe(2);
	await t.must('passphrase.remove', {});
	await t.must('plan.undo', { revision: 4 });
	await t.must('plan.undo', { revision: 5 });
	expect(t.plan().posts.find(({ id }) => id === 'P0-hub')?.fte).not.toBe(2);
	expect(await t.refusal('backup.read', { id: kept.backup?.id ?? '' })).toMatchObject({
		code: 'passphrase_needed',
	});
	const [latest] = (await t.must('backup.list', {})).backups;
	expect(latest?.reason).toBe('passphrase');
	await t.must('backup.read', { id: latest?.id ?? '' });
	await t.must('bid.close', {});
	expect((await t.must('bid.open', { path })).hasPassphrase).toBe(false);
});

test('a bid of a newer Consort that has a passphrase asks for it, is only read, and keeps it', async () => {
	const { t, path } = await lockedBid();
	const key = await keyFor(path, PASSPHRASE);
	const db = connect(path, {}, key);
	db.exec(`PRAGMA user_version = 99; ALTER TABLE post ADD COLUMN "grade" TEXT NOT NULL DEFAULT 'NJC 25';`);
	db.close();
	const before = readFileSync(path);
	await t.refusal('bid.open', { path });
	const open = await t.must('bid.unlock', { secret: PASSPHRASE });
	expect(open).toMatchObject({ hasPassphrase: true, readOnly: expect.stringContaining('newer Consort') });
	expect((await t.refusal('passphrase.draw', { passphrase: 'another quay' })).code).toBe('read_only');
	expect((await t.refusal('passphrase.remove', {})).code).toBe('read_only');
	const copy = t.file('copy.consort');
	await t.must('bid.saveCopy', { path: copy });
	await t.must('bid.close', {});
	expect(readFileSync(copy).subarray(0, 16).equals(before.subarray(0, 16))).toBe(true);
	expect(readFileSync(path).equals(before)).toBe(true);
	expect(plainWordsIn(t.folder)).toEqual([]);
});
