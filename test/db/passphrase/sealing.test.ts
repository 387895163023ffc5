import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

test('the plain copies that Consort made of the bid are named, and go on request', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	const folder = t.file('data/backups');
	mkdirSync(folder);
	const names = ['Sample bid before version 2.consort', 'Sample bid before version 2 2.consort'];
	const others = ['Sample bid before version 2 other.txt', 'Other before version 2.consort'];
	for (const name of [...names, ...others]) copyFileSync(path, join(folder, name));
	await t.must('passphrase.draw', { passphrase: PASSPHRASE });
	expect((await t.must('passphrase.set', {})).plainCopies).toEqual(names.toSorted());
	expect(readdirSync(folder)).toHaveLength(4);
	expect((await t.must('passphrase.removeCopies', {})).removed).toEqual(names.toSorted());
	expect(readdirSync(folder).sort()).toEqual(others.sort());
	expect(readdirSync(dirname(path))).toContain('Sample bid.consort');
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
