/** What a passphrase costs: opening, saving and checking an encrypted bid against the same bid plain, in milliseconds. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { importedFrom } from '../../db/beginnings';
import { connect, type FileKey } from '../../db/connection';
import { editBid } from '../../db/edit';
import { newMeta } from '../../db/meta';
import { createFile } from '../../db/new-file';
import type { CipherKey } from '../../db/passphrase/cipher';
import { rawKeyOf } from '../../db/passphrase/raw-key';
import { writeSealed } from '../../db/passphrase/sealed-copy';
import { newKey } from '../../db/passphrase/secret';
import { closeSession, openSession } from '../../db/session';
import { parseBidJson } from '../../shared/bid-json';
import type { Plan, Row } from '../../shared/plan';
import sampleText from '../../shared/sample/marlshire.json?raw';
import { trialFolder } from '../db/trial-desk';
import { largePlan } from '../generate/large-plan';
import { report, timeEach } from './measure';

const sample = (): Plan => {
	const parsed = parseBidJson(sampleText);
	if (!parsed.ok) throw new Error('The sample is not a bid.');
	return parsed.plan;
};
const large = (): Plan =>
	largePlan({ partners: 200, years: 5, periodMonths: 1, measures: 12, seed: 1, budgetLines: 20_000 });

interface BidOnDisk {
	path: string;
	key: FileKey | null;
}

/** The same bid twice. */
function bothKinds(plan: Plan, key: CipherKey): { plain: BidOnDisk; sealed: BidOnDisk; folder: string } {
	const folder = trialFolder();
	const plain = join(folder, 'plain.consort');
	const sealed = join(folder, 'sealed.consort');
	createFile(plain, plan, importedFrom('bid.json', newMeta('0.1.0')), { replace: false });
	const db = connect(plain);
	writeSealed(db, plain, sealed, key);
	db.close();
	console.log(`  ${statSync(plain).size} bytes plain, ${statSync(sealed).size} encrypted`);
	return { plain: { path: plain, key: null }, sealed: { path: sealed, key }, folder };
}

const timeOpening = ({ path, key }: BidOnDisk, folder: string, times: number) =>
	timeEach(times, () => closeSession(openSession(path, { key, backupFolder: folder })), 1);

/** Each edit is on the disk when its time is taken. */
function timeSaving({ path, key }: BidOnDisk, folder: string, edits: number): number[] {
	const session = openSession(path, { key, backupFolder: folder });
	const post = session.plan.posts[0] as Row<'posts'>;
	const times = timeEach(edits, () => {
		const before = session.plan.posts.find(({ id }) => id === post.id) as Row<'posts'>;
		const changes = [
			{ table: 'posts', id: post.id, before, after: { ...before, fte: (before.fte + 0.1) % 9 } },
		];
		const { revision } = session.meta;
		editBid(session, '0.1.0', { revision, label: 'FTE', changes } as Parameters<typeof editBid>[2]);
	});
	closeSession(session);
	return times;
}

function timeChecking({ path, key }: BidOnDisk, times: number): number[] {
	return timeEach(times, () => {
		const db = connect(path, {}, key);
		db.pragma('quick_check(1)');
		db.close();
	});
}

test.each<[string, () => Plan, number]>([
	['the sample', sample, 20],
	['20,000 budget lines', large, 5],
])(
	'a bid with a passphrase beside the same without: %s',
	async (name, plan, times) => {
		const key = await newKey('two small boats at the quay');
		const { plain, sealed, folder } = bothKinds(plan(), key);
		const say = (what: string, time: (bid: BidOnDisk) => number[]) =>
			report({
				name: `${what} encrypted, ${name}`,
				times: time(sealed),
				peer: { name: 'plain', times: time(plain) },
			});
		say('opened and closed', (bid) => timeOpening(bid, folder, times));
		say('an edit saved', (bid) => timeSaving(bid, folder, 10 * times));
		say('quick_check', (bid) => timeChecking(bid, times));
	},
	300_000,
);

test('the key from the passphrase, once an opening', async () => {
	const times: number[] = [];
	for (let at = 0; at < 10; at++) {
		const began = performance.now();
		await rawKeyOf('two small boats at the quay', Buffer.alloc(8, at));
		times.push(performance.now() - began);
	}
	report({ name: 'key from a passphrase', times });
});
