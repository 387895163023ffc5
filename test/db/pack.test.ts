import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changeOf, trialDesk } from './trial-desk';

const pdf = new TextEncoder().encode('%PDF-');

test('the pages of a board pack are made from the open bid, for the board and for a partner', async () => {
	const t = trialDesk();
	await t.sample();
	expect(await t.must('pack.pages', { partner: null })).toMatchObject({
		edition: 'Board pack',
		version: 'Working version 0',
		date: '28 Nov 2025',
		draft: 'Draft, 15 checks fail',
		sample: 'Sample, all names fictional',
	});
	expect((await t.must('pack.pages', { partner: 'P4' })).edition).toBe('Edition for Sabr Sisters');
	expect((await t.refusal('pack.pages', { partner: 'P99' })).code).toBe('not_found');
});

test('a board pack bears the name of the moment, and tells how risks moved since the one before', async () => {
	const t = trialDesk();
	await t.sample();
	await t.must('version.add', { name: 'Stage one', revision: 0 });
	expect((await t.must('pack.pages', { partner: null })).version).toBe('Stage one');
	await t.edit('Impact', [changeOf(t.plan(), 'risks', 'R02', { residualImpact: 5 })]);
	const pack = await t.must('pack.pages', { partner: null });
	expect(pack.version).toBe('Working version 1');
	const printed = JSON.stringify(pack.pages[3]);
	expect(printed).toContain('Since Stage one');
	expect(printed).toContain('up 4');
});

test('a board pack that is stopped ends as cancelled', async () => {
	const t = trialDesk();
	await t.sample();
	const stopped = t.refusal('pack.pages', { partner: null });
	await t.must('export.stopBoardPack', {});
	expect((await stopped).code).toBe('cancelled');
});

test('the printed pack takes its place whole, never that of the open bid, and says how many checks fail', async () => {
	const t = trialDesk();
	const { path: bid } = await t.sample();
	const path = t.file('pack.pdf');
	writeFileSync(path, 'earlier');
	expect(await t.must('export.boardPack', { path, partner: null, pdf, stops: 15 })).toEqual({
		path,
		stops: 15,
	});
	expect(readFileSync(path, 'utf8')).toBe('%PDF-');
	expect((await t.refusal('export.boardPack', { path: bid, partner: null, pdf, stops: 15 })).code).toBe(
		'file_locked',
	);
	mkdirSync(t.file('folder.pdf'));
	expect(
		(await t.refusal('export.boardPack', { path: t.file('folder.pdf'), partner: null, pdf, stops: 15 })).code,
	).toBe('read_only');
});
