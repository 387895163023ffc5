import { copyFileSync, mkdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../shared/plan';
import { damage, type TrialDesk, trialDesk } from './trial-desk';

async function bidFile(t: TrialDesk): Promise<string> {
	const { path } = await t.sample();
	await t.must('bid.close', {});
	renameSync(path, t.file('bid.consort'));
	return t.file('bid.consort');
}

function alter(path: string, sql: string): void {
	const db = new Database(path);
	db.pragma('ignore_check_constraints = ON');
	db.pragma('foreign_keys = OFF');
	db.exec(sql);
	db.close();
}

const addStep = (at: string, changes: string): string =>
	`INSERT INTO history (at, author, kind, label, changes, state) VALUES ('${at}', 'Ann', 'edit', 'FTE', '${changes}', 'done')`;

/** Wherever the bytes stand, in parts of the file that are in use and in others. */
function replaceBytes(path: string, from: string, to: string): void {
	writeFileSync(path, readFileSync(path).toString('latin1').replaceAll(from, to), 'latin1');
}

const PAGE = 4096;
const CASES: [string, string, (path: string) => void][] = [
	['a text file', 'file_not_a_bid', (path) => writeFileSync(path, 'Dear all, please find attached')],
	['an empty file', 'file_not_a_bid', (path) => writeFileSync(path, '')],
	['a picture', 'file_not_a_bid', (path) => writeFileSync(path, Buffer.alloc(5000, 0xff))],
	['another SQLite file', 'file_not_a_bid', (path) => alter(path, 'PRAGMA application_id = 7')],
	['a file cut off in the middle', 'file_damaged', (path) => truncateSync(path, 20 * PAGE)],
	['a file cut off in a page', 'file_damaged', (path) => truncateSync(path, 30 * PAGE + 100)],
	['a page of zeros', 'file_damaged', (path) => damage(path, 6 * PAGE, Buffer.alloc(PAGE))],
	['a page of noise', 'file_damaged', (path) => damage(path, 9 * PAGE, Buffer.alloc(PAGE, 0xa5))],
	['a table taken out', 'file_damaged', (path) => alter(path, 'DROP TABLE review')],
	[
		'a trigger put in',
		'file_damaged',
		(path) => alter(path, 'CREATE TRIGGER sly AFTER UPDATE ON post BEGIN DELETE FROM partner; END'),
	],
	['a key to nothing', 'file_damaged', (path) => alter(path, `UPDATE post SET "roleId" = 'gone'`)],
	['a value out of range', 'file_damaged', (path) => alter(path, 'UPDATE post SET "fte" = -1')],
	[
		'a list of the wrong length',
		'file_damaged',
		(path) => alter(path, `UPDATE target SET "byPeriod" = '[1,2]'`),
	],
	[
		'a rule broken',
		'file_damaged',
		(path) => alter(path, 'UPDATE assumptions SET "greenMax" = 1, "amberMax" = 0.5'),
	],
	[
		'a rule that SQLite does not know',
		'file_damaged',
		(path) => replaceBytes(path, 'json_valid', 'json_vague'),
	],
	['a file that says it is older', 'file_damaged', (path) => alter(path, 'PRAGMA user_version = 0')],
	[
		'a revision in words',
		'file_damaged',
		(path) => alter(path, `UPDATE meta SET value = '"many"' WHERE key = 'revision'`),
	],
	['a step at no time', 'file_damaged', (path) => alter(path, addStep('some day', '[]'))],
	[
		'a step without changes',
		'file_damaged',
		(path) => alter(path, addStep('2026-01-05T09:00:00.000Z', '{}')),
	],
	['no bid in it', 'file_damaged', (path) => alter(path, 'DELETE FROM bid')],
];

describe('the file is refused, left as it is, and the open bid stays open:', () => {
	test.each(CASES)('%s is %s', async (_what, code, spoil) => {
		const t = trialDesk();
		const path = await bidFile(t);
		spoil(path);
		const spoilt = readFileSync(path);
		const open = await t.sample();
		const refusal = await t.refusal('bid.open', { path });
		expect(refusal.code).toBe(code);
		expect([refusal.message, refusal.safe, refusal.todo].every(Boolean)).toBe(true);
		expect(readFileSync(path).equals(spoilt)).toBe(true);
		expect((await t.must('bid.current', {}))?.path).toBe(open.path);
	});

	test('a file that is not there is not_found', async () => {
		const t = trialDesk();
		expect((await t.refusal('bid.open', { path: t.file('gone.consort') })).code).toBe('not_found');
	});

	test('a folder is file_not_a_bid', async () => {
		const t = trialDesk();
		mkdirSync(t.file('folder.consort'));
		expect((await t.refusal('bid.open', { path: t.file('folder.consort') })).code).toBe('file_not_a_bid');
	});
});

/** Every page in turn: a damaged bid is refused or, where the page was not in use, opens whole. */
test('no page of noise gets a changed bid opened', async () => {
	const t = trialDesk();
	const path = await bidFile(t);
	const opened = await t.must('bid.open', { path });
	await t.must('bid.close', {});
	const pages = readFileSync(path).length / PAGE;
	for (let page = 1; page < pages; page += 7) {
		const copy = t.file(`page-${page}.consort`);
		copyFileSync(path, copy);
		damage(copy, page * PAGE, Buffer.alloc(PAGE, 0x5a));
		const reply = await t.call('bid.open', { path: copy });
		if (reply.ok) expect(reply.value.plan).toEqual(opened.plan);
		else expect(reply.failure.code).toBe('file_damaged');
	}
});

test('a step that somebody wrote into the file is not taken back where an edit like it would be refused', async () => {
	const t = trialDesk();
	const path = await bidFile(t);
	await t.must('bid.open', { path });
	const before = t.plan().posts[0] as Row<'posts'>;
	await t.must('bid.close', {});
	const sly = [{ table: 'posts', id: before.id, before: { ...before, fte: -5 }, after: before }];
	alter(path, addStep('2026-01-05T09:00:00.000Z', JSON.stringify(sly).replaceAll("'", "''")));
	await t.must('bid.open', { path });
	const refusal = await t.refusal('plan.undo', { revision: 0 });
	expect(refusal.code).toBe('file_damaged');
	expect(refusal.message).toContain('“FTE”');
	expect(t.plan().posts[0]).toEqual(before);
});
