import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMenuItem, fingerprint, openPath, SAMPLE_JSON } from './bid-file';
import { exploreSample, findingCounts, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
let sampleBefore: string;
beforeAll(async () => {
	sampleBefore = fingerprint(SAMPLE_JSON);
	one = await launchApp();
	await exploreSample(one.window);
});
afterAll(() => one?.quit());

describe('exploring the sample', () => {
	test('opens a copy in the data folder, and the shared sample stays as it is', async () => {
		expect(await openPath(one)).toBe(join(one.dataDir, 'samples/Sample bid.consort'));
		expect(fingerprint(SAMPLE_JSON)).toBe(sampleBefore);
		expect(JSON.parse(readFileSync(SAMPLE_JSON, 'utf8')).bid[0].title).toContain('Marlshire');
	});

	test('says that 15 findings stop the bid, and which to mend first', async () => {
		const verdict = one.window.getByRole('heading', { name: /^15 findings stop this bid/ });
		expect(await verdict.innerText()).toContain('Sabr Sisters promises 272 of advocacy starts');
		expect(await findingCounts(one.window)).toEqual({ stop: 15, warn: 79, note: 6 });
	});

	test('says what is requested, and how far under the maximum that is', async () => {
		const tile = one.window.getByRole('link', { name: /^Requested/ });
		expect(await tile.innerText()).toMatch(/£3,673,910/);
		expect(await tile.innerText()).toMatch(/£76,090 under the maximum/);
	});

	test('says in the header that it is a sample, and on which day its findings are worked out', async () => {
		expect(await one.window.getByRole('banner').innerText()).toMatch(/Sample.*findings as at 28 Nov 2025/);
	});

	test('a second time makes a second file', async () => {
		await chooseMenuItem(one, 'File', 'Explore the sample');
		const second = join(one.dataDir, 'samples/Sample bid 2.consort');
		await expect.poll(() => openPath(one), SOON).toBe(second);
		const bids = readdirSync(join(one.dataDir, 'samples')).filter((name) => name.endsWith('.consort'));
		expect(bids.sort()).toEqual(['Sample bid 2.consort', 'Sample bid.consort']);
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
