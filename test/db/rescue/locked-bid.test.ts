/** A damaged bid that has a passphrase: what its key still opens, and what is said without it. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../../shared/plan';
import { lockedBid, PASSPHRASE, plainWordsIn } from '../passphrase/trial-passphrase';
import { damage, type TrialDesk } from '../trial-desk';

const PAGE = 4096;

async function unlock(t: TrialDesk, path: string) {
	await t.refusal('bid.open', { path });
	return t.call('bid.unlock', { secret: PASSPHRASE });
}

const isLocked = (path: string): boolean => readFileSync(path).subarray(0, 4).toString() === 'CSE1';

describe.each<[string, (path: string) => void]>([
	['a page of zeros', (path) => damage(path, 20 * PAGE, Buffer.alloc(PAGE))],
	['one bit of a page', (path) => damage(path, 20 * PAGE + 99, Buffer.from([0x55]))],
	['a first page of noise behind its first bytes', (path) => damage(path, 16, Buffer.alloc(PAGE - 16, 0xa5))],
	['its last third cut off', (path) => truncateSync(path, Math.floor((readFileSync(path).length * 2) / 3))],
])('a bid with a passphrase and %s', (_what, spoil) => {
	test('is recovered as far as its pages open, again with its passphrase', async () => {
		const { t, path } = await lockedBid();
		await unlock(t, path);
		const plan = t.plan();
		await t.must('bid.close', {});
		spoil(path);
		const spoilt = readFileSync(path);
		expect(await unlock(t, path)).toMatchObject({ ok: false, failure: { code: 'file_damaged' } });
		const look = await t.must('rescue.look', {});
		expect(look).toMatchObject({ isBid: true, passphrase: 'known', backup: { asks: false } });
		const recovered = t.file('recovered.consort');
		const open = await t.must('rescue.recover', { path: recovered });
		expect(open.hasPassphrase).toBe(true);
		// Those two have defaults, which take the place of what is gone.
		for (const table of TABLE_NAMES.filter((name) => name !== 'assumptions' && name !== 'riskSharing'))
			for (const row of open.plan[table]) expect(plan[table].map(({ id }) => id)).toContain(row.id);
		expect(open.plan.partners.length).toBeGreaterThan(0);
		await t.must('bid.close', {});
		expect(isLocked(recovered)).toBe(true);
		expect(await unlock(t, recovered)).toMatchObject({ ok: true });
		await t.must('bid.close', {});
		expect(readFileSync(path).equals(spoilt)).toBe(true);
		expect(plainWordsIn(t.folder)).toEqual([]);
	});
});

test('the newest backup of a damaged bid opens with the passphrase that was just typed', async () => {
	const { t, path } = await lockedBid();
	await unlock(t, path);
	await t.must('bid.close', {});
	damage(path, 20 * PAGE, Buffer.alloc(PAGE));
	await unlock(t, path);
	const { backup } = await t.must('rescue.look', {});
	const copy = t.file('copy.consort');
	const open = await t.must('bid.openBackup', { id: backup?.id ?? '', title: 'copy', path: copy });
	expect(open).toMatchObject({ path: copy, hasPassphrase: true });
});

test('without its first bytes a bid that had a passphrase is told as damaged, and its backup asks for it', async () => {
	const { t, path } = await lockedBid();
	await unlock(t, path);
	await t.must('bid.close', {});
	damage(path, 0, Buffer.alloc(16));
	const refused = await t.refusal('bid.open', { path });
	expect(refused).toMatchObject({
		code: 'file_damaged',
		message: expect.stringContaining('had a passphrase'),
	});
	const { backup, passphrase, read } = await t.must('rescue.look', {});
	expect({ passphrase, read, asks: backup?.asks }).toEqual({ passphrase: 'lost', read: 0, asks: true });
	const copy = t.file('copy.consort');
	const asked = await t.refusal('bid.openBackup', { id: backup?.id ?? '', title: 'copy', path: copy });
	expect(asked.code).toBe('passphrase_needed');
	expect((await t.must('bid.unlock', { secret: PASSPHRASE })).path).toBe(copy);
});

test('a file that never was a bid stays none, whatever its name', async () => {
	const { t } = await lockedBid();
	const path = t.file('letter.consort');
	writeFileSync(path, 'Dear all,\n'.repeat(2000));
	expect((await t.refusal('bid.open', { path })).code).toBe('file_not_a_bid');
});
