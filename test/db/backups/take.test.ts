import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsPath } from '../../../db/backups/facts';
import { backupsIn, listBackups } from '../../../db/backups/listing';
import { NEWEST } from '../../../db/backups/rotation';
import { takeBackup } from '../../../db/backups/take';
import { isInOneFile, trialDesk, trialDisk } from '../trial-desk';
import { barBackups, filesBelow, fteIn, reasons, reopen, revisionOf, setFte } from './trial-backups';

async function trial() {
	const t = trialDesk();
	await t.sample();
	return t;
}

describe('a bid is backed up', () => {
	test('when it is opened and has changed since the last time, and not otherwise', async () => {
		const t = await trial();
		expect(await reasons(t)).toEqual([]);
		await reopen(t);
		expect(await reasons(t)).toEqual(['opened']);
		await reopen(t);
		expect(await reasons(t)).toHaveLength(1);
		await setFte(t, 1);
		await reopen(t);
		expect(await reasons(t)).toEqual(['opened', 'opened']);
	});

	test('also when nothing but a reason, a name or the name of a version changed', async () => {
		const t = await trial();
		const { seq } = await setFte(t, 1);
		await t.must('version.add', { name: 'Submitted', ...revisionOf(t) });
		await reopen(t);
		expect(await reasons(t)).toEqual(['version']);
		await t.must('history.setReason', { seqs: [seq ?? 0], reason: 'Two posts' });
		await reopen(t);
		await t.must('history.setReason', { seqs: [seq ?? 0], reason: '3rd posts' });
		await reopen(t);
		await t.must('version.rename', { id: 1, name: 'As sent' });
		await reopen(t);
		expect(await reasons(t)).toEqual(['opened', 'opened', 'opened', 'version']);
	});

	test('when it is given a name, before an import and before it goes back to a backup', async () => {
		const t = await trial();
		await t.must('version.add', { name: 'Submitted', ...revisionOf(t) });
		await setFte(t, 1);
		const { backup } = await t.must('backup.take', { reason: 'import' });
		expect(backup).toMatchObject({ reason: 'import', isOfOpenBid: true, versionName: null });
		// It stands as it did: the one there is will do.
		expect((await t.must('backup.take', { reason: 'restore' })).backup).toEqual(backup);
		await setFte(t, 4);
		await t.must('backup.take', { reason: 'restore' });
		const { backups } = await t.must('backup.list', {});
		expect(backups.map(({ reason, versionName }) => [reason, versionName])).toEqual([
			['restore', null],
			['import', null],
			['version', 'Submitted'],
		]);
	});

	test('never under review, and not beside the file', async () => {
		const t = await trial();
		await setFte(t, 1);
		const path = t.desk.session?.file.path ?? '';
		await t.must('bid.openForReview', { path });
		expect((await t.must('backup.take', { reason: 'import' })).backup).toBeNull();
		expect(filesBelow(dirname(path))).toEqual([path]);
		await t.must('bid.openToEdit', {});
		const [backup = ''] = filesBelow(t.desk.backupFolder).filter((file) => file.endsWith('.consort'));
		expect(backup.startsWith(join(t.desk.dataDir, 'backups'))).toBe(true);
		expect(isInOneFile(backup)).toBe(true);
	});
});

