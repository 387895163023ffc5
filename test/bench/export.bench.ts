/** How long a funder workbook takes, self-check included, and the longest that the service is kept from other calls. */
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { test } from 'vitest';
import { exportWorkbook } from '../../db/export/workbook';
import type { Plan } from '../../shared/plan';
import { WORKBOOK_TEMPLATE_NAMES, type WorkbookTemplate } from '../../shared/workbook-templates';
import { marlshire, TODAY } from '../db/export/marlshire';
import { largePlan } from '../generate/large-plan';
import { report } from './measure';

const folder = mkdtempSync(join(tmpdir(), 'consort-export-bench-'));

/** Milliseconds of each run, and the longest turn of the event loop among them. */
async function timed(plan: Plan, template: WorkbookTemplate, repeats: number) {
	const path = join(folder, `${template}.xlsx`);
	const write = () => exportWorkbook({ plan, today: TODAY, path, appVersion: '0.1.0', template });
	await write();
	const delay = monitorEventLoopDelay({ resolution: 1 });
	const times: number[] = [];
	delay.enable();
	for (let at = 0; at < repeats; at++) {
		const began = performance.now();
		await write();
		times.push(performance.now() - began);
	}
	delay.disable();
	return { times, longest: delay.max / 1e6, kilobytes: Math.round(statSync(path).size / 1024) };
}

async function say(name: string, plan: Plan, template: WorkbookTemplate, repeats: number, limit: number) {
	const { times, longest, kilobytes } = await timed(plan, template, repeats);
	report({
		name: `${name}, ${template}, ${kilobytes} KiB, self-check included`,
		times,
		aim: `p50 under ${limit} ms`,
		isMet: ({ p50 }) => p50 < limit,
	});
	report({
		name: `longest that other calls wait meanwhile, ${template}`,
		times: [longest],
		aim: 'under 50 ms',
		isMet: ({ p50 }) => p50 < 50,
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
	const plan = largePlan({ partners: 39, years: 3, periodMonths: 3, measures: 4, seed: 1, budgetLines: 400 });
	await say('39 partners', plan, 'general', 3, 3000);
}, 120_000);
