import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changeOf, trialDesk } from './trial-desk';

test('a bid under review says why nothing can be changed, refuses every step and stays as it was', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
	const open = await t.must('bid.openForReview', { path });
	expect(open).toMatchObject({ isReview: true, readOnly: 'it was opened for review.', revision: 1 });
	expect(open.steps).toEqual({ undo: null, redo: null });
	const before = readFileSync(path);
	const changes = [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 1 })];
	expect((await t.refusal('plan.edit', { revision: 1, label: 'FTE', changes })).code).toBe('read_only');
	expect((await t.refusal('plan.undo', { revision: 1 })).code).toBe('read_only');
	await t.must('bid.close', {});
	expect(readFileSync(path).equals(before)).toBe(true);
});

test('two desks review one bid at once, and neither may open it to edit over the other’s edits', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	await t.must('bid.close', {});
	const other = trialDesk();
	await t.must('bid.openForReview', { path });
	await other.must('bid.openForReview', { path });
	expect(await t.must('bid.openToEdit', {})).toMatchObject({ isReview: false, readOnly: null, path });
	expect((await other.refusal('bid.openToEdit', {})).code).toBe('file_locked');
	// The review goes on where it was.
	expect(await other.must('bid.current', {})).toMatchObject({ isReview: true, path });
	expect((await trialDesk().refusal('bid.openForReview', { path })).code).toBe('file_locked');
});
