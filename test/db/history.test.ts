import { describe, expect, test } from 'vitest';
import { changeOf, type TrialDesk, trialDesk } from './trial-desk';

const fteOf = (t: TrialDesk) => t.plan().posts.find(({ id }) => id === 'P0-hub')?.fte;
const setFte = (t: TrialDesk, fte: number) =>
	t.edit(`FTE ${fte}`, [changeOf(t.plan(), 'posts', 'P0-hub', { fte })]);
const revision = (t: TrialDesk) => ({ revision: t.desk.session?.meta.revision ?? -1 });

async function restart(t: TrialDesk): Promise<void> {
	const path = t.desk.session?.file.path ?? '';
	await t.must('bid.close', {});
	await t.must('bid.open', { path });
}

describe('undo and redo', () => {
	test('walk back and forth through the edits, also across a restart', async () => {
		const t = trialDesk();
		await t.sample();
		for (const fte of [1, 2, 4]) await setFte(t, fte);
		expect(await t.must('plan.undo', revision(t))).toMatchObject({
			label: 'FTE 4',
			steps: { undo: 'FTE 2', redo: 'FTE 4' },
		});
		await restart(t);
		expect(await t.must('plan.undo', revision(t))).toMatchObject({
			label: 'FTE 2',
			steps: { undo: 'FTE 1', redo: 'FTE 2' },
		});
		expect(fteOf(t)).toBe(1);
		await restart(t);
		await t.must('plan.redo', revision(t));
		expect(await t.must('plan.redo', revision(t))).toMatchObject({
			revision: 7,
			steps: { undo: 'FTE 4', redo: null },
		});
		expect(fteOf(t)).toBe(4);
		for (let i = 0; i < 3; i++) await t.must('plan.undo', revision(t));
		expect(fteOf(t)).toBe(3);
		expect((await t.refusal('plan.undo', revision(t))).message).toBe('There is nothing to undo.');
	});

	test('a new edit ends what could be redone, and what was taken back stays taken back', async () => {
		const t = trialDesk();
		await t.sample();
		for (const fte of [1, 2]) await setFte(t, fte);
		await t.must('plan.undo', revision(t));
		await setFte(t, 5);
		expect((await t.refusal('plan.redo', revision(t))).message).toBe('There is nothing to redo.');
		await t.must('plan.undo', revision(t));
		expect(fteOf(t)).toBe(1);
		await t.must('plan.undo', revision(t));
		expect(fteOf(t)).toBe(3);
		expect((await t.must('plan.redo', revision(t))).label).toBe('FTE 1');
		expect((await t.must('plan.redo', revision(t))).label).toBe('FTE 5');
	});

	test('of a window that has not seen the latest step are refused', async () => {
		const t = trialDesk();
		await t.sample();
		await setFte(t, 1);
		expect((await t.refusal('plan.undo', { revision: 0 })).code).toBe('stale_revision');
		expect(fteOf(t)).toBe(1);
	});

	test('bring back a partner with all that went with it', async () => {
		const t = trialDesk();
		await t.sample();
		const before = t.plan();
		const posts = before.budgetLines.filter(({ postId }) => postId === 'P0-hub');
		const gone = [
			...posts.map((line) => ({
				table: 'budgetLines' as const,
				id: line.id,
				before: line as never,
				after: null,
			})),
			{ table: 'posts' as const, id: 'P0-hub', before: before.posts[0] as never, after: null },
		];
		await t.edit('Remove a post', gone);
		expect(fteOf(t)).toBeUndefined();
		await t.must('plan.undo', revision(t));
		expect(t.plan()).toEqual(before);
		await restart(t);
		expect(t.plan()).toEqual(before);
	});
});

describe('the history', () => {
	test('shows every step, newest first, page by page', async () => {
		const t = trialDesk();
		await t.sample();
		for (const fte of [1, 2]) await setFte(t, fte);
		await t.must('plan.undo', revision(t));
		await t.must('plan.redo', revision(t));
		const first = await t.must('history.list', { limit: 3, beforeSeq: null });
		expect(first.more).toBe(true);
		const rest = await t.must('history.list', { limit: 3, beforeSeq: first.entries[2]?.seq ?? null });
		expect(rest.more).toBe(false);
		const all = [...first.entries, ...rest.entries];
		expect(all.map(({ kind, label }) => [kind, label])).toEqual([
			['redo', 'FTE 2'],
			['undo', 'FTE 2'],
			['edit', 'FTE 2'],
			['edit', 'FTE 1'],
			['new', 'Copy of the sample'],
		]);
		expect(all[1]?.changes[0]).toMatchObject({ before: { fte: 2 }, after: { fte: 1 } });
	});
});
