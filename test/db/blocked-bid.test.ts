import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookAfterBid, tellBlocked, watchPlace } from '../../db/place-watch';
import { afterwards, changeOf, type TrialDesk, trialDesk, trialDisk } from './trial-desk';

async function openIn(t: TrialDesk, folder: string): Promise<string> {
	const { path: sample } = await t.sample();
	await t.must('bid.close', {});
	mkdirSync(folder, { recursive: true });
	const path = join(folder, 'bid.consort');
	copyFileSync(sample, path);
	await t.must('bid.open', { path });
	await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
	return path;
}
const fte = (t: TrialDesk, value: number) => [changeOf(t.plan(), 'posts', 'P0-hub', { fte: value })];
const look = (t: TrialDesk) => {
	lookAfterBid(t.desk);
	tellBlocked(t.desk);
};
const told = (t: TrialDesk) =>
	t.events.filter(({ event }) => event === 'bid.blocked').map(({ payload }) => payload);
const lastTold = (t: TrialDesk) => (told(t).at(-1) as { failure: { code: string } | null }).failure;

/** What takes the place of a bid away, and what brings it back. */
const TAKEN: [string, (path: string) => void, (path: string) => void][] = [
	['file is moved', (path) => renameSync(path, `${path}.away`), (path) => renameSync(`${path}.away`, path)],
	[
		'folder is renamed',
		(path) => renameSync(join(path, '..'), `${join(path, '..')}.away`),
		(path) => renameSync(`${join(path, '..')}.away`, join(path, '..')),
	],
];

describe.each(TAKEN)('a bid whose %s', (_what, take, bringBack) => {
	test('is blocked at once, told once, and goes on by itself when it is back', async () => {
		const t = trialDesk();
		const path = await openIn(t, t.file('shared'));
		take(path);
		look(t);
		look(t);
		expect(told(t)).toMatchObject([
			{ failure: { code: 'not_found', todo: expect.stringContaining('Save as') } },
		]);
		expect((await t.must('bid.current', {}))?.blocked?.code).toBe('not_found');
		expect((await t.refusal('plan.edit', { revision: 1, label: 'FTE', changes: fte(t, 3) })).code).toBe(
			'not_found',
		);
		bringBack(path);
		look(t);
		expect(lastTold(t)).toBeNull();
		await t.edit('FTE', fte(t, 3));
		await t.must('bid.close', {});
		expect(await t.must('bid.open', { path })).toMatchObject({ revision: 2, blocked: null });
	});

	test('is saved as another file, and the work goes on there', async () => {
		const t = trialDesk();
		const path = await openIn(t, t.file('shared'));
		take(path);
		const open = await t.must('bid.saveAs', { path: t.file('kept.consort') });
		expect(open).toMatchObject({
			path: t.file('kept.consort'),
			revision: 1,
			blocked: null,
			steps: { undo: 'FTE' },
		});
		await t.edit('FTE', fte(t, 3));
		bringBack(path);
		await t.must('bid.close', {});
		expect(await t.must('bid.open', { path })).toMatchObject({ revision: 1 });
	});
});

test('a bid whose file was deleted is saved under its own name again', async () => {
	const t = trialDesk();
	const path = await openIn(t, t.file('shared'));
	rmSync(path);
	expect((await t.must('bid.saveAs', { path })).path).toBe(path);
	await t.edit('FTE', fte(t, 3));
	await t.must('bid.close', {});
	expect(existsSync(`${path}-wal`)).toBe(false);
	expect(await t.must('bid.open', { path })).toMatchObject({ revision: 2, steps: { undo: 'FTE' } });
});

test('a bid is not saved over itself, nor over one that is open elsewhere', async () => {
	const [t, other] = [trialDesk(), trialDesk()];
	const path = await openIn(t, t.file('shared'));
	const { path: theirs } = await other.sample();
	expect((await t.refusal('bid.saveAs', { path })).code).toBe('file_locked');
	expect((await t.refusal('bid.saveAs', { path: theirs })).code).toBe('file_locked');
	await t.edit('FTE', fte(t, 3));
});

/** Edits until the disk is full; returns the revision of the last that was saved. */
async function fillUp(t: TrialDesk, disk: string): Promise<number> {
	expect(() => writeFileSync(join(disk, 'filler'), Buffer.alloc(3_000_000))).toThrow(/ENOSPC/);
	for (let revision = 1; ; revision++) {
		const reply = await t.call('plan.edit', { revision, label: 'FTE', changes: fte(t, revision + 2) });
		if (!reply.ok) return revision;
	}
}

describe('a full disk', () => {
	test('blocks until there is room; then the bid goes on by itself', async (context) => {
		const t = trialDesk();
		const disk = trialDisk(t.folder, 2000);
		if (!disk) return context.skip('This machine cannot mount a disk.');
		const path = await openIn(t, disk);
		watchPlace(t.desk, 10);
		const revision = await fillUp(t, disk);
		expect(lastTold(t)?.code).toBe('disk_full');
		rmSync(join(disk, 'filler'));
		await expect.poll(() => lastTold(t), { timeout: 5000 }).toBeNull();
		await t.edit('FTE', fte(t, 9));
		await t.must('bid.close', {});
		expect(await t.must('bid.open', { path })).toMatchObject({ revision: revision + 1 });
	});

	test('lets the bid be saved on another, with all that was saved', async (context) => {
		const t = trialDesk();
		const disk = trialDisk(t.folder, 2000);
		if (!disk) return context.skip('This machine cannot mount a disk.');
		await openIn(t, disk);
		const revision = await fillUp(t, disk);
		const plan = t.plan();
		const open = await t.must('bid.saveAs', { path: t.file('kept.consort') });
		expect(open).toMatchObject({ revision, plan, blocked: null });
		await t.edit('FTE', fte(t, 9));
	});
});

test('a shared folder that goes offline and comes back keeps its bid going', async (context) => {
	const t = trialDesk();
	const [store, shared] = [t.file('store'), t.file('shared')];
	for (const folder of [store, shared]) mkdirSync(folder);
	const mount = () => execFileSync('mount', ['--bind', store, shared], { stdio: 'ignore' });
	const leave = () => execFileSync('umount', ['-l', shared], { stdio: 'ignore' });
	try {
		mount();
	} catch {
		return context.skip('This machine cannot mount a folder.');
	}
	afterwards(() => void (existsSync(join(shared, 'bid.consort')) && leave()));
	const path = await openIn(t, shared);
	leave();
	look(t);
	expect(lastTold(t)?.code).toBe('not_found');
	mount();
	look(t);
	expect(lastTold(t)).toBeNull();
	await t.edit('FTE', fte(t, 3));
	await t.must('bid.close', {});
	expect(await t.must('bid.open', { path })).toMatchObject({ revision: 2 });
	await t.must('bid.close', {});
});
