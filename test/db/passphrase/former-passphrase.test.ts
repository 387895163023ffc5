/** What is typed opens a backup and not the file: from before, or right for a file whose beginning is damaged. */
import { readFileSync, renameSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listBackups } from '../../../db/backups/listing';
import { readHeader } from '../../../db/passphrase/file-header';
import { damage, type TrialDesk, trialDesk } from '../trial-desk';
import { lockedBid, PASSPHRASE, plainWordsIn, setPassphrase } from './trial-passphrase';

const SECOND = 'another quay, another boat';

async function unlock(t: TrialDesk, path: string, secret = PASSPHRASE) {
	await t.refusal('bid.open', { path });
	return t.call('bid.unlock', { secret });
}

test('the passphrase from before is told as such, and opens the backups of its time from the start screen', async () => {
	const { t, path } = await lockedBid();
	await unlock(t, path);
	await setPassphrase(t, SECOND);
	const now = t.plan();
	const { backups } = await t.must('backup.list', {});
	const former = backups.find(({ reason, path: of }) => reason === 'opened' && of === path);
	expect(await t.refusal('backup.read', { id: former?.id ?? '' })).toMatchObject({
		code: 'passphrase_needed',
		todo: expect.stringContaining('Save it as a new file'),
	});
	const [latest] = backups;
	expect(latest).toMatchObject({ reason: 'passphrase', title: null });
	expect((await t.must('backup.read', { id: latest?.id ?? '' })).plan).toEqual(now);
	await t.must('bid.close', {});
	// Only the backup of that time tells it from any other wrong one.
	for (const { file, reason } of listBackups(t.desk.backupFolder, { path }))
		if (reason === 'opened') expect(readHeader(file)).not.toEqual(readHeader(path));
	expect(await unlock(t, path)).toMatchObject({
		failure: {
			code: 'passphrase_wrong',
			message: expect.stringMatching(/^This opens the backup of .*, but not/),
		},
	});
	const copy = t.file('back.consort');
	const asked = await t.refusal('bid.openBackup', { id: former?.id ?? '', title: 'back', path: copy });
	expect(asked.code).toBe('passphrase_needed');
	expect((await t.must('bid.unlock', { secret: PASSPHRASE })).path).toBe(copy);
	expect(plainWordsIn(t.folder)).toEqual([]);
});

test('the right passphrase of a file with damaged salt is told as right, and the whole bid comes back', async () => {
	const { t, path } = await lockedBid();
	await unlock(t, path);
	const plan = t.plan();
	await t.must('bid.close', {});
	damage(path, 6, Buffer.from([0, 0]));
	const spoilt = readFileSync(path);
	expect(await unlock(t, path, 'not the passphrase')).toMatchObject({
		failure: { message: expect.stringMatching(/not the passphrase of/) },
	});
	expect(await unlock(t, path)).toMatchObject({
		failure: { code: 'file_damaged', message: expect.stringContaining('The passphrase is right') },
	});
	expect(await t.must('rescue.look', {})).toMatchObject({ isBid: true, passphrase: 'known' });
	const open = await t.must('rescue.recover', { path: t.file('recovered.consort') });
	expect(open.hasPassphrase).toBe(true);
	expect(open.plan.posts).toEqual(plan.posts);
	expect(readFileSync(path).equals(spoilt)).toBe(true);
});

test('plain copies from before the bid was moved are among those that are named and removed', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	await t.must('backup.take', { reason: 'import' });
	await t.must('bid.close', {});
	const moved = t.file('moved.consort');
	renameSync(path, moved);
	await t.must('bid.open', { path: moved });
	await t.must('passphrase.draw', { passphrase: PASSPHRASE });
	expect((await t.must('passphrase.set', {})).plainCopies).toHaveLength(2);
	await t.must('passphrase.removeCopies', {});
	expect(plainWordsIn(t.folder)).toEqual([]);
	expect(listBackups(t.desk.backupFolder)).toMatchObject([{ reason: 'passphrase' }]);
});

test('an encrypted bid that is imported as JSON is refused in words, and stays as it is', async () => {
	const { t, path } = await lockedBid();
	const renamed = t.file('bid.json');
	renameSync(path, renamed);
	const before = readFileSync(renamed);
	const refused = await t.refusal('bid.importJson', { path: renamed });
	expect(refused).toMatchObject({
		message: expect.stringContaining('the file of a bid'),
		todo: expect.stringContaining('Open'),
	});
	expect(readFileSync(renamed).equals(before)).toBe(true);
});
