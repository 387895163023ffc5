import { describe, expect, test } from 'vitest';
import { diffPlans } from '../../shared/change';
import { liveFigures } from '../../shared/figures';
import { changeOf, type TrialDesk, trialDesk } from './trial-desk';

const POST = 'P0-hub';
const fteOf = (t: TrialDesk) => t.plan().posts.find(({ id }) => id === POST)?.fte;
const setFte = (t: TrialDesk, fte: number) =>
	t.edit(`FTE ${fte}`, [changeOf(t.plan(), 'posts', POST, { fte })]);
const revision = (t: TrialDesk) => ({ revision: t.desk.session?.meta.revision ?? -1 });
const name = (t: TrialDesk, called: string) => t.must('version.add', { name: called, ...revision(t) });

async function reopen(t: TrialDesk): Promise<void> {
	const path = t.desk.session?.file.path ?? '';
	await t.must('bid.close', {});
	await t.must('bid.open', { path });
}

async function trial(...names: string[]): Promise<TrialDesk> {
	const t = trialDesk();
	await t.sample();
	for (const [i, each] of names.entries()) {
		await setFte(t, i + 1);
		await name(t, each);
	}
	return t;
}

describe('a named version', () => {
	test('keeps the whole bid with its figures, also across a restart', async () => {
		const t = await trial('Draft for the board');
		const then = t.plan();
		await setFte(t, 9);
		await reopen(t);
		const { versions } = await t.must('version.list', {});
		const { costs, findingCounts } = liveFigures(then, t.desk.session?.meta.asAt ?? '');
		expect(versions).toMatchObject([
			{
				name: 'Draft for the board',
				author: t.desk.author.current().name,
				revision: 1,
				seq: 2,
				requested: costs.requested,
				stops: findingCounts.stop,
			},
		]);
		const read = await t.must('version.read', { id: versions[0]?.id ?? 0 });
		expect(read.plan).toEqual(then);
		expect(read.version).toEqual(versions[0]);
	});

	test('leaves the revision and what can be undone as they were', async () => {
		const t = await trial('Submitted');
		expect(revision(t)).toEqual({ revision: 1 });
		expect((await t.must('plan.undo', revision(t))).label).toBe('FTE 1');
	});

	test('is restored by one step, which undo takes back, also across a restart', async () => {
		const t = await trial('Submitted');
		await setFte(t, 7);
		await setFte(t, 8);
		const [version] = (await t.must('version.list', {})).versions;
		const { plan } = await t.must('version.read', { id: version?.id ?? 0 });
		const restored = await t.must('plan.edit', {
			...revision(t),
			label: 'Restore “Submitted”',
			changes: diffPlans(t.plan(), plan),
			reason: 'The funder wants what was sent',
		});
		expect(t.plan()).toEqual(plan);
		await reopen(t);
		const { entries } = await t.must('history.list', { limit: 1, beforeSeq: null });
		expect(entries[0]).toMatchObject({ seq: restored.seq, reason: 'The funder wants what was sent' });
		await t.must('plan.undo', revision(t));
		expect(fteOf(t)).toBe(8);
		expect((await t.must('plan.redo', revision(t))).label).toBe('Restore “Submitted”');
		expect(t.plan()).toEqual(plan);
	});

	test('has a name of its own, whatever the capitals', async () => {
		const t = await trial('Submitted', 'Éclair');
		for (const twin of ['submitted', ' SUBMITTED ', 'éclair']) {
			const refusal = await t.refusal('version.add', { name: twin, ...revision(t) });
			expect(refusal.message).toMatch(/^There is already a version called “(Submitted|Éclair)”\.$/);
		}
		const [newer, older] = (await t.must('version.list', {})).versions;
		const ids = { newer: newer?.id ?? 0, older: older?.id ?? 0 };
		expect((await t.refusal('version.rename', { id: ids.newer, name: 'submitted' })).code).toBe(
			'invalid_input',
		);
		const { versions } = await t.must('version.rename', { id: ids.older, name: 'SUBMITTED' });
		expect(versions.map((each) => each.name)).toEqual(['Éclair', 'SUBMITTED']);
	});

	test('that was removed is put back until the bid is closed, if its name is still free', async () => {
		const t = await trial('Draft', 'Submitted');
		const id = (await t.must('version.list', {})).versions[0]?.id ?? 0;
		expect((await t.must('version.remove', { id })).versions.map((each) => each.name)).toEqual(['Draft']);
		expect((await t.refusal('version.read', { id })).code).toBe('not_found');
		expect((await t.must('version.putBack', { id })).versions).toHaveLength(2);
		await t.must('version.remove', { id });
		await name(t, 'Submitted');
		expect((await t.refusal('version.putBack', { id })).message).toContain('already a version');
		await reopen(t);
		expect((await t.refusal('version.putBack', { id })).code).toBe('not_found');
		expect((await t.must('version.list', {})).versions.map((each) => each.name)).toEqual([
			'Submitted',
			'Draft',
		]);
	});

	test('is refused for a bid the window has not seen, and read no more once its bytes are damaged', async () => {
		const t = await trial('Draft');
		expect((await t.refusal('version.add', { name: 'Late', revision: 0 })).code).toBe('stale_revision');
		const { id = 0 } = (await t.must('version.list', {})).versions[0] ?? {};
		t.desk.session?.file.db.prepare(`UPDATE version SET plan = x'00' WHERE id = ?`).run(id);
		expect(await t.refusal('version.read', { id })).toMatchObject({
			code: 'file_damaged',
			message: 'The version “Draft” is damaged and cannot be read safely.',
		});
	});
});
