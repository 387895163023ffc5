import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBidJson } from '../../shared/bid-json';
import type { Plan } from '../../shared/plan';
import { largePlan } from '../generate/large-plan';
import { samplePlan } from '../shared/calc/sample-plan';
import { makeBid, workFolder } from './bid-file';
import { SOON } from './bid-window';
import { unreadable } from './chart-boxes';
import { type LaunchedApp, launchApp } from './launch';

const LONG = 'The partnership of refuges and advice centres of Upper and of Lower Marlshire'.padEnd(80, '.');
const URDU = 'خواتین کی مدد کا مرکز مارلشائر';

/** The sample with a partner of 80 letters, one in Urdu, and a measure of 80 letters. */
function longNames(): Plan {
	const sample = samplePlan();
	const names: Record<number, string> = { 2: URDU, 4: LONG };
	return {
		...sample,
		partners: sample.partners.map((partner, at) => ({
			...partner,
			name: names[at] ?? partner.name,
			shortName: names[at] === undefined ? partner.shortName : '',
		})),
		measures: sample.measures.map((measure, at) =>
			at === 0 ? { ...measure, name: LONG, shortName: '' } : measure,
		),
	};
}

const zeros = (): Plan => {
	const sample = samplePlan();
	return {
		...sample,
		targets: sample.targets.map((row) => ({ ...row, byPeriod: row.byPeriod.map(() => 0) })),
	};
};

const BIDS: Record<string, () => Plan> = {
	'the sample': samplePlan,
	'a bid of long names and Urdu': longNames,
	'a bid whose targets are all 0': zeros,
	'a bid of 39 partners': () => largePlan({ partners: 39, years: 3, periodMonths: 3, measures: 6, seed: 2 }),
	'a bid of 200 partners and 60 months': () =>
		largePlan({ partners: 200, years: 5, periodMonths: 1, measures: 12, seed: 1 }),
};

const PLACES = [
	'#/overview',
	'#/capacity',
	'#/capacity?partner=all',
	'#/capacity?view=chance',
	'#/targets',
	'#/what-if',
	'#/what-if?view=matters',
	'#/risk-sharing',
	'#/risks',
	'#/budget?view=all',
];
/** Waterfall, cash, exposure, tornado, map of risks, split bars and workings beside the charts by columns. */
const CHARTS =
	'figure.chart, .chart.exposure-curve, .waterfall, .tornado, .risk-map, .split-bars, .cash-multiples, table.trace, table.by-year, .tile';
const SIZES = { '1280 x 720': [1280, 720, 1], '1280 x 720 at 200%': [1280, 720, 2] } as const;

const folder = workFolder();
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
});
afterAll(() => one?.quit());

async function setSize(width: number, height: number, zoom: number): Promise<void> {
	await one.app.evaluate(
		({ BrowserWindow }, given) => {
			const [window] = BrowserWindow.getAllWindows();
			window?.setContentSize(given.width, given.height);
			window?.webContents.setZoomFactor(given.zoom);
		},
		{ width, height, zoom },
	);
}

/** Until the page stood still for a while, or moved too long to wait for it. */
async function settled(): Promise<void> {
	const QUIET_MS = 200;
	const LONGEST_MS = 3000;
	const begin = performance.now();
	let since = begin;
	let known = '';
	while (performance.now() - since < QUIET_MS && performance.now() - begin < LONGEST_MS) {
		await new Promise(requestAnimationFrame);
		const main = document.querySelector('main');
		const now = `${main?.innerHTML.length} ${main?.scrollHeight} ${main?.scrollWidth}`;
		if (now !== known) since = performance.now();
		known = now;
	}
}

/** What cannot be read in any chart of a place. */
async function faultsOf(hash: string): Promise<string[]> {
	const { window } = one;
	await window.evaluate((to) => location.assign(to), hash);
	await window.waitForFunction(() => !document.querySelector('[aria-busy="true"]'), undefined, {
		timeout: 60_000,
	});
	await window.evaluate(settled);
	const charts = await window.locator(CHARTS).filter({ visible: true }).all();
	return (await Promise.all(charts.map(unreadable))).flat().map((fault) => `${hash}: ${fault}`);
}

describe.each(Object.entries(BIDS))('in %s every text of a chart can be read', (name, make) => {
	beforeAll(async () => {
		const json = join(folder, 'bid.json');
		const path = join(folder, `${name}.consort`);
		writeFileSync(json, writeBidJson(make()));
		await one.choosePath(makeBid(path, json));
		await setSize(1280, 720, 1);
		const close = one.window.getByRole('button', { name: 'Close this bid and go to the start screen' });
		if (await close.isVisible()) await close.click();
		await one.window.getByRole('button', { name: /^Open a bid/ }).click();
		await one.window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor(SOON);
	}, 120_000);

	test.each(Object.entries(SIZES))(
		'%s',
		async (_size, [width, height, zoom]) => {
			await setSize(width, height, zoom);
			const faults: string[] = [];
			for (const hash of PLACES) faults.push(...(await faultsOf(hash)));
			expect(faults).toEqual([]);
		},
		120_000,
	);
});

test('nothing is on the console', () => expect(one.problems).toEqual([]));
