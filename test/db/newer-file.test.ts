import { readdirSync, readFileSync, renameSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { changeOf, type TrialDesk, trialDesk } from './trial-desk';

/** A bid with a step and a version, as a later Consort would leave it after `sql`. */
async function newerBid(t: TrialDesk, sql: string): Promise<string> {
	const { path } = await t.sample();
	await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
	await t.must('version.add', { name: 'Sent', revision: 1 });
	await t.must('bid.close', {});
	const moved = t.file('newer.consort');
	renameSync(path, moved);
	const db = new Database(moved);
	db.unsafeMode();
	db.exec(`PRAGMA user_version = 99; ${sql}`);
	db.close();
	return moved;
}

const MORE = `CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT;
	INSERT INTO later VALUES ('a');
	ALTER TABLE post ADD COLUMN "grade" TEXT NOT NULL DEFAULT 'NJC 25';
	INSERT INTO meta VALUES ('theme', '"plain"');`;

/** A choice that this Consort does not offer, in a table that allows it. */
const SWARM = `PRAGMA writable_schema = ON;
	UPDATE sqlite_schema SET sql = replace(sql, '''prime''', '''swarm''') WHERE name = 'bid';
	PRAGMA ignore_check_constraints = ON; UPDATE bid SET model = 'swarm';`;

describe('a bid of a newer Consort', () => {
	test('is shown with all that this one knows, says why it cannot be changed, and stays as it was', async () => {
		const t = trialDesk();
		const path = await newerBid(t, MORE);
		const before = readFileSync(path);
		const open = await t.must('bid.open', { path });
		expect(open.readOnly).toContain('newer Consort');
		expect(open.isReview).toBe(false);
		expect(open.plan.posts.find(({ id }) => id === 'P0-hub')?.fte).toBe(2);
		expect((await t.must('history.list', { limit: 9, beforeSeq: null })).entries[0]?.label).toBe('FTE');
		expect((await t.must('version.read', { id: 1 })).plan).toEqual(open.plan);
		const changes = [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 1 })];
		const refusal = await t.refusal('plan.edit', { revision: 1, label: 'FTE', changes });
		expect(refusal).toMatchObject({ code: 'read_only', message: expect.stringContaining('newer Consort') });
		expect(refusal.todo).toContain('Update Consort');
		await t.must('bid.close', {});
		expect(readFileSync(path).equals(before)).toBe(true);
		expect(readdirSync(t.folder).sort()).toEqual(['data', 'newer.consort']);
	});

	test('can be looked at while somebody else looks at it', async () => {
		const [t, other] = [trialDesk(), trialDesk()];
		const path = await newerBid(t, MORE);
		await t.must('bid.open', { path });
		expect((await other.must('bid.openForReview', { path })).readOnly).toContain('newer Consort');
	});

	test('is copied with everything that the newer one added', async () => {
		const t = trialDesk();
		await t.must('bid.open', { path: await newerBid(t, MORE) });
		const copy = t.file('copy.consort');
		await t.must('bid.saveCopy', { path: copy });
		const db = new Database(copy, { readonly: true });
		expect(db.prepare('SELECT id FROM later').pluck().all()).toEqual(['a']);
		db.close();
	});

	test.each([
		['a table that this one needs', 'DROP TABLE review'],
		['a column that this one needs', 'ALTER TABLE post DROP COLUMN "fte"'],
		['no table of steps', 'DROP TABLE history'],
		['values that this one does not know', SWARM],
	])('without %s is refused as newer, not as damaged', async (_what, sql) => {
		const t = trialDesk();
		const path = await newerBid(t, sql);
		const before = readFileSync(path);
		expect((await t.refusal('bid.open', { path })).code).toBe('file_newer_than_app');
		expect(readFileSync(path).equals(before)).toBe(true);
	});
});
