/** The whole sample bid entered from its printed figures by keyboard alone, beside the same values in plain sheets. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpBid } from '../e2e/bid-file';
import { type LaunchedApp, launchApp } from '../e2e/launch';
import { setup } from '../e2e/setup';
import { agreementAndReviews, riskLinks, risks } from './keystrokes/assurance';
import { aboutTheBid, newBid, partnerPages, partnersOfTheBid } from './keystrokes/beginning';
import { missingFrom } from './keystrokes/comparison';
import { measures, posts, roles, targets } from './keystrokes/delivery';
import { budgets, funderRules, sharingTerms } from './keystrokes/money';
import { reasons } from './keystrokes/reasons';
import { scenarios } from './keystrokes/scenarios';
import { Typist } from './keystrokes/typist';

/** In the order of the work. */
const GROUPS = {
	newBid,
	aboutTheBid,
	partnersOfTheBid,
	measures,
	roles,
	posts,
	targets,
	budgets,
	funderRules,
	sharingTerms,
	partnerPages,
	reasons,
	risks,
	riskLinks,
	scenarios,
	agreementAndReviews,
};

const folder = mkdtempSync(join(tmpdir(), 'consort-keystrokes-'));
const path = join(folder, 'Typed.consort');
let endDisplay: (() => void) | undefined;
let one: LaunchedApp;
beforeAll(async () => {
	endDisplay = await setup();
	one = await launchApp();
	await one.choosePath(path);
});
afterAll(async () => {
	endDisplay?.();
	rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('the sample bid entered by keyboard', async () => {
	const hand = new Typist(one.window);
	const began = performance.now();
	const stops: string[] = [];
	for (const [name, group] of Object.entries(GROUPS)) {
		const start = performance.now();
		const [before, sheet] = [hand.presses, hand.sheetPresses];
		// What cannot be typed is printed, and the next group is begun.
		const stopped = await group(hand).then(
			() => '',
			(error: unknown) => `; stopped: ${String(error).slice(0, 400)}`,
		);
		const counts = `${hand.presses - before} keys, in plain sheets ${hand.sheetPresses - sheet}`;
		const took = `${Math.round((performance.now() - start) / 1000)} s`;
		console.log(`${name}: ${counts}, ${took}${stopped}`);
		if (stopped === '') continue;
		stops.push(name);
		await hand.press('Escape');
	}
	const seconds = Math.round((performance.now() - began) / 1000);
	const ratio = (hand.presses / hand.sheetPresses).toFixed(2);
	await one.quit();
	console.log(
		`all: ${hand.presses} keys, in plain sheets ${hand.sheetPresses}, ratio ${ratio}; typed in ${seconds} s`,
	);
	const missing = missingFrom(JSON.parse(dumpBid(path)));
	for (const line of missing) console.log(line);
	// Whatever it took, the whole sample can be typed.
	expect([...stops, ...missing]).toEqual([]);
});
