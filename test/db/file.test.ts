import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { closeSession, openSession } from '../../db/session';
import { changeOf, isInOneFile, type TrialDesk, trialDesk } from './trial-desk';

/** A closed bid of the sample, in the test's own folder. */
async function closedBid(t: TrialDesk, name = 'bid.consort'): Promise<string> {
	const { path } = await t.sample();
	await t.must('bid.close', {});
	const moved = t.file(name);
	renameSync(path, moved);
	return moved;
}

describe('a bid that is closed', () => {
	test('is one single file that can be mailed', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
		await t.must('bid.close', {});
		expect(readdirSync(dirname(path))).toEqual(['Sample bid.consort']);
		expect(isInOneFile(path)).toBe(true);
	});

	test('stays byte for byte as it is when it is only read', async () => {
		const t = trialDesk();
		const path = await closedBid(t);
		const before = readFileSync(path);
		const session = openSession(path, { readOnly: true, backupFolder: t.folder });
		expect(session.plan.posts.length).toBeGreaterThan(0);
		closeSession(session);
		expect(readFileSync(path).equals(before)).toBe(true);
		expect(readdirSync(t.folder).sort()).toEqual(['bid.consort', 'data']);
	});
});

describe('a bid that is open', () => {
	test('is refused to a second window, and to a reader, as open elsewhere', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		const second = trialDesk();
		expect((await second.refusal('bid.open', { path })).code).toBe('file_locked');
		expect(() => openSession(path, { readOnly: true, backupFolder: t.folder })).toThrow(
			/open somewhere else/,
		);
		await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
		await t.must('bid.close', {});
		expect((await second.must('bid.open', { path })).revision).toBe(1);
	});

	test('opened again in the same window stays open as it is', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		const session = t.desk.session;
		expect((await t.must('bid.open', { path })).path).toBe(path);
		expect(t.desk.session).toBe(session);
		expect((await trialDesk().refusal('bid.open', { path })).code).toBe('file_locked');
	});

	test('stays open when another cannot be opened, and closes when another is', async () => {
		const t = trialDesk();
		const other = await closedBid(t);
		const { path } = await t.sample();
		expect((await t.refusal('bid.open', { path: t.file('nowhere.consort') })).code).toBe('not_found');
		expect((await t.must('bid.current', {}))?.path).toBe(path);
		await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
		await t.must('bid.open', { path: other });
		expect(isInOneFile(path)).toBe(true);
		expect(existsSync(`${path}-wal`)).toBe(false);
	});

	test.each(['moved', 'deleted'])(
		'and is %s under the window takes no more edits, but can be saved',
		async (how) => {
			const t = trialDesk();
			const { path } = await t.sample();
			await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
			if (how === 'deleted') rmSync(path);
			else renameSync(path, `${path}.away`);
			const changes = [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 1 })];
			expect(await t.refusal('plan.edit', { revision: 1, label: 'x', changes })).toMatchObject({
				code: 'not_found',
				todo: expect.stringContaining('Save as'),
			});
			const copy = t.file('rescued.consort');
			await t.must('bid.saveCopy', { path: copy });
			const rescued = await t.must('bid.open', { path: copy });
			expect(rescued.plan.posts.find(({ id }) => id === 'P0-hub')?.fte).toBe(2);
		},
	);
});

describe('a copy', () => {
	test('is the whole bid with its history, in one file, and the open bid stays open', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
		const copy = t.file('copy.consort');
		writeFileSync(copy, 'something older that the person agreed to replace');
		expect(await t.must('bid.saveCopy', { path: copy })).toEqual({ path: copy });
		expect(isInOneFile(copy)).toBe(true);
		expect((await t.must('bid.current', {}))?.path).toBe(path);
		const plan = t.plan();
		const opened = await t.must('bid.open', { path: copy });
		expect(opened).toMatchObject({ revision: 1, plan, steps: { undo: 'FTE', redo: null } });
		await t.must('bid.close', {});
		expect(readdirSync(t.folder).sort()).toEqual(['copy.consort', 'data']);
	});

	test('takes the place of a bid that was not closed in order, and nothing of that one comes back', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 9 })]);
		const crashed = t.file('crashed.consort');
		copyFileSync(path, crashed);
		copyFileSync(`${path}-wal`, `${crashed}-wal`);
		await t.must('plan.undo', { revision: 1 });
		const plan = t.plan();
		await t.must('bid.saveCopy', { path: crashed });
		const opened = await t.must('bid.open', { path: crashed });
		expect(opened).toMatchObject({ revision: 2, plan });
	});

	test('over the open bid, or over one that is open elsewhere, is refused', async () => {
		const [t, other] = [trialDesk(), trialDesk()];
		const { path } = await t.sample();
		const theirs = await other.sample();
		expect((await t.refusal('bid.saveCopy', { path })).code).toBe('file_locked');
		expect((await t.refusal('bid.saveCopy', { path: theirs.path })).code).toBe('file_locked');
		expect((await t.refusal('export.json', { path })).code).toBe('file_locked');
		await other.edit('FTE', [changeOf(other.plan(), 'posts', 'P0-hub', { fte: 2 })]);
	});

	test('into a folder that is not there is refused, and leaves nothing', async () => {
		const t = trialDesk();
		await t.sample();
		expect((await t.refusal('bid.saveCopy', { path: t.file('no/where/copy.consort') })).code).toBe(
			'read_only',
		);
		expect(readdirSync(t.folder)).toEqual(['data']);
	});
});

test('bid JSON is written whole, and reads back as the same bid', async () => {
	const t = trialDesk();
	await t.sample();
	const plan = t.plan();
	await t.must('export.json', { path: t.file('bid.json') });
	expect((await t.must('bid.importJson', { path: t.file('bid.json') })).plan).toEqual(plan);
});

test('edits of a bid that was not closed in order are there when it is opened or read', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
	mkdirSync(t.file('crashed'));
	const crashed = join(t.file('crashed'), 'bid.consort');
	copyFileSync(path, crashed);
	copyFileSync(`${path}-wal`, `${crashed}-wal`);
	const before = readdirSync(t.file('crashed'));
	const reading = openSession(crashed, { readOnly: true, backupFolder: t.folder });
	expect(reading.meta.revision).toBe(1);
	closeSession(reading);
	expect(readdirSync(t.file('crashed'))).toEqual(before);
	expect((await t.must('bid.open', { path: crashed })).revision).toBe(1);
	await t.must('bid.close', {});
	expect(readdirSync(t.file('crashed'))).toEqual(['bid.consort']);
});

test('the file keeps every edit on the disk before it is acknowledged', async () => {
	const t = trialDesk();
	await t.sample();
	const db = t.desk.session?.file.db as Database.Database;
	const setting = (name: string) => db.pragma(name, { simple: true });
	expect([
		setting('journal_mode'),
		setting('synchronous'),
		setting('foreign_keys'),
		setting('locking_mode'),
	]).toEqual(['wal', 2, 1, 'exclusive']);
});

test('a bid opened by another name of the same file stays open as it is', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	linkSync(path, t.file('other name.consort'));
	const { session } = t.desk;
	await t.must('bid.open', { path: t.file('other name.consort') });
	expect(t.desk.session).toBe(session);
});
