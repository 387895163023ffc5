import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookAfterBid } from '../../db/place-watch';
import type { Events } from '../../shared/contract';
import type { Plan } from '../../shared/plan';
import { changeOf, isInOneFile, type TrialDesk, trialDesk } from './trial-desk';

const fteOf = (plan: Plan) => plan.posts.find(({ id }) => id === 'P0-hub')?.fte;

/** A bid that was edited here, and beside it what another computer made of an earlier state. */
async function openHere(t: TrialDesk): Promise<{ path: string; theirs: string }> {
	const { path: sample } = await t.sample();
	await t.must('bid.close', {});
	const [path, theirs] = [t.file('bid.consort'), t.file('theirs')];
	renameSync(sample, path);
	copyFileSync(path, theirs);
	const other = trialDesk();
	await other.must('bid.open', { path: theirs });
	await other.edit('FTE', [changeOf(other.plan(), 'posts', 'P0-hub', { fte: 7 })]);
	await other.must('bid.close', {});
	await t.must('bid.open', { path });
	await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
	return { path, theirs };
}

/** How a program that keeps a folder alike on two computers brings the other's file. */
const ARRIVALS: [string, (theirs: string, path: string) => void][] = [
	['put in its place', (theirs, path) => renameSync(theirs, path)],
	['written over it', (theirs, path) => writeFileSync(path, readFileSync(theirs))],
];

describe.each(ARRIVALS)('another computer’s copy %s', (_how, arrive) => {
	test('and ours are both kept whole, and the work goes on in ours', async () => {
		const t = trialDesk();
		const { path, theirs } = await openHere(t);
		const other = readFileSync(theirs);
		arrive(theirs, path);
		const edited = await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 3 })]);
		expect(edited).toMatchObject({ revision: 2, steps: { undo: 'FTE' } });
		const told = t.events.find(({ event }) => event === 'bid.conflict');
		const { open, other: changed } = (told ?? { payload: {} }).payload as Events['bid.conflict'];
		expect(basename(open.path)).toMatch(/^bid \(conflict copy \d{4}-\d\d-\d\d \d\d\.\d\d\)\.consort$/);
		expect([dirname(open.path), changed]).toEqual([t.folder, path]);
		expect(readFileSync(path).equals(other)).toBe(true);
		expect(existsSync(`${path}-wal`)).toBe(false);
		await t.must('plan.undo', { revision: 2 });
		await t.must('plan.undo', { revision: 3 });
		await t.must('bid.close', {});
		expect(readFileSync(path).equals(other)).toBe(true);
		expect(isInOneFile(open.path)).toBe(true);
		expect(fteOf((await t.must('bid.open', { path })).plan)).toBe(7);
		expect(await t.must('bid.open', { path: open.path })).toMatchObject({ revision: 4 });
	});

	test('is noticed between two edits, and when the bid is closed', async () => {
		for (const notice of ['look', 'close'] as const) {
			const t = trialDesk();
			const { path, theirs } = await openHere(t);
			const other = readFileSync(theirs);
			arrive(theirs, path);
			if (notice === 'look') lookAfterBid(t.desk);
			else await t.must('bid.close', {});
			const copy = readdirSync(t.folder).find((name) => name.includes('conflict copy')) ?? '';
			expect(readFileSync(path).equals(other)).toBe(true);
			await t.must('bid.close', {});
			expect(fteOf((await t.must('bid.open', { path: t.file(copy) })).plan)).toBe(2);
		}
	});
});

test('a file that is no bid, in the place of the open one, is kept too', async () => {
	const t = trialDesk();
	const { path } = await openHere(t);
	renameSync(path, t.file('away'));
	writeFileSync(path, 'another file');
	await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 3 })]);
	await t.must('bid.close', {});
	expect(readFileSync(path, 'utf8')).toBe('another file');
	const copy = readdirSync(t.folder).find((name) => name.includes('conflict copy')) ?? '';
	expect(fteOf((await t.must('bid.open', { path: t.file(copy) })).plan)).toBe(3);
});

test('a file that was emptied under the window loses nothing that was saved', async () => {
	const t = trialDesk();
	const { path } = await openHere(t);
	const plan = t.plan();
	writeFileSync(path, '');
	lookAfterBid(t.desk);
	expect(t.desk.session?.file.path).toContain('conflict copy');
	expect(t.plan()).toEqual(plan);
	await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 3 })]);
	expect(readFileSync(path)).toHaveLength(0);
});

test('a disk that comes back as another one, with what was saved, is gone on with', async () => {
	const t = trialDesk();
	const { path } = await openHere(t);
	for (const name of [path, `${path}-wal`]) {
		copyFileSync(name, t.file('again'));
		renameSync(t.file('again'), name);
	}
	await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 3 })]);
	expect(t.desk.session?.file.path).toBe(path);
	expect((await trialDesk().refusal('bid.open', { path })).code).toBe('file_locked');
	await t.must('bid.close', {});
	expect(readdirSync(t.folder).sort()).toEqual(['bid.consort', 'data', 'theirs']);
	expect(await t.must('bid.open', { path })).toMatchObject({ revision: 2, steps: { undo: 'FTE' } });
});
