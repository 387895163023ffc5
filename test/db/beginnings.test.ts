import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { only } from '../../shared/plan';
import sampleText from '../../shared/sample/marlshire.json?raw';
import { changeOf, trialDesk } from './trial-desk';

const NEW = {
	title: 'Warm Homes Together',
	funder: 'The Fund',
	leadName: 'Harbour Trust',
	start: '2027-02-28',
	years: 3,
	maximumAward: 500_000,
};

describe('a new bid', () => {
	test('has a lead partner, the given fields, and defaults for the rest', async () => {
		const t = trialDesk();
		const open = await t.must('bid.create', { path: t.file('new.consort'), ...NEW });
		expect(open).toMatchObject({ name: 'new', revision: 0, asAt: null, isSample: false, readOnly: null });
		expect(only(open.plan, 'bid')).toMatchObject({
			title: 'Warm Homes Together',
			leadPartnerId: 'P1',
			submissionDeadline: '2026-10-28',
			maximumAward: 500_000,
			periodMonths: 3,
		});
		expect(open.plan.partners).toMatchObject([{ id: 'P1', name: 'Harbour Trust', membership: 'joined' }]);
		expect(only(open.plan, 'assumptions').ramp).toEqual([0.5, 0.85, 1]);
		expect(only(open.plan, 'riskSharing').method).toBe('byTarget');
		await t.edit('Name', [changeOf(t.plan(), 'partners', 'P1', { name: 'Harbour' })]);
	});

	test.each([
		['a first day after the 28th', { start: '2027-03-31' }],
		['a day that is none', { start: '2027-02-30' }],
		['a blank title', { title: '   ' }],
		['a title of 10,000 characters', { title: 'x'.repeat(10_000) }],
		['no years', { years: 0 }],
		['eleven years', { years: 11 }],
		['a negative award', { maximumAward: -1 }],
		['an award that is no number', { maximumAward: Number.NaN }],
		['an absurd award', { maximumAward: 1e18 }],
	])('with %s is refused, and no file is made', async (_what, fields) => {
		const t = trialDesk();
		const refusal = await t.refusal('bid.create', { path: t.file('new.consort'), ...NEW, ...fields });
		expect(refusal.code).toBe('invalid_input');
		expect(existsSync(t.file('new.consort'))).toBe(false);
	});

	test('never takes the place of the open bid', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		expect((await t.refusal('bid.create', { path, ...NEW })).code).toBe('file_locked');
		expect((await t.must('bid.current', {}))?.isSample).toBe(true);
	});
});

describe('the sample', () => {
	test('opens as a fresh copy each time; earlier copies keep their edits', async () => {
		const t = trialDesk();
		const first = await t.sample();
		await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
		const second = await t.sample();
		expect(basename(second.path)).toBe('Sample bid 2.consort');
		expect(second.plan.posts.find(({ id }) => id === 'P0-hub')?.fte).toBe(3);
		expect(second).toMatchObject({ isSample: true, asAt: only(second.plan, 'bid').submissionDeadline });
		const again = await t.must('bid.open', { path: first.path });
		expect(again.plan.posts.find(({ id }) => id === 'P0-hub')?.fte).toBe(2);
		expect(again).toMatchObject({ isSample: true, asAt: '2025-11-28' });
	});

	test('is the very bid it was made from', async () => {
		const t = trialDesk();
		await t.sample();
		await t.must('export.json', { path: t.file('sample.json') });
		expect(readFileSync(t.file('sample.json'), 'utf8')).toBe(sampleText);
	});
});

describe('bid JSON', () => {
	test('becomes a bid beside it, under a name that is free', async () => {
		const t = trialDesk();
		writeFileSync(t.file('My bid.json'), sampleText);
		writeFileSync(t.file('My bid.consort'), 'something else');
		const open = await t.must('bid.importJson', { path: t.file('My bid.json') });
		expect(open).toMatchObject({ name: 'My bid 2', isSample: false, asAt: null, revision: 0 });
		expect(readFileSync(t.file('My bid.consort'), 'utf8')).toBe('something else');
		const { entries } = await t.must('history.list', { limit: 5, beforeSeq: null });
		expect(entries).toMatchObject([{ kind: 'import', label: 'Imported from My bid.json', changes: [] }]);
	});

	const folder = join(import.meta.dirname, '../fixtures/bad');
	const bad = readdirSync(folder).filter((name) => name.endsWith('.json'));

	test.each(bad)('with a fault is refused whole, and the open bid stays as it was: %s', async (name) => {
		const t = trialDesk();
		const open = await t.sample();
		mkdirSync(t.file('in'));
		copyFileSync(join(folder, name), join(t.file('in'), name));
		const refusal = await t.refusal('bid.importJson', { path: join(t.file('in'), name) });
		expect(refusal.code).toBe('invalid_input');
		expect(refusal.errors?.length).toBeGreaterThan(0);
		expect(readdirSync(t.file('in'))).toEqual([name]);
		expect(await t.must('bid.current', {})).toEqual(open);
	});

	test.each([
		['is not there', 'not_found', null],
		['is empty', 'invalid_input', ''],
		['is cut off', 'invalid_input', sampleText.slice(0, 5000)],
		['is over 50 MB', 'invalid_input', ' '.repeat(50_000_001)],
	])('that %s is %s', async (_what, code, content) => {
		const t = trialDesk();
		if (content !== null) writeFileSync(t.file('in.json'), content);
		expect((await t.refusal('bid.importJson', { path: t.file('in.json') })).code).toBe(code);
	});
});
