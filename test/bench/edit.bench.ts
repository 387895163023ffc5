/** Work of the window's main thread from the Enter that ends an edit to the frame with the chart drawn anew. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { cellOf, exploreSample, isSaved, openPosts } from '../e2e/bid-window';
import { type LaunchedApp, launchApp } from '../e2e/launch';
import { setup } from '../e2e/setup';
import { report } from './measure';

const EDITS = 60;
const POST = 'Specialist advocate';

let endDisplay: (() => void) | undefined;
let one: LaunchedApp;
beforeAll(async () => {
	endDisplay = await setup();
	one = await launchApp();
	await exploreSample(one.window);
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(async () => {
	await one?.quit();
	endDisplay?.();
});

/** Milliseconds the main thread has spent in tasks since the page began: scripts, style, layout and paint. */
async function taskMs(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Sees, inside the page, when the chart has changed and the frame that shows it has been drawn. */
const watchChart = (window: Page) =>
	window.evaluate(() => {
		const chart = document.querySelector('.capacity-picture svg.recharts-surface, .capacity-picture svg');
		const page = globalThis as unknown as { chartDrawn: Promise<void> };
		page.chartDrawn = new Promise((drawn) => {
			const watch = new MutationObserver(() => {
				watch.disconnect();
				requestAnimationFrame(() => setTimeout(drawn));
			});
			if (chart)
				watch.observe(chart, { subtree: true, attributes: true, childList: true, characterData: true });
		});
	});
const chartDrawn = (window: Page) =>
	window.evaluate(() => (globalThis as unknown as { chartDrawn: Promise<void> }).chartDrawn);
const nextFrame = (window: Page) =>
	window.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));

test('an FTE typed on Capacity', async () => {
	const { window } = one;
	const session = await window.context().newCDPSession(window);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const drawn: number[] = [];
	const saved: number[] = [];
	const nothing: number[] = [];
	for (let at = 0; at < EDITS + 5; at++) {
		await cellOf(window, POST, 'FTE').click();
		await window.keyboard.type(at % 2 === 0 ? '2.4' : '0.8');
		await nextFrame(window);
		const beforeShift = await taskMs(session);
		await window.keyboard.press('Shift');
		await nextFrame(window);
		const afterShift = await taskMs(session);
		await watchChart(window);
		const before = await taskMs(session);
		await window.keyboard.press('Enter');
		await chartDrawn(window);
		const after = await taskMs(session);
		await isSaved(window, `FTE, ${POST}`);
		await nextFrame(window);
		const settled = await taskMs(session);
		if (at < 5) continue;
		nothing.push(afterShift - beforeShift);
		drawn.push(after - before);
		saved.push(settled - before);
	}
	const peer = { name: 'a key that changes nothing, measured alike', times: nothing };
	report({
		name: 'edit to repainted chart, main-thread time',
		times: drawn,
		peer,
		aim: 'p95 under 16 ms',
		isMet: ({ p95 }) => p95 < 16,
	});
	report({ name: 'the same until the edit is shown as saved', times: saved, peer });
});
