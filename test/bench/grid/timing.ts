/** What is timed of one grid, driven as a person drives it: wheel, keys, clipboard. */
import type { ElectronApplication, Page } from 'playwright-core';

export const GRIDS = ['own', 'datasheet', 'revo'] as const;

/** Milliseconds, but for `late` (share of frames that came late) and `nodes`. */
export interface GridTimes {
	paint: number;
	nodes: number;
	longest: number;
	late: number;
	/** Work of the main thread over the whole scroll. */
	work: number;
	edit: number;
	paste: number;
}

interface BenchPage {
	bench: {
		mount: (name: string) => Promise<number>;
		afterKey: (key: string) => Promise<number>;
		watchFrames: () => void;
		stopFrames: () => number[];
	};
}

const PLACE = { x: 460, y: 300 };
/** A frame of 60 Hz, and half of one for the clock. */
const LATE_MS = 25;

export async function timeGrid(app: ElectronApplication, name: string): Promise<GridTimes> {
	const window = await app.firstWindow();
	await window.reload();
	await window.waitForFunction(() => 'bench' in globalThis);
	const paint = await window.evaluate(
		(which) => (globalThis as unknown as BenchPage).bench.mount(which),
		name,
	);
	const nodes = await window.evaluate(() => document.querySelectorAll('#root *').length);
	const scrolled = await timeScroll(window);
	const edit = await timeEdit(window);
	const paste = await timePaste(app, window);
	return { paint, nodes, ...scrolled, edit, paste };
}

async function timeScroll(window: Page) {
	const session = await window.context().newCDPSession(window);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const taskMs = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
	};
	await window.mouse.move(PLACE.x, PLACE.y);
	const before = await taskMs();
	await window.evaluate(() => (globalThis as unknown as BenchPage).bench.watchFrames());
	for (const [dx, dy, steps] of [
		[0, 120, 50],
		[120, 0, 36],
		[0, -120, 50],
		[-120, 0, 36],
	] as const)
		for (let step = 0; step < steps; step++) await window.mouse.wheel(dx, dy);
	await window.waitForTimeout(300);
	const frames = await window.evaluate(() => (globalThis as unknown as BenchPage).bench.stopFrames());
	const work = (await taskMs()) - before;
	await session.detach();
	return {
		longest: Math.max(...frames),
		late: frames.filter((ms) => ms > LATE_MS).length / frames.length,
		work,
	};
}

async function timeEdit(window: Page): Promise<number> {
	await window.mouse.click(PLACE.x, PLACE.y);
	await window.keyboard.type('77');
	const took = window.evaluate(() => (globalThis as unknown as BenchPage).bench.afterKey('Enter'));
	await window.waitForTimeout(100);
	await window.keyboard.press('Enter');
	return took;
}

async function timePaste(app: ElectronApplication, window: Page): Promise<number> {
	const cells = Array.from({ length: 60 }, (_, line) =>
		Array.from({ length: 12 }, (_, column) => 100 + line + column).join('\t'),
	).join('\n');
	await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), cells);
	await window.mouse.click(PLACE.x, PLACE.y);
	const took = window.evaluate(() => (globalThis as unknown as BenchPage).bench.afterKey('v'));
	await window.waitForTimeout(100);
	await window.keyboard.press('Control+V');
	return took;
}
