/** How long a funder workbook takes, self-check included, and how long the service keeps other calls waiting meanwhile. */
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { exportWorkbook } from '../../db/export/workbook';
import { writeBidJson } from '../../shared/bid-json';
import type { Plan } from '../../shared/plan';
import { WORKBOOK_TEMPLATE_NAMES, type WorkbookTemplate } from '../../shared/workbook-templates';
import { marlshire, TODAY } from '../db/export/marlshire';
import { largePlan } from '../generate/large-plan';
import { buildService, type ForkedService, forkService } from '../service/service-build';
import { reportWaits, waitsDuring } from './export/waits';
import { report } from './measure';

const folder = mkdtempSync(join(tmpdir(), 'consort-export-bench-'));
const PARTNERS = { years: 3, periodMonths: 3, measures: 4, seed: 1, budgetLines: 400 } as const;
/** The most the format takes of everything that grows a workbook. */
const LARGEST = {
	years: 5,
	periodMonths: 1,
	measures: 12,
	seed: 1,
	budgetLines: 20_000,
	risks: 500,
} as const;

async function say(name: string, plan: Plan, template: WorkbookTemplate, repeats: number, limit: number) {
	const path = join(folder, `${template}.xlsx`);
	const write = () => exportWorkbook({ plan, today: TODAY, path, appVersion: '0.1.0', template });
	await write();
	const times: number[] = [];
	for (let at = 0; at < repeats; at++) {
		const began = performance.now();
		await write();
		times.push(performance.now() - began);
	}
	report({
		name: `${name}, ${template}, ${Math.round(statSync(path).size / 1024)} KiB, self-check included`,
		times,
		aim: `p50 under ${limit} ms`,
		isMet: ({ p50 }) => p50 < limit,
	});
}

test.each(WORKBOOK_TEMPLATE_NAMES)(
	'the sample as %s',
	async (template) => {
		await say('the sample', marlshire(), template, 5, 1000);
	},
	120_000,
);

test('39 partners', async () => {
	await say('39 partners', largePlan({ partners: 39, ...PARTNERS }), 'general', 3, 3000);
}, 120_000);

let removeBuild: () => void;
let service: ForkedService;
beforeAll(async () => {
	removeBuild = await buildService();
	service = forkService(join(folder, 'data'));
});
afterAll(() => {
	service.child.kill();
	removeBuild();
});

async function open(name: string, plan: Plan): Promise<void> {
	const path = join(folder, `${name}.json`);
	writeFileSync(path, writeBidJson(plan));
	await service.must('bid.importJson', { path });
}

test.each([
	['the sample', marlshire()],
	['39 partners', largePlan({ partners: 39, ...PARTNERS })],
	['the largest bid', largePlan({ partners: 200, ...LARGEST })],
])(
	'other calls while files of %s are made',
	async (name, plan) => {
		await open(name, plan);
		const file = (ending: string) => join(folder, `${name}.${ending}`);
		const quiet = new Promise((done) => setTimeout(done, 3000));
		reportWaits(`${name}: nothing else is done`, await waitsDuring(service, quiet));
		const jobs: [string, () => Promise<unknown>][] = [
			['the workbook', () => service.must('export.workbook', { path: file('xlsx'), template: 'general' })],
			['the agreement', () => service.must('export.agreement', { path: file('docx') })],
			['the bid JSON', () => service.must('export.json', { path: file('out.json') })],
			['the pages of the board pack', () => service.must('pack.pages', { partner: null })],
			[
				'four partners’ workbooks',
				() => service.must('partnerBook.send', { path: folder, partnerIds: ['P1', 'P2', 'P3', 'P4'] }),
			],
			['what matters most', () => service.must('assumptions.vary', {})],
			['what risks may cost', () => service.must('risks.simulate', {})],
			['what would be delivered', () => service.must('delivery.simulate', { partnerId: null })],
		];
		for (const [what, run] of jobs) {
			const began = performance.now();
			const waits = await waitsDuring(service, run());
			reportWaits(`${name}, ${what} in ${Math.round(performance.now() - began)} ms`, waits);
		}
	},
	600_000,
);
