import { describe, expect, test } from 'vitest';
import { openSession } from '../../db/session';
import type { Change } from '../../shared/change';
import { only, type Row, TABLE_NAMES } from '../../shared/plan';
import { changeOf, trialDesk } from './trial-desk';

const newRole = (id: string, fields: Record<string, unknown> = {}): Change => ({
	table: 'roles',
	id,
	before: null,
	after: { id, order: 99, name: 'Counsellor', method: 'none', ...fields } as unknown as Row,
});

describe('an edit', () => {
	test('is stored with the values as they stand in the file, and counts the revision', async () => {
		const t = trialDesk();
		await t.sample();
		const done = await t.edit('FTE of a post', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2.5 })]);
		expect(done).toMatchObject({
			revision: 1,
			label: 'FTE of a post',
			steps: { undo: 'FTE of a post', redo: null },
		});
		expect(done.changes[0]?.after).toMatchObject({ id: 'P0-hub', fte: 2.5 });
		const path = t.desk.session?.file.path ?? '';
		await t.must('bid.close', {});
		const again = await t.must('bid.open', { path });
		expect(again.revision).toBe(1);
		expect(again.plan.posts.find((post) => post.id === 'P0-hub')?.fte).toBe(2.5);
	});

	test('of a window that has not seen the latest step is refused, and nothing is overwritten', async () => {
		const t = trialDesk();
		await t.sample();
		const change = changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 });
		await t.edit('first', [change]);
		expect((await t.refusal('plan.edit', { revision: 0, label: 'second', changes: [change] })).code).toBe(
			'stale_revision',
		);
		expect((await t.refusal('plan.edit', { revision: 1, label: 'third', changes: [change] })).code).toBe(
			'stale_revision',
		);
		expect(t.desk.session?.meta.revision).toBe(1);
	});

	test('fills absent fields with their defaults', async () => {
		const t = trialDesk();
		await t.sample();
		const done = await t.edit('New role', [newRole('NEW')]);
		expect(done.changes[0]?.after).toEqual({
			id: 'NEW',
			order: 99,
			name: 'Counsellor',
			method: 'none',
			measureId: null,
			maxConcurrent: null,
			avgWeeks: null,
			contactShare: null,
			hoursPerOutput: null,
			claimedPerYear: null,
			evidence: '',
		});
	});

	test.each([
		['FTE', { fte: -0.5 }, 'out-of-range'],
		['FTE', { fte: 501 }, 'out-of-range'],
		['FTE', { fte: Number.NaN }, 'not-finite'],
		['FTE', { fte: Number.POSITIVE_INFINITY }, 'not-finite'],
		['FTE', { fte: 'two' }, 'wrong-type'],
		['FTE', { fte: null }, 'wrong-type'],
		['FTE', { fte: 2n }, 'wrong-type'],
		['heads', { heads: 1.5 }, 'not-integer'],
		['salary', { salary: 1e300 }, 'out-of-range'],
		['title', { title: '  ' }, 'blank-text'],
		['title', { title: 'x'.repeat(10_000) }, 'text-too-long'],
		['title', { title: 'a\u0000b' }, 'bad-text'],
		['title', { title: '\ud800' }, 'bad-text'],
		['period', { startPeriod: 13 }, 'out-of-range'],
		['unknown', { colour: 'red' }, 'unknown-field'],
		['role', { roleId: 'no such id!' }, 'bad-id'],
	])('with a bad value for %s is refused with the reason (%#)', async (_name, fields, code) => {
		const t = trialDesk();
		await t.sample();
		const before = t.plan();
		const refusal = await t.refusal('plan.edit', {
			revision: 0,
			label: 'bad',
			changes: [changeOf(before, 'posts', 'P0-hub', fields)],
		});
		expect(refusal.code).toBe('invalid_input');
		expect(refusal.errors?.map((error) => error.code)).toEqual([code]);
		expect(refusal.errors?.[0]?.path).toMatch(/^posts\[0\]\./);
		expect(t.plan()).toBe(before);
	});

	test.each([
		'= 1 + 1',
		'+44 20 7946 0000',
		'مركز الدعم',
		'e\u0301toile \u202eabc',
		'👩🏽‍⚕️ 100 % "quoted" \\ \n new line\ttab',
		'x'.repeat(4000),
	])('keeps text exactly as typed: %j', async (notes) => {
		const t = trialDesk();
		const { path } = await t.sample();
		await t.edit('Notes', [changeOf(t.plan(), 'bid', only(t.plan(), 'bid').id, { notes })]);
		await t.must('bid.close', {});
		const again = await t.must('bid.open', { path });
		expect(only(again.plan, 'bid').notes).toBe(notes);
	});

	test('that would leave a key to nothing is refused by a rule, in words', async () => {
		const t = trialDesk();
		await t.sample();
		const before = t.plan();
		const partner = before.partners.find(({ id }) => id === 'P1') as Row;
		const gone: Change = { table: 'partners', id: 'P1', before: partner, after: null };
		const refusal = await t.refusal('plan.edit', { revision: 0, label: 'Remove', changes: [gone] });
		expect(refusal.code).toBe('rule_broken');
		expect(refusal.errors?.every(({ code }) => code === 'dangling-key')).toBe(true);
		expect(t.plan()).toBe(before);
	});

	test('may hold its changes in any order', async () => {
		const t = trialDesk();
		await t.sample();
		await t.edit('Role and post', [changeOf(t.plan(), 'posts', 'P0-hub', { roleId: 'NEW' }), newRole('NEW')]);
		expect(t.plan().posts[0]?.roleId).toBe('NEW');
	});

	test('of the number of years needs lists of the new length everywhere', async () => {
		const t = trialDesk();
		await t.sample();
		const bid = only(t.plan(), 'bid');
		const shorter = changeOf(t.plan(), 'bid', bid.id, { years: 2 });
		const refusal = await t.refusal('plan.edit', { revision: 0, label: 'Two years', changes: [shorter] });
		expect(refusal.code).toBe('invalid_input');
		expect(refusal.errors?.some(({ path }) => path.startsWith('targets['))).toBe(true);
		expect(only(t.plan(), 'bid').years).toBe(3);
	});

	test('cannot take the bid itself away, nor add a second', async () => {
		const t = trialDesk();
		await t.sample();
		const bid = only(t.plan(), 'bid') as Row;
		const remove: Change = { table: 'bid', id: bid.id, before: bid, after: null };
		const second: Change = { table: 'bid', id: 'B2', before: null, after: { ...bid, id: 'B2' } };
		for (const changes of [[remove], [second]])
			expect(await t.refusal('plan.edit', { revision: 0, label: 'x', changes })).toMatchObject({
				code: 'invalid_input',
				errors: [{ code: 'row-count' }],
			});
	});

	test('that changes nothing is not logged', async () => {
		const t = trialDesk();
		await t.sample();
		const done = await t.edit('Nothing', [changeOf(t.plan(), 'posts', 'P0-hub', {})]);
		expect(done).toMatchObject({ revision: 0, changes: [] });
		expect((await t.must('history.list', { limit: 10, beforeSeq: null })).entries).toHaveLength(1);
	});

	test('of another id under the same change is refused', async () => {
		const t = trialDesk();
		await t.sample();
		const change = changeOf(t.plan(), 'posts', 'P0-hub', { id: 'other' });
		expect((await t.refusal('plan.edit', { revision: 0, label: 'x', changes: [change] })).code).toBe(
			'invalid_input',
		);
	});
});

