import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { runInThread } from '../../db/apart/run-apart';
import { exportWorkbook } from '../../db/export/workbook';
import { writeBidJson } from '../../shared/bid-json';
import { FailureError } from '../../shared/errors';
import { liveFigures } from '../../shared/figures';
import { sensitivityOf } from '../../shared/sensitivity';
import { waitsDuring } from '../bench/export/waits';
import { trialFolder } from '../db/trial-desk';
import { largePlan } from '../generate/large-plan';
import { buildService, type ForkedService, forkService, THREAD } from './service-build';

let removeBuild: () => void;
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => removeBuild());

const FORM = 'test/fixtures/forms/funder-form.xlsx';
const LARGE = { partners: 39, years: 3, periodMonths: 3, measures: 4, seed: 1, budgetLines: 400 } as const;

function start(): ForkedService & { folder: string } {
	const folder = trialFolder();
	const service = forkService(join(folder, 'data'));
	onTestFinished(() => void service.child.kill('SIGKILL'));
	return { ...service, folder };
}

describe('while a workbook of 39 partners is written', () => {
	test('other calls go on', async () => {
		const service = start();
		const json = join(service.folder, 'large.json');
		writeFileSync(json, writeBidJson(largePlan(LARGE)));
		const { plan } = await service.must('bid.importJson', { path: json });
		const path = join(service.folder, 'large.xlsx');
		const began = performance.now();
		const exported = service.must('export.workbook', { path, template: 'general' });
		const waits = await waitsDuring(service, exported);
		const whole = performance.now() - began;
		const report = await exported;
		expect(report.wrong).toEqual([]);
		expect(report.sameContent).toBe(true);
		expect(report.stops).toBe(liveFigures(plan, new Date().toISOString().slice(0, 10)).findingCounts.stop);
		// On the service's own thread its longest turn is most of the whole.
		expect(Math.max(...waits)).toBeLessThan(whole / 4);
	});

	test.each([
		['export.workbook', 'Writing'],
		['export.agreement', 'Writing the pages'],
	] as const)(
		'%s can be cancelled at once; the earlier file stays and nothing else is left',
		async (of, begin) => {
			const service = start();
			const json = join(service.folder, 'large.json');
			writeFileSync(json, writeBidJson(largePlan(LARGE)));
			await service.must('bid.importJson', { path: json });
			const path = join(service.folder, 'kept');
			writeFileSync(path, 'earlier');
			const before = readdirSync(service.folder);
			const exported = service.call(of, { path, template: 'general' });
			while (!service.events.some(({ payload }) => 'label' in payload && payload.label.startsWith(begin)))
				await new Promise((next) => setTimeout(next, 5));
			const began = performance.now();
			await service.must('export.cancel', { of });
			expect(await exported).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
			expect(performance.now() - began).toBeLessThan(1000);
			expect(readFileSync(path, 'utf8')).toBe('earlier');
			expect(readdirSync(service.folder)).toEqual(before);
		},
	);

	test('others are written beside it, and each is cancelled on its own', async () => {
		const service = start();
		await service.must('bid.exploreSample', {});
		const file = (name: string) => join(service.folder, name);
		const list = { path: file('lines.csv'), table: 'budgetLines', partnerId: 'P1' } as const;
		const works = {
			'export.agreement': service.call('export.agreement', { path: file('draft.docx') }),
			'export.list': service.call('export.list', list),
			'export.json': service.call('export.json', { path: file('bid.json') }),
		};
		await service.must('export.cancel', { of: 'export.agreement' });
		await service.must('export.cancel', { of: 'export.list' });
		const cancelled = { ok: false, failure: { code: 'cancelled' } };
		expect(await works['export.agreement']).toMatchObject(cancelled);
		expect(await works['export.list']).toMatchObject(cancelled);
		expect(await works['export.json']).toMatchObject({ ok: true });
		const written = readdirSync(service.folder).filter((name) => name !== 'data');
		expect(written).toEqual(['bid.json']);
	});
});

describe('work in a thread', () => {
	test('gives what the same work gives here', async () => {
		const service = start();
		const { plan, asAt } = await service.must('bid.exploreSample', {});
		const file = (name: string) => join(service.folder, name);
		const { sensitivity } = await service.must('assumptions.vary', {});
		expect(sensitivity).toEqual(sensitivityOf(plan));
		await service.must('export.workbook', { path: file('there.xlsx'), template: 't1' });
		const here = {
			plan,
			today: asAt ?? '',
			path: file('here.xlsx'),
			appVersion: '0.1.0',
			template: 't1',
		} as const;
		await exportWorkbook(here);
		expect(readFileSync(file('there.xlsx')).equals(readFileSync(file('here.xlsx')))).toBe(true);
		expect((await service.must('export.agreement', { path: file('draft.docx') })).gaps).toBeGreaterThan(0);
		await service.must('export.list', { path: file('lines.csv'), table: 'budgetLines', partnerId: 'P1' });
		expect(readFileSync(file('lines.csv'), 'utf8').split('\n').length).toBeGreaterThan(3);
		const sent = await service.must('partnerBook.send', { path: service.folder, partnerIds: ['P1', 'P4'] });
		expect(sent.files).toHaveLength(2);
		const received = { path: join(service.folder, sent.files[0]?.name ?? '') };
		expect((await service.must('partnerBook.read', received)).items).toEqual([]);
	});

	test('fills a funder’s form as it was opened', async () => {
		const service = start();
		await service.must('bid.exploreSample', {});
		const form = join(service.folder, 'form.xlsx');
		writeFileSync(form, readFileSync(FORM));
		const { sheets } = await service.must('form.open', { path: form });
		expect(sheets[0]?.cells.length).toBeGreaterThan(5);
		writeFileSync(form, 'something else by now');
		const pairs = [{ field: 'results.pot', sheet: sheets[0]?.name ?? '', address: 'B5' }];
		const path = join(service.folder, 'filled.xlsx');
		const report = await service.must('form.fill', { path, pairs });
		expect(report).toMatchObject({ cells: 1, different: [] });
	});

	test('that needs too much memory ends in words, and the service goes on', async () => {
		const draft = join(trialFolder(), 'draft.xlsx');
		const order = { today: '2026-04-01', appVersion: '0.1.0', template: 'general', draft } as const;
		const plan = largePlan({ ...LARGE, partners: 100, measures: 8 });
		const failed = await runInThread(pathToFileURL(THREAD), { job: 'workbook', plan, order }, 24).catch(
			(error: unknown) => error,
		);
		expect(failed instanceof FailureError && failed.failure.message).toContain('24 MB of memory');
	});
});
