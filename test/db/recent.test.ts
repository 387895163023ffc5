import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { liveFigures } from '../../shared/figures';
import { changeOf, trialDesk } from './trial-desk';

const start = async (t: ReturnType<typeof trialDesk>) => (await t.must('app.start', {})).recent;

describe('the recent bids', () => {
	test('show title, funder, deadline, what is requested and what stops the bid, as of the last look', async () => {
		const t = trialDesk();
		const { path, plan, asAt } = await t.sample();
		const figures = liveFigures(plan, asAt ?? '');
		expect(await start(t)).toMatchObject([
			{
				title: 'Marlshire Recovery Together (FICTIONAL)',
				path,
				submissionDeadline: '2025-11-28',
				requested: figures.costs.requested,
				stops: figures.findingCounts.stop,
				found: true,
			},
		]);
		await t.edit('Title', [changeOf(t.plan(), 'bid', t.plan().bid[0]?.id ?? '', { title: 'Another name' })]);
		const { recent } = await t.must('bid.close', {});
		expect(recent.map(({ title }) => title)).toEqual(['Another name']);
	});

	test('open, are forgotten, and say when there is no file any more', async () => {
		const t = trialDesk();
		const first = await t.sample();
		await t.sample();
		const list = await start(t);
		expect(list.map(({ path }) => path.endsWith(' 2.consort'))).toEqual([true, false]);
		const id = list[1]?.id ?? '';
		expect((await t.must('bid.openRecent', { id })).path).toBe(first.path);
		await t.must('bid.close', {});
		rmSync(first.path);
		expect((await start(t)).find((bid) => bid.id === id)?.found).toBe(false);
		expect((await t.refusal('bid.openRecent', { id })).code).toBe('not_found');
		expect((await t.must('recent.forget', { id })).recent).toHaveLength(1);
		expect((await t.refusal('bid.openRecent', { id })).code).toBe('not_found');
	});

	test.each(['{"cut', '{}', '[{"id": 3}]', '\u0000\u0000'])(
		'that cannot be read (%j) are put aside and begun anew',
		async (content) => {
			const t = trialDesk();
			const data = t.file('data');
			writeFileSync(join(data, 'recent.json'), content);
			expect(await start(t)).toEqual([]);
			const aside = readdirSync(data).filter((name) => name.startsWith('recent-broken-'));
			expect(readFileSync(join(data, aside[0] ?? ''), 'utf8')).toBe(content);
			await t.sample();
			expect(await start(t)).toHaveLength(1);
		},
	);
});

test('a folder that cannot be written keeps no bid from opening', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	await t.must('bid.close', {});
	const other = trialDesk();
	rmSync(other.file('data'), { recursive: true });
	writeFileSync(other.file('data'), 'a file in the place of the folder');
	expect((await other.must('bid.open', { path })).path).toBe(path);
});