test('the plan in memory is what the file holds, after edits of every table', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	for (const table of TABLE_NAMES) {
		const rows = t.plan()[table] as readonly Row[];
		const first = rows[0];
		if (first) await t.edit(table, [changeOf(t.plan(), table, first.id, { order: 500 })]);
	}
	const inMemory = t.plan();
	await t.must('bid.close', {});
	const session = openSession(path, { backupFolder: t.folder, readOnly: true });
	expect(session.plan).toEqual(inMemory);
	session.file.db.close();
	session.file.copy?.remove();
});

test('a bid that is not open cannot be edited, and says so', async () => {
	const t = trialDesk();
	expect(await t.refusal('plan.edit', { revision: 0, label: 'x', changes: [] })).toMatchObject({
		code: 'not_found',
		message: 'No bid is open.',
	});
});

test('a bid has room for 200 partners and no more', async () => {
	const t = trialDesk();
	await t.sample();
	const first = t.plan().partners[0] as Row;
	const added = Array.from({ length: 200 }, (_, i) => ({
		table: 'partners' as const,
		id: `extra-${i}`,
		before: null,
		after: { ...first, id: `extra-${i}`, order: 100 + i },
	}));
	const refusal = await t.refusal('plan.edit', { revision: 0, label: 'Many', changes: added });
	expect(refusal).toMatchObject({ errors: [{ code: 'row-count', path: 'partners' }] });
	expect(refusal.message).toMatch(/there is room for 200; this would make \d+\.$/);
	await t.edit('Many', added.slice(0, 200 - t.plan().partners.length));
	expect(t.plan().partners).toHaveLength(200);
});
