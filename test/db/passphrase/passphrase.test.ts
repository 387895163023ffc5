import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSession } from '../../../db/session';
import { changeOf, trialDesk } from '../trial-desk';
import { lockedBid, PASSPHRASE, plainWordsIn, setPassphrase } from './trial-passphrase';

describe('a bid that gets a passphrase', () => {
	test('stays open as it is, history and undo too, and is one encrypted file when it is closed', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		await t.edit('Confidential label', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
		const plan = t.plan();
		const before = await t.must('history.list', { limit: 100, beforeSeq: null });
		expect(plainWordsIn(dirname(path))).not.toEqual([]);
		await t.must('passphrase.draw', { passphrase: PASSPHRASE });
		const { open, plainCopies } = await t.must('passphrase.set', {});
		expect(open).toMatchObject({ path, plan, revision: 1, hasPassphrase: true, readOnly: null });
		expect(plainCopies).toEqual([]);
		expect(await t.must('history.list', { limit: 100, beforeSeq: null })).toEqual(before);
		await t.must('plan.undo', { revision: 1 });
		expect(plainWordsIn(t.folder)).toEqual([]);
		await t.must('bid.close', {});
		expect(readdirSync(dirname(path))).toEqual(['Sample bid.consort']);
		expect(plainWordsIn(t.folder)).toEqual([]);
	});

	test('leaves nothing plain beside it while it is edited, copied, versioned and read, nor in the list of recent bids', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		await setPassphrase(t);
		await t.edit('Confidential label', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
		await t.must('version.add', { name: 'Marlshire as sent', revision: 1 });
		expect(existsSync(`${path}-wal`)).toBe(true);
		await t.must('bid.saveCopy', { path: t.file('copy.consort') });
		expect(plainWordsIn(t.folder)).toEqual([]);
		await t.must('bid.close', {});
		expect(readFileSync(t.file('data/recent.json'), 'utf8')).not.toMatch(/Marlshire|requested": \d/);
		expect((await t.must('bid.close', {})).recent[0]).toMatchObject({
			title: 'Sample bid',
			hasPassphrase: true,
			requested: null,
		});
	});

	test('keeps the rights of its file', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		const { chmodSync } = await import('node:fs');
		chmodSync(path, 0o600);
		await setPassphrase(t);
		expect(statSync(path).mode & 0o777).toBe(0o600);
		await t.must('passphrase.remove', {});
		expect(statSync(path).mode & 0o777).toBe(0o600);
	});

	test('is not altered by a key that was drawn and not taken', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		await t.must('passphrase.draw', { passphrase: PASSPHRASE });
		await t.must('passphrase.drop', {});
		expect((await t.refusal('passphrase.set', {})).code).toBe('not_found');
		await t.must('bid.close', {});
		expect((await t.must('bid.open', { path })).hasPassphrase).toBe(false);
	});
});

describe('a bid that has a passphrase', () => {
	test('opens with it or with its recovery key, to edit and for review', async () => {
		const { t, path, recoveryKey } = await lockedBid();
		for (const secret of [PASSPHRASE, recoveryKey, recoveryKey.toLowerCase().replaceAll('-', ' ')])
			for (const call of ['bid.open', 'bid.openForReview'] as const) {
				expect(await t.refusal(call, { path })).toMatchObject({ code: 'passphrase_needed' });
				const open = await t.must('bid.unlock', { secret });
				expect(open).toMatchObject({ path, revision: 1, isReview: call === 'bid.openForReview' });
				await t.must('bid.close', {});
			}
		expect(plainWordsIn(t.folder)).toEqual([]);
	});

	test('goes from review to editing and back without being asked again', async () => {
		const { t, path } = await lockedBid();
		const before = readFileSync(path);
		await t.refusal('bid.openForReview', { path });
		await t.must('bid.unlock', { secret: PASSPHRASE });
		expect(readFileSync(path).equals(before)).toBe(true);
		expect((await t.must('bid.openToEdit', {})).isReview).toBe(false);
		await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 3 })]);
		expect((await t.must('bid.openForReview', { path })).revision).toBe(2);
	});

	test('with edits in the log of a program that ended at once has them when it is opened', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		await setPassphrase(t);
		await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
		const crashed = t.file('crashed.consort');
		copyFileSync(path, crashed);
		copyFileSync(`${path}-wal`, `${crashed}-wal`);
		await t.refusal('bid.open', { path: crashed });
		expect((await t.must('bid.unlock', { secret: PASSPHRASE })).revision).toBe(1);
	});

	test('leaves the bid that is open alone while its passphrase is not given', async () => {
		const { t, path } = await lockedBid();
		const sample = await t.sample();
		await t.refusal('bid.open', { path });
		await t.refusal('bid.unlock', { secret: 'not the passphrase' });
		await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 3 })]);
		expect((await t.must('bid.current', {}))?.path).toBe(sample.path);
	});

	test('gets another one, and then neither the former nor its recovery key opens it', async () => {
		const { t, path, recoveryKey } = await lockedBid();
		await t.refusal('bid.open', { path });
		await t.must('bid.unlock', { secret: PASSPHRASE });
		const renewed = await setPassphrase(t, 'another quay, another boat');
		expect(renewed).not.toBe(recoveryKey);
		await t.must('bid.close', {});
		for (const secret of [PASSPHRASE, recoveryKey]) {
			await t.refusal('bid.open', { path });
			expect((await t.refusal('bid.unlock', { secret })).code).toBe('passphrase_wrong');
		}
		expect((await t.must('bid.unlock', { secret: renewed })).revision).toBe(1);
	});

	test('loses it on request, and is then the same bid for any Consort', async () => {
		const { t, path } = await lockedBid();
		await t.refusal('bid.open', { path });
		const { plan } = await t.must('bid.unlock', { secret: PASSPHRASE });
		expect(await t.must('passphrase.remove', {})).toMatchObject({ hasPassphrase: false, plan });
		await t.must('bid.close', {});
		const session = openSession(path, { backupFolder: t.folder });
		expect(session.plan).toEqual(plan);
		session.file.db.close();
	});

	test('under review takes no other', async () => {
		const { t, path } = await lockedBid();
		await t.refusal('bid.openForReview', { path });
		await t.must('bid.unlock', { secret: PASSPHRASE });
		expect((await t.refusal('passphrase.draw', { passphrase: PASSPHRASE })).code).toBe('read_only');
		expect((await t.refusal('passphrase.remove', {})).code).toBe('read_only');
	});
});
