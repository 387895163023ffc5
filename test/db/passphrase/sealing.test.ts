import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../../db/connection';
import { writeSealed } from '../../../db/passphrase/sealed-copy';
import { newKey } from '../../../db/passphrase/secret';
import { changeOf, trialDesk, trialDisk } from '../trial-desk';
import { PASSPHRASE, plainWordsIn, setPassphrase } from './trial-passphrase';

test('where the disk has no room for the encrypted file, the bid stays open, plain and whole', async (context) => {
	const t = trialDesk();
	const disk = trialDisk(t.folder, 1000);
	if (!disk) return context.skip('This machine cannot mount a disk.');
	const sample = await t.sample();
	await t.must('bid.saveCopy', { path: join(disk, 'bid.consort') });
	await t.must('bid.open', { path: join(disk, 'bid.consort') });
	copyFileSync(sample.path, join(disk, 'what fills it'));
	await t.must('passphrase.draw', { passphrase: PASSPHRASE });
	const failure = await t.refusal('passphrase.set', {});
	expect(failure.code).toBe('disk_full');
	expect(readdirSync(disk).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	expect(await t.must('bid.current', {})).toMatchObject({ hasPassphrase: false });
	// The key that was drawn is still there to be tried again.
	await t.must('passphrase.drop', {});
});

test('every table arrives with every value as it was stored, and nothing plain is written on the way', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	for (const fte of [1, 2, 0.3333333333333333])
		await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte })]);
	await t.must('plan.undo', { revision: 3 });
	await t.must('version.add', { name: 'As sent', revision: 4 });
	const session = t.desk.session;
	if (!session) throw new Error('No bid is open.');
	const key = await newKey(PASSPHRASE);
	const folder = t.file('sealed');
	mkdirSync(folder);
	writeSealed(session.file.db, path, join(folder, 'sealed.consort'), key);
	expect(readdirSync(folder)).toEqual(['sealed.consort']);
	expect(plainWordsIn(folder)).toEqual([]);
	const db = connect(join(folder, 'sealed.consort'), {}, key);
	const numbers = "SELECT name, seq FROM sqlite_sequence WHERE name IN ('history', 'version') ORDER BY name";
	expect(db.prepare(numbers).all()).toEqual(session.file.db.prepare(numbers).all());
	expect(db.pragma('temp_store', { simple: true })).toBe(2);
	db.close();
	key.drop();
	expect(() =>
		connect(join(folder, 'sealed.consort'), {}, key).prepare('SELECT * FROM meta').all(),
	).toThrow();
});

test('a bid opened through a link gets its passphrase where it really lies', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	await t.must('bid.close', {});
	symlinkSync(path, t.file('link.consort'));
	await t.must('bid.open', { path: t.file('link.consort') });
	await setPassphrase(t);
	await t.must('bid.close', {});
	expect(readFileSync(path).subarray(0, 4).toString()).toBe('CSE1');
	expect((await t.refusal('bid.open', { path: t.file('link.consort') })).code).toBe('passphrase_needed');
});

test('the plain backups that Consort took of the bid are named, and go on request, with what lies beside them', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	await t.must('bid.close', {});
	// Opened once more: the first backup of a bid is taken then.
	await t.must('bid.open', { path });
	const other = t.file('other.consort');
	copyFileSync(path, other);
	await t.must('passphrase.draw', { passphrase: PASSPHRASE });
	const { plainCopies } = await t.must('passphrase.set', {});
	expect(plainCopies).toEqual([expect.stringMatching(/ opened\.consort$/)]);
	expect(plainWordsIn(t.file('data'))).not.toEqual([]);
	expect((await t.must('passphrase.removeCopies', {})).removed).toEqual(plainCopies);
	expect(plainWordsIn(t.file('data'))).toEqual([]);
	expect(existsSync(other)).toBe(true);
});

test('a backup from before the passphrase, and one from after, are read and opened by whoever has the bid open', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	await t.must('backup.take', { reason: 'restore' });
	await setPassphrase(t);
	await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 9 })]);
	await t.must('backup.take', { reason: 'restore' });
	const [after, before] = (await t.must('backup.list', {})).backups;
	const fte = async (id = '') =>
		(await t.must('backup.read', { id })).plan.posts.find((post) => post.id === 'P0-hub')?.fte;
	expect([await fte(before?.id), await fte(after?.id)]).not.toContain(undefined);
	expect(await fte(after?.id)).toBe(9);
	expect(after).toMatchObject({ title: null, isOfOpenBid: true });
	const opened = await t.must('bid.openBackup', {
		id: after?.id ?? '',
		title: 'Back',
		path: t.file('back.consort'),
	});
	expect(opened).toMatchObject({ hasPassphrase: true, revision: 1 });
	await t.must('bid.close', {});
	expect(path).not.toBe(opened.path);
	const asked = await t.refusal('bid.openBackup', {
		id: after?.id ?? '',
		title: 'Again',
		path: t.file('again.consort'),
	});
	expect(asked.code).toBe('passphrase_needed');
	expect((await t.must('bid.unlock', { secret: PASSPHRASE })).path).toBe(t.file('again.consort'));
});

test('a bid that goes on under another name keeps its passphrase, and nobody is asked', async () => {
	const t = trialDesk();
	await t.sample();
	await setPassphrase(t);
	const moved = await t.must('bid.saveAs', { path: t.file('moved.consort') });
	expect(moved).toMatchObject({ hasPassphrase: true, path: t.file('moved.consort') });
});

test('the recovery key is saved as text that says which file it opens, while it is being drawn and not later', async () => {
	const t = trialDesk();
	await t.sample();
	const { recoveryKey } = await t.must('passphrase.draw', { passphrase: PASSPHRASE });
	await t.must('passphrase.saveRecovery', { path: t.file('key.txt') });
	const text = readFileSync(t.file('key.txt'), 'utf8');
	expect(text).toContain(recoveryKey);
	expect(text).toContain('Sample bid.consort');
	expect(text).not.toContain(PASSPHRASE);
	await t.must('passphrase.set', {});
	expect((await t.refusal('passphrase.saveRecovery', { path: t.file('again.txt') })).code).toBe('not_found');
});
