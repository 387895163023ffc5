import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recoveryText } from '../../../db/passphrase/recovery-key';
import { damage, type TrialDesk, trialDesk } from '../trial-desk';
import { type LockedBid, lockedBid, PASSPHRASE } from './trial-passphrase';

async function refused({ t, path }: Pick<LockedBid, 't' | 'path'>, secret: string) {
	await t.refusal('bid.open', { path });
	return t.refusal('bid.unlock', { secret });
}

/** In this order on one bid, because each takes the time of a guess. */
test('a wrong passphrase is told as wrong, by what seems to have been meant, and the right one still opens', async () => {
	const bid = await lockedBid();
	const { t, path, recoveryKey } = bid;
	const before = readFileSync(path);
	const wrong: [string, RegExp][] = [
		['two small boats at the Quay', /not the passphrase/],
		[`${PASSPHRASE} `, /not the passphrase/],
		[`${PASSPHRASE}\0`, /not the passphrase/],
		['', /not the passphrase/],
		['🔐'.repeat(20), /not the passphrase/],
		[recoveryText(Buffer.alloc(32, 1)), /recovery key, but not that of locked.consort/],
		[`${recoveryKey.slice(0, -1)}${recoveryKey.endsWith('7') ? '8' : '7'}`, /not as it was printed/],
		['a'.repeat(1_000_000), /at most 1000 characters/],
	];
	for (const [secret, words] of wrong) {
		const failure = await refused(bid, secret);
		expect(failure.message).toMatch(words);
		expect(failure.code).toBe(secret.length > 1000 ? 'invalid_input' : 'passphrase_wrong');
	}
	expect(readFileSync(path).equals(before)).toBe(true);
	expect((await t.must('bid.unlock', { secret: PASSPHRASE })).path).toBe(path);
});

describe('with the right passphrase a file that is damaged is told as damaged', () => {
	const flip = (at: (bytes: number) => number) => (path: string) => {
		const content = readFileSync(path);
		const offset = at(content.length);
		damage(path, offset, Buffer.from([(content[offset] ?? 0) ^ 1]));
	};
	test.each<[string, (path: string) => void]>([
		['one bit of its first page', flip(() => 100)],
		['one bit in the middle', flip((bytes) => Math.floor(bytes / 2))],
		['one bit of its last page', flip((bytes) => bytes - 2000)],
		['its end is missing', (path) => truncateSync(path, 40_960)],
		['all but its first bytes is missing', (path) => truncateSync(path, 16)],
		[
			'a page stands where another did',
			(path) => {
				const content = readFileSync(path);
				content.copy(content, 4096 * 5, 4096 * 6, 4096 * 7);
				writeFileSync(path, content);
			},
		],
	])('%s', async (_what, spoil) => {
		const bid = await lockedBid();
		spoil(bid.path);
		const before = readFileSync(bid.path);
		const failure = await refused(bid, PASSPHRASE);
		expect(failure).toMatchObject({
			code: 'file_damaged',
			message: expect.stringContaining('passphrase is right'),
		});
		expect(readFileSync(bid.path).equals(before)).toBe(true);
	});
});

test('a bid whose passphrase is gone meanwhile opens as any other', async () => {
	const { t, path } = await lockedBid();
	const waiting: TrialDesk = trialDesk();
	await waiting.refusal('bid.open', { path });
	await t.refusal('bid.open', { path });
	await t.must('bid.unlock', { secret: PASSPHRASE });
	await t.must('passphrase.remove', {});
	await t.must('bid.close', {});
	expect((await waiting.must('bid.unlock', { secret: 'whatever' })).path).toBe(path);
});

test('no bid is unlocked where none was asked for', async () => {
	expect((await trialDesk().refusal('bid.unlock', { secret: PASSPHRASE })).code).toBe('not_found');
});

test.each([
	['', /at least 8/],
	['seven77', /at least 8/],
	['x'.repeat(1001), /at most 1000/],
	['x'.repeat(1_000_000), /at most 1000/],
])('a passphrase that is too short or too long is not taken: %#', async (passphrase, words) => {
	const t = trialDesk();
	await t.sample();
	const failure = await t.refusal('passphrase.draw', { passphrase });
	expect(failure).toMatchObject({ code: 'invalid_input', message: expect.stringMatching(words) });
});
