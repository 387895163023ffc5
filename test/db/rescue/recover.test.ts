import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { only, type Plan, TABLE_NAMES } from '../../../shared/plan';
import { changeOf, damage, type TrialDesk, trialDesk } from '../trial-desk';

const PAGE = 4096;

/** A closed bid with steps and a version, and what it holds. */
async function soundBid(t: TrialDesk): Promise<{ path: string; plan: Plan }> {
	const { path: sample } = await t.sample();
	for (const fte of [6, 7]) await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte })]);
	await t.must('version.add', { name: 'Sent', revision: 2 });
	await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 8 })]);
	const plan = t.plan();
	await t.must('bid.close', {});
	const path = t.file('bid.consort');
	renameSync(sample, path);
	return { path, plan };
}

/** How a file gets damaged, and how much of the bid must come back. */
const DAMAGES: [string, (path: string) => void, number][] = [
	['a header of zeros', (path) => damage(path, 0, Buffer.alloc(100)), 1],
	['a first page of zeros', (path) => damage(path, 0, Buffer.alloc(PAGE)), 1],
	['a page of zeros', (path) => damage(path, 6 * PAGE, Buffer.alloc(PAGE)), 0.7],
	[
		'several pages of noise',
		(path) => {
			for (const page of [9, 21, 33, 47]) damage(path, page * PAGE, Buffer.alloc(PAGE, 0xa5));
		},
		0.7,
	],
	[
		'its last third cut off',
		(path) => truncateSync(path, Math.floor((readFileSync(path).length * 2) / 3)),
		0.4,
	],
];

describe.each(DAMAGES)('a bid with %s', (_what, spoil, share) => {
	test('is recovered into a new file that says what was lost, and is itself left as it is', async () => {
		const t = trialDesk();
		const { path, plan } = await soundBid(t);
		spoil(path);
		const spoilt = readFileSync(path);
		expect((await t.refusal('bid.open', { path })).code).toBe('file_damaged');
		const look = await t.must('rescue.look', {});
		expect(look).toMatchObject({ path, title: only(plan, 'bid').title, isBid: true });
		const open = await t.must('rescue.recover', { path: t.file('bid (recovered).consort') });
		const lost = look.losses.reduce((sum, each) => sum + each.lost.length + each.leftOut, 0);
		const count = (of: Plan) => TABLE_NAMES.reduce((sum, table) => sum + of[table].length, 0);
		if (share === 1) expect(open.plan).toEqual(plan);
		if (look.losses.every(({ isCounted }) => isCounted)) expect(count(plan) - count(open.plan)).toBe(lost);
		expect(count(open.plan)).toBeGreaterThan(count(plan) * share - 1);
		for (const table of TABLE_NAMES)
			for (const row of open.plan[table]) {
				const was = plan[table].find(({ id }) => id === row.id);
				expect(was, `${table} ${row.id}`).toBeDefined();
			}
		const [origin] = (await t.must('history.list', { limit: 1, beforeSeq: null })).entries;
		expect(origin?.label).toBe('Recovered from bid.consort');
		await t.edit('FTE', [changeOf(t.plan(), 'bid', only(open.plan, 'bid').id, { notes: 'goes on' })]);
		await t.must('bid.close', {});
		expect(readFileSync(path).equals(spoilt)).toBe(true);
	});
});

test('a row whose page is gone comes back from the history or a version, where the file still names it', async () => {
	const t = trialDesk();
	const { path, plan } = await soundBid(t);
	const copy = t.file('spoilt.consort');
	let restored = 0;
	for (let page = 1; page < readFileSync(path).length / PAGE; page++) {
		copyFileSync(path, copy);
		damage(copy, page * PAGE, Buffer.alloc(PAGE));
		if ((await t.call('bid.open', { path: copy })).ok) continue;
		const look = await t.must('rescue.look', {});
		const back = look.losses.filter(
			(loss) => loss.restored > 0 && loss.lost.length === 0 && loss.leftOut === 0,
		);
		if (back.length === 0) continue;
		const open = await t.must('rescue.recover', { path: t.file(`again ${page}.consort`) });
		for (const { table } of back) expect(open.plan[table]).toEqual(plan[table]);
		restored += 1;
	}
	expect(restored).toBeGreaterThan(5);
});

test('the log of a bid that was not closed in order is read too', async () => {
	const t = trialDesk();
	const { path: open } = await t.sample();
	await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 9 })]);
	const path = t.file('bid.consort');
	copyFileSync(open, path);
	copyFileSync(`${open}-wal`, `${path}-wal`);
	damage(path, 9 * PAGE, Buffer.alloc(PAGE, 0x5a));
	expect((await t.refusal('bid.open', { path })).code).toBe('file_damaged');
	const recovered = await t.must('rescue.recover', { path: t.file('again.consort') });
	expect(recovered.plan.posts.find(({ id }) => id === 'P0-hub')?.fte).toBe(9);
});

test('every line that can be read is written as JSON and CSV, into a new folder each time', async () => {
	const t = trialDesk();
	const { path, plan } = await soundBid(t);
	damage(path, 6 * PAGE, Buffer.alloc(PAGE));
	await t.refusal('bid.open', { path });
	const { path: folder } = await t.must('rescue.dump', { path: t.folder });
	const tables = JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8'));
	expect(tables.partner.map(({ name }: { name: string }) => name)).toEqual(
		plan.partners.map(({ name }) => name),
	);
	expect(readFileSync(join(folder, 'partner.csv'), 'utf8')).toContain('Elmfield');
	expect((await t.must('rescue.dump', { path: t.folder })).path).not.toBe(folder);
	expect(readdirSync(folder).length).toBeGreaterThan(20);
});

test('the newest backup that can be read is named beside it', async () => {
	const t = trialDesk();
	const { path } = await soundBid(t);
	await t.must('bid.open', { path });
	await t.must('bid.close', {});
	damage(path, 9 * PAGE, Buffer.alloc(PAGE, 0xa5));
	await t.refusal('bid.open', { path });
	const { backup } = await t.must('rescue.look', {});
	expect(backup?.title).toContain('Marlshire');
	const opened = await t.must('bid.openBackup', {
		id: backup?.id ?? '',
		title: 'x',
		path: t.file('from backup.consort'),
	});
	expect(opened.plan.posts.find(({ id }) => id === 'P0-hub')?.fte).toBe(8);
});

test('the damaged file is never written over, nor is a bid made where too little is left', async () => {
	const t = trialDesk();
	const { path } = await soundBid(t);
	damage(path, 9 * PAGE, Buffer.alloc(PAGE, 0xa5));
	const spoilt = readFileSync(path);
	await t.refusal('bid.open', { path });
	expect((await t.refusal('rescue.recover', { path })).code).toBe('file_locked');
	expect(readFileSync(path).equals(spoilt)).toBe(true);
	truncateSync(path, 2 * PAGE);
	await t.refusal('bid.open', { path });
	expect(await t.must('rescue.look', {})).toMatchObject({ isBid: false });
	expect((await t.refusal('rescue.recover', { path: t.file('none.consort') })).code).toBe('file_damaged');
	expect(existsSync(t.file('none.consort'))).toBe(false);
});
