import { writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeOf, type TrialDesk, trialDesk } from './trial-desk';

const USER = userInfo().username;
const setFte = (t: TrialDesk, fte: number) =>
	t.edit(`FTE ${fte}`, [changeOf(t.plan(), 'posts', 'P0-hub', { fte })]);
const authors = async (t: TrialDesk) =>
	(await t.must('history.list', { limit: 10, beforeSeq: null })).entries.map(({ author }) => author);

describe('the name in the history', () => {
	test('is the computer user’s until somebody says, and then kept across a restart', async () => {
		const t = trialDesk();
		expect(await t.must('app.author', {})).toEqual({ name: USER, isKept: false });
		expect(await t.must('app.setAuthor', { name: '  Ann Bell ' })).toEqual({
			name: 'Ann Bell',
			isKept: true,
		});
		expect(await trialDesk(t.folder).must('app.author', {})).toEqual({ name: 'Ann Bell', isKept: true });
	});

	test('also signs what was done in this sitting before it was first said, and nothing later on', async () => {
		const t = trialDesk();
		await t.sample();
		await setFte(t, 1);
		await t.must('app.setAuthor', { name: 'Ann' });
		expect(await authors(t)).toEqual(['Ann', 'Ann']);
		await t.must('app.setAuthor', { name: 'Ben' });
		await setFte(t, 2);
		expect(await authors(t)).toEqual(['Ben', 'Ann', 'Ann']);
	});

	test('leaves the steps of an earlier sitting to whom they were signed by', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		await setFte(t, 1);
		await t.must('bid.close', {});
		await new Promise((passed) => setTimeout(passed, 5));
		const later = trialDesk(t.folder);
		await later.must('bid.open', { path });
		await later.must('app.setAuthor', { name: 'Ann' });
		await setFte(later, 2);
		expect(await authors(later)).toEqual(['Ann', USER, USER]);
	});

	test.each(['{"na', '{}', '{"name": 3}', '{"name": " "}', `{"name": "${'x'.repeat(101)}"}`, 'null'])(
		'is asked again where what was kept is damaged: %s',
		async (content) => {
			const t = trialDesk();
			writeFileSync(join(t.file('data'), 'author.json'), content);
			const again = trialDesk(t.folder);
			expect((await again.must('app.author', {})).isKept).toBe(false);
			await again.must('app.setAuthor', { name: 'Ann' });
			expect((await trialDesk(t.folder).must('app.author', {})).name).toBe('Ann');
		},
	);

	test('is refused when it is empty', async () => {
		const t = trialDesk();
		expect((await t.refusal('app.setAuthor', { name: '   ' })).code).toBe('invalid_input');
	});
});

describe('the reason of a step', () => {
	test('is given with it or afterwards, changed, and taken away', async () => {
		const t = trialDesk();
		await t.sample();
		const revision = t.desk.session?.meta.revision ?? -1;
		const changes = [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 1 })];
		const first = await t.must('plan.edit', { revision, label: 'FTE', changes, reason: ' Agreed on 3 May ' });
		const second = await setFte(t, 2);
		const reasons = async () =>
			(await t.must('history.list', { limit: 2, beforeSeq: null })).entries.map(({ reason }) => reason);
		expect(await reasons()).toEqual([null, 'Agreed on 3 May']);
		const seqs = [first.seq ?? 0, second.seq ?? 0];
		await t.must('history.setReason', { seqs, reason: 'A new post' });
		expect(await reasons()).toEqual(['A new post', 'A new post']);
		await t.must('history.setReason', { seqs, reason: ' ' });
		expect(await reasons()).toEqual([null, null]);
	});

	test('is for its author alone to give, and then for all steps or none', async () => {
		const t = trialDesk();
		await t.sample();
		await t.must('app.setAuthor', { name: 'Ann' });
		const { seq } = await setFte(t, 1);
		await t.must('app.setAuthor', { name: 'Ben' });
		const own = await setFte(t, 2);
		const seqs = [own.seq ?? 0, seq ?? 0];
		expect((await t.refusal('history.setReason', { seqs, reason: 'x' })).message).toBe(
			'Only who took a step can say why.',
		);
		const { entries } = await t.must('history.list', { limit: 2, beforeSeq: null });
		expect(entries.map(({ reason }) => reason)).toEqual([null, null]);
	});
});
