import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeOf, type TrialDesk, trialDesk, trialDisk } from './trial-desk';

const longNote = (t: TrialDesk, length: number) => [
	changeOf(t.plan(), 'bid', t.plan().bid[0]?.id ?? '', { notes: 'n'.repeat(length) }),
];

test('an edit that does not fit on the disk is refused; the bid is as it was and goes on when there is room', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	const db = t.desk.session?.file.db;
	const pages = Number(db?.pragma('page_count', { simple: true }));
	db?.pragma(`max_page_count = ${pages}`);
	const before = t.plan();
	const many = before.posts.flatMap((post) => [
		{ ...changeOf(before, 'posts', post.id, { note: 'x'.repeat(500) }) },
	]);
	const refusal = await t.refusal('plan.edit', { revision: 0, label: 'Notes', changes: many });
	expect(refusal).toMatchObject({ code: 'disk_full', safe: 'The bid is as it was before this step.' });
	expect(t.plan()).toBe(before);
	db?.pragma('max_page_count = 1000000');
	expect((await t.edit('Notes', many)).revision).toBe(1);
	await t.must('bid.close', {});
	expect((await t.must('bid.open', { path })).plan.posts.every(({ note }) => note.length === 500)).toBe(true);
});

test('a disk that fills up loses no acknowledged edit', async (context) => {
	const t = trialDesk();
	const disk = trialDisk(t.folder, 2000);
	if (!disk) return context.skip('This machine cannot mount a disk.');
	const sample = await t.sample();
	await t.must('bid.close', {});
	const path = join(disk, 'bid.consort');
	copyFileSync(sample.path, path);
	await t.must('bid.open', { path });
	let stored = 0;
	for (let length = 1; ; length++) {
		const reply = await t.call('plan.edit', {
			revision: stored,
			label: 'Note',
			changes: longNote(t, (length % 3999) + 1),
		});
		if (!reply.ok) {
			expect(reply.failure.code).toBe('disk_full');
			break;
		}
		stored = reply.value.revision;
	}
	expect(stored).toBeGreaterThan(3);
	const plan = t.plan();
	await t.must('bid.close', {});
	const again = await t.must('bid.open', { path });
	expect(again).toMatchObject({ revision: stored, plan });
	await t.must('bid.close', {});
});

test('a copy that does not fit leaves nothing half-made, and the old file as it was', async (context) => {
	const t = trialDesk();
	const disk = trialDisk(t.folder, 100);
	if (!disk) return context.skip('This machine cannot mount a disk.');
	await t.sample();
	writeFileSync(join(disk, 'copy.consort'), 'older');
	expect((await t.refusal('bid.saveCopy', { path: join(disk, 'copy.consort') })).code).toBe('disk_full');
	expect(
		(
			await t.refusal('bid.create', {
				path: join(disk, 'new.consort'),
				title: 'T',
				funder: 'F',
				leadName: 'L',
				start: '2027-04-01',
				years: 1,
				maximumAward: null,
			})
		).code,
	).toBe('disk_full');
	expect(readdirSync(disk)).toEqual(['copy.consort']);
});
