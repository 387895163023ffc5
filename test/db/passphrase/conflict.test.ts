/** A bid with a passphrase whose file something else takes away, writes or locks. */
import { copyFileSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeBidCopy } from '../../../db/bid-copy';
import { lookAfterBid } from '../../../db/place-watch';
import type { Events } from '../../../shared/contract';
import { changeOf, type TrialDesk, trialDesk } from '../trial-desk';
import { lockedBid, PASSPHRASE, plainWordsIn, setPassphrase } from './trial-passphrase';

const isLocked = (path: string): boolean => readFileSync(path).subarray(0, 4).toString() === 'CSE1';
const fte = (t: TrialDesk, value: number) => [changeOf(t.plan(), 'posts', 'P0-hub', { fte: value })];

async function openHere(): Promise<{ t: TrialDesk; path: string }> {
	const { t, path } = await lockedBid();
	await t.refusal('bid.open', { path });
	await t.must('bid.unlock', { secret: PASSPHRASE });
	return { t, path };
}

/** What another computer made of it, under the same passphrase, another one or none. */
async function theirsOf(path: string, t: TrialDesk, alter: (other: TrialDesk) => Promise<unknown>) {
	const theirs = t.file('theirs');
	copyFileSync(path, theirs);
	const other = trialDesk();
	await other.refusal('bid.open', { path: theirs });
	await other.must('bid.unlock', { secret: PASSPHRASE });
	await other.edit('FTE', fte(other, 7));
	await alter(other);
	await other.must('bid.close', {});
	return theirs;
}

test.each<[string, (other: TrialDesk) => Promise<unknown>]>([
	['the same passphrase', async () => undefined],
	['another passphrase', (other) => setPassphrase(other, 'another quay, another boat')],
	['no passphrase', (other) => other.must('passphrase.remove', {})],
])('another computer’s copy with %s leaves our own whole and encrypted beside it', async (_what, alter) => {
	const { t, path } = await openHere();
	await t.must('bid.close', {});
	const theirs = await theirsOf(path, t, alter);
	const other = readFileSync(theirs);
	await t.refusal('bid.open', { path });
	await t.must('bid.unlock', { secret: PASSPHRASE });
	await t.edit('Confidential label', fte(t, 3));
	renameSync(theirs, path);
	await t.edit('FTE', fte(t, 4));
	const told = t.events.find(({ event }) => event === 'bid.conflict');
	const { open } = (told ?? { payload: {} }).payload as Events['bid.conflict'];
	expect(open.hasPassphrase).toBe(true);
	await t.must('bid.close', {});
	expect(isLocked(open.path)).toBe(true);
	expect(readFileSync(path).equals(other)).toBe(true);
	rmSync(path);
	expect(plainWordsIn(t.folder)).toEqual([]);
	await t.refusal('bid.open', { path: open.path });
	expect((await t.must('bid.unlock', { secret: PASSPHRASE })).revision).toBe(3);
});

test('saved as another file where its own is gone, it keeps its passphrase and goes on', async () => {
	const { t, path } = await openHere();
	rmSync(path);
	lookAfterBid(t.desk);
	expect((await t.refusal('plan.edit', { revision: 1, label: 'FTE', changes: fte(t, 3) })).code).toBe(
		'not_found',
	);
	const target = t.file('elsewhere.consort');
	expect(await t.must('bid.saveAs', { path: target })).toMatchObject({ hasPassphrase: true, blocked: null });
	await t.edit('FTE', fte(t, 3));
	await t.must('bid.close', {});
	expect(isLocked(target)).toBe(true);
	expect(plainWordsIn(t.folder)).toEqual([]);
});

test('made anew from memory, where its file cannot be read any more, it is encrypted too', async () => {
	const { t } = await openHere();
	const { session } = t.desk;
	if (!session) throw new Error('No bid is open.');
	const target = t.file('anew.consort');
	// A plan that the file does not hold, as after a bad disk: what is copied is not what is open.
	const plan = {
		...session.plan,
		partners: session.plan.partners.map((row) => ({ ...row, notes: 'newer' })),
	};
	writeBidCopy({ ...session, plan }, target, 'Somebody', { replace: false });
	await t.must('bid.close', {});
	expect(isLocked(target)).toBe(true);
	await t.refusal('bid.open', { path: target });
	expect((await t.must('bid.unlock', { secret: PASSPHRASE })).plan.partners[0]?.notes).toBe('newer');
	expect(plainWordsIn(t.folder)).toEqual([]);
});
