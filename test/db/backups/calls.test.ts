import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listBackups } from '../../../db/backups/listing';
import { diffPlans } from '../../../shared/change';
import { damage, isInOneFile, trialDesk } from '../trial-desk';
import { fteIn, reopen, revisionOf, setFte } from './trial-backups';

/** A bid with a backup at 1 FTE, and 5 FTE now. */
async function trial() {
	const t = trialDesk();
	await t.sample();
	await setFte(t, 1);
	const { backup } = await t.must('backup.take', { reason: 'import' });
	await setFte(t, 5);
	const [stored] = listBackups(t.desk.backupFolder);
	return { t, id: backup?.id ?? '', file: stored?.file ?? '' };
}

describe('a backup', () => {
	test('shows the whole bid as it was, and stays byte for byte', async () => {
		const { t, id, file } = await trial();
		const before = readFileSync(file);
		const { plan, backup, asAt } = await t.must('backup.read', { id });
		expect(fteIn(plan)).toBe(1);
		expect(asAt).toBe(t.desk.session?.meta.asAt);
		expect(backup).toMatchObject({ id, reason: 'import', bytes: before.length });
		expect(readFileSync(file).equals(before)).toBe(true);
	});

	test('is gone back to in one step, after the bid was backed up, and undo takes that back', async () => {
		const { t, id } = await trial();
		const { plan } = await t.must('backup.read', { id });
		const { backup } = await t.must('backup.take', { reason: 'restore' });
		const changes = diffPlans(t.plan(), plan);
		await t.must('plan.edit', { ...revisionOf(t), label: 'Restore the backup', changes });
		expect(t.plan()).toEqual(plan);
		await reopen(t);
		expect((await t.must('plan.undo', revisionOf(t))).label).toBe('Restore the backup');
		expect(fteIn(t.plan())).toBe(5);
		expect(fteIn((await t.must('backup.read', { id: backup?.id ?? '' })).plan)).toBe(5);
	});

	test('is saved as a new file, never over another', async () => {
		const { t, id } = await trial();
		const mine = t.file('Mine.consort');
		writeFileSync(mine, 'mine');
		for (const path of [mine, t.desk.session?.file.path ?? '']) {
			const refusal = await t.refusal('backup.saveCopy', { id, path, title: '' });
			expect(refusal.message).toMatch(/^There is already a file /);
		}
		expect(readFileSync(mine, 'utf8')).toBe('mine');
		const path = t.file('Back.consort');
		await t.must('backup.saveCopy', { id, path, title: '' });
		expect(isInOneFile(path)).toBe(true);
		// The bid that is open stays open.
		expect(fteIn(t.plan())).toBe(5);
		expect(fteIn((await t.must('bid.open', { path })).plan)).toBe(1);
	});

	test('becomes the bid again where its file is gone, with its history', async () => {
		const { t, id } = await trial();
		const gone = t.desk.session?.file.path ?? '';
		await t.must('bid.close', {});
		rmSync(gone);
		expect((await t.must('backup.list', {})).backups[0]).toMatchObject({ path: gone, isOfOpenBid: false });
		const open = await t.must('bid.openBackup', { id, path: gone, title: '' });
		expect(open).toMatchObject({ path: gone, readOnly: null, steps: { undo: 'FTE 1' } });
		await setFte(t, 2);
		expect((await t.must('app.start', {})).recent[0]?.path).toBe(gone);
	});

	test('that is damaged or gone is refused in words, and nothing is written', async () => {
		const { t, id, file } = await trial();
		const path = t.file('Back.consort');
		damage(file, 4096, Buffer.alloc(100_000, 7));
		for (const call of ['backup.saveCopy', 'bid.openBackup'] as const)
			expect((await t.refusal(call, { id, path, title: '' })).code).toBe('file_damaged');
		rmSync(file);
		expect((await t.refusal('backup.read', { id })).message).toBe('This backup is no longer there.');
		expect((await t.refusal('backup.saveCopy', { id: '../../x', path, title: '' })).code).toBe('not_found');
		expect(fteIn(t.plan())).toBe(5);
		expect(() => readFileSync(path)).toThrow();
	});
});
