/** From choosing another partner to its chart drawn, in the real app: what a person feels going from chart to chart. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { writeBidJson } from '../../shared/bid-json';
import { makeBid } from '../e2e/bid-file';
import { type LaunchedApp, launchApp } from '../e2e/launch';
import { setup } from '../e2e/setup';
import { type LargePlanOptions, largePlan } from '../generate/large-plan';
import { report } from './measure';

const SWITCHES = 20;
const SIZES: { name: string; options: LargePlanOptions; aim: number }[] = [
	{
		name: '39 partners x 12 quarters x 6 measures',
		options: { partners: 39, years: 3, periodMonths: 3, measures: 6, seed: 2 },
		aim: 100,
	},
	{
		name: '200 partners x 60 months x 12 measures',
		options: { partners: 200, years: 5, periodMonths: 1, measures: 12, seed: 1 },
		aim: 300,
	},
];

const folder = mkdtempSync(join(tmpdir(), 'consort-bench-'));
let endDisplay: (() => void) | undefined;
let one: LaunchedApp;
beforeAll(async () => {
	endDisplay = await setup();
});
afterAll(async () => {
	rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	endDisplay?.();
});

/** Milliseconds until another partner's chart stands in a frame that was drawn. */
const switchTo = (partner: number): Promise<number> =>
	one.window.evaluate(async (at) => {
		const began = performance.now();
		const before = document.querySelector('.chart-frame')?.getAttribute('aria-label');
		location.hash = `#/capacity?partner=P${at}`;
		const isNew = () => document.querySelector('.chart-frame')?.getAttribute('aria-label') !== before;
		while (!isNew() && performance.now() - began < 5000)
			await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		return performance.now() - began;
	}, partner);

test.each(SIZES)(
	'another partner’s chart, $name',
	async ({ name, options, aim }) => {
		one = await launchApp();
		const json = join(folder, 'bid.json');
		writeFileSync(json, writeBidJson(largePlan(options)));
		await one.choosePath(makeBid(join(folder, `${options.partners}.consort`), json));
		await one.window.getByRole('button', { name: /^Open a bid/ }).click();
		await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ timeout: 60_000 });
		const times: number[] = [];
		for (let at = 0; at <= SWITCHES; at++) {
			const took = await switchTo(3 + at);
			if (at > 0) times.push(took);
		}
		await one.quit();
		report({
			name: `another partner's chart, ${name}`,
			times,
			aim: `p50 under ${aim} ms`,
			isMet: ({ p50 }) => p50 < aim,
		});
	},
	120_000,
);