describe('backups', () => {
	test('of bids whose files have one name are kept apart, and each knows its bid', async () => {
		const t = await trial();
		const first = t.desk.session?.file.path ?? '';
		const twin = t.file('Sample bid.consort');
		await t.must('bid.saveCopy', { path: twin });
		await setFte(t, 1);
		await t.must('backup.take', { reason: 'import' });
		await t.must('bid.open', { path: twin });
		expect(listBackups(t.desk.backupFolder, { path: first })).toHaveLength(1);
		expect(listBackups(t.desk.backupFolder, { path: twin })).toHaveLength(1);
		const bid = t.desk.session?.meta.createdAt ?? '';
		expect(listBackups(t.desk.backupFolder, { bid })).toHaveLength(2);
		await t.sample();
		const { backups } = await t.must('backup.list', {});
		expect(backups.map(({ isOfOpenBid }) => isOfOpenBid)).toEqual([false, false]);
		expect(backups[0]).toMatchObject({ path: twin, title: expect.stringContaining('Marlshire') });
	});

	test('are taken away as they grow old, but not those of versions the bid has', async () => {
		const t = await trial();
		await t.must('version.add', { name: 'Submitted', ...revisionOf(t) });
		await setFte(t, 2);
		await t.must('version.add', { name: 'Given up', ...revisionOf(t) });
		await t.must('version.remove', { id: 2 });
		for (let fte = 4; fte < 4 + NEWEST; fte++) {
			await setFte(t, fte);
			await t.must('backup.take', { reason: 'import' });
		}
		const { backups } = await t.must('backup.list', {});
		expect(backups.map(({ reason }) => reason)).toEqual([...Array(NEWEST).fill('import'), 'version']);
		expect(backups.at(-1)?.versionName).toBe('Submitted');
		expect(filesBelow(t.desk.backupFolder)).toHaveLength(2 * backups.length);
	});

	test('are listed where what was written beside them is lost or altered, and other files are left alone', async () => {
		const t = await trial();
		await setFte(t, 1);
		await t.must('backup.take', { reason: 'import' });
		const [stored] = listBackups(t.desk.backupFolder);
		const file = stored?.file ?? '';
		const foreign = [join(dirname(file), 'notes.txt'), join(dirname(file), 'my.consort')];
		for (const path of foreign) writeFileSync(path, 'mine');
		for (const text of ['', '{', '[]', '{"path": 3}', 'null']) {
			writeFileSync(factsPath(file), text);
			const { backups } = await t.must('backup.list', {});
			expect(backups).toMatchObject([{ title: null, path: null, isOfOpenBid: false, reason: 'import' }]);
		}
		await setFte(t, 4);
		await t.must('backup.take', { reason: 'import' });
		expect(filesBelow(dirname(file))).toEqual(expect.arrayContaining(foreign));
		expect(fteIn((await t.must('backup.read', { id: stored?.id ?? '' })).plan)).toBe(1);
	});

	test('leave nothing half-made behind where a crash came between', async () => {
		const t = await trial();
		await t.must('backup.take', { reason: 'import' });
		const [{ file = '' } = {}] = listBackups(t.desk.backupFolder);
		const left = join(dirname(file), '.2026 opened.consort.1a2b3c4d.tmp');
		writeFileSync(left, readFileSync(file).subarray(0, 5000));
		expect(backupsIn(dirname(file))).toHaveLength(1);
		await setFte(t, 4);
		await t.must('backup.take', { reason: 'import' });
		expect(filesBelow(dirname(file))).not.toContain(left);
	});

	test('that cannot be taken are said, and the bid opens and is named all the same', async () => {
		const t = await trial();
		const told: unknown[] = [];
		t.desk.emit = (event, payload) => void told.push([event, payload]);
		barBackups(t.desk.backupFolder);
		await reopen(t);
		expect((await setFte(t, 5)).revision).toBe(1);
		await t.must('version.add', { name: 'Submitted', ...revisionOf(t) });
		expect(told).toEqual([
			['backup.failed', expect.objectContaining({ code: 'read_only' })],
			['backup.failed', expect.objectContaining({ code: 'read_only' })],
		]);
		expect((await t.refusal('backup.take', { reason: 'restore' })).code).toBe('read_only');
		expect(await reasons(t)).toEqual([]);
	});

	test('that find the disk full leave nothing behind, and the bid goes on', async (context) => {
		const t = await trial();
		const disk = trialDisk(t.folder, 300);
		if (!disk) return context.skip('This machine cannot mount a small disk.');
		t.desk.backupFolder = disk;
		expect((await t.refusal('backup.take', { reason: 'import' })).code).toBe('disk_full');
		expect(filesBelow(disk)).toEqual([]);
		expect((await setFte(t, 5)).revision).toBe(1);
	});

	test('of one bid taken within a millisecond do not write over each other', async () => {
		const t = await trial();
		const { file } = t.desk.session ?? (await trial()).desk.session ?? {};
		if (!file) throw new Error('No bid is open.');
		const now = new Date();
		const order = { path: file.path, folder: t.desk.backupFolder, reason: 'import', now } as const;
		takeBackup(file.db, order);
		await setFte(t, 4);
		expect(fteIn((await t.must('backup.read', { id: takeBackup(file.db, order).id })).plan)).toBe(4);
		expect(await reasons(t)).toHaveLength(2);
	});
});
