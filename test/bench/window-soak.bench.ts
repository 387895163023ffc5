/**
 * The real window over a long sitting: thousands of edits typed, taken back and made again, from screen to screen.
 * What its page holds once rubbish is collected must stay within a fifth of its plateau.
 */
import { afterAll, beforeAll, test } from 'vitest';
import { exploreSample, openScreen } from '../e2e/bid-window';
import { type LaunchedApp, launchApp } from '../e2e/launch';
import { setup } from '../e2e/setup';
import { tellSoak } from './measure';

const EDITS = Number(process.env.CONSORT_SOAK_WINDOW ?? 3000);
const EDITS_A_VISIT = 25;
/** Screens with a grid, and the beginning of a column that takes a number. */
const PLACES = [
	['Capacity', 'FTE'],
	['Targets', 'Y1'],
	['Budget', 'Year 1'],
	['Risks', 'Likely'],
] as const;

/** After all of them each time, so that samples are alike. */
const VISITS_A_SAMPLE = PLACES.length * Math.max(1, Math.ceil(EDITS / EDITS_A_VISIT / PLACES.length / 20));

let endDisplay: (() => void) | undefined;
let one: LaunchedApp;
beforeAll(async () => {
	endDisplay = await setup();
	one = await launchApp();
	await exploreSample(one.window);
});
afterAll(async () => {
	await one?.quit();
	endDisplay?.();
});

/** Types into one cell again and again; every tenth edit is taken back and made again. */
async function visit(at: number): Promise<void> {
	const [screen, column] = PLACES[at % PLACES.length] ?? PLACES[0];
	const { window } = one;
	await openScreen(window, screen);
	const cell = window.locator(`[role=gridcell][aria-readonly=false][aria-label*=", ${column}"]`).first();
	await cell.click();
	for (let edit = 0; edit < EDITS_A_VISIT; edit++) {
		await window.keyboard.type(String(1 + ((at + edit) % 9)));
		await window.keyboard.press('Enter');
		await window.keyboard.press('ArrowUp');
		if (edit % 10 !== 9) continue;
		await window.keyboard.press('Control+Z');
		await window.keyboard.press('Control+Y');
	}
	await window.getByText('Saving').waitFor({ state: 'detached' });
}

test(`${EDITS} edits in the window`, async () => {
	const session = await one.window.context().newCDPSession(one.window);
	const held: number[] = [];
	const nodes: number[] = [];
	await session.send('Performance.enable');
	for (let at = 1; at <= EDITS / EDITS_A_VISIT; at++) {
		await visit(at);
		if (at % VISITS_A_SAMPLE !== 0) continue;
		// One page is much like another: the same screen is measured each time.
		await openScreen(one.window, 'Overview');
		await session.send('HeapProfiler.collectGarbage');
		const { metrics } = await session.send('Performance.getMetrics');
		const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
		held.push(metric('JSHeapUsedSize') / 1_048_576);
		nodes.push(metric('Nodes'));
	}
	tellSoak(`${EDITS} edits, the page`, 'MB', held);
	tellSoak(`${EDITS} edits, the page`, 'DOM nodes', nodes);
}, 3_600_000);
