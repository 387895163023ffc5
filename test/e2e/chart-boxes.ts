/** Whether a chart can be read: no two of its texts touch, and none is cut by the chart's own box. */
import type { Locator } from 'playwright-core';

interface Box {
	text: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A touch that nobody sees: the box of a text is taller and wider than its letters. Pixels. */
const SLACK = 3;

const touches = (a: Box, b: Box): boolean =>
	a.left + SLACK < b.right &&
	b.left + SLACK < a.right &&
	a.top + SLACK < b.bottom &&
	b.top + SLACK < a.bottom;

/** The boxes of the texts of a chart that are for the screen, of SVG and of HTML, and of the chart. */
async function boxesOf(chart: Locator): Promise<{ whole: Box; texts: Box[] }> {
	return chart.evaluate((figure) => {
		const boxOf = (element: Element): Box => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { text: element.textContent ?? '', left, top, right, bottom };
		};
		const isForScreen = (text: Element) =>
			text.closest('.paper-only, .visually-hidden') === null && text.textContent !== '';
		const svg = [...figure.querySelectorAll('svg text')].filter(isForScreen).map(boxOf);
		const html: Box[] = [];
		const walk = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
		while (walk.nextNode()) {
			const element = walk.currentNode.parentElement;
			const text = walk.currentNode.textContent?.trim() ?? '';
			if (!(element instanceof HTMLElement) || text === '' || !isForScreen(element)) continue;
			const range = document.createRange();
			range.selectNodeContents(walk.currentNode);
			// A name that is cut where it says so has the whole in its tip.
			const cut = element.closest('.ellipsis, .tile-sentence') ?? (element.title === '' ? null : element);
			const lines = cut ? [cut.getBoundingClientRect()] : [...range.getClientRects()];
			for (const { left, top, right, bottom } of lines) html.push({ text, left, top, right, bottom });
		}
		return { whole: boxOf(figure), texts: [...svg, ...html] };
	});
}

/** What is wrong with the texts of a chart, in words; none where it can be read. Throws where it has no text. */
export async function unreadable(chart: Locator): Promise<string[]> {
	const { whole, texts } = await boxesOf(chart);
	if (texts.length === 0) throw new Error('The chart has no text at all');
	const cut = texts.filter(
		(text) =>
			text.left < whole.left - SLACK ||
			text.right > whole.right + SLACK ||
			text.top < whole.top - SLACK ||
			text.bottom > whole.bottom + SLACK,
	);
	const pairs = texts.flatMap((text, at) =>
		texts
			.slice(at + 1)
			.flatMap((other) => (touches(text, other) ? [`${text.text} touches ${other.text}`] : [])),
	);
	return [...cut.map(({ text }) => `${text} is cut`), ...pairs];
}
