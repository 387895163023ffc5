/** What a person does and reads in the window of a bid, by the names that a screen reader speaks. */
import type { Locator, Page } from 'playwright-core';
import { screens } from '../../renderer/words/everywhere';

/** Every screen of the rail, by the word that also heads it. */
export const SCREENS: readonly string[] = Object.values(screens);

/** How long a test waits for what should come at once, on a computer that is busy with other tests. */
export const SOON = { timeout: 15_000 };

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
export const beginsWith = (text: string) => new RegExp(`^${literal(text)}`);

/** From the start screen into a copy of the sample. */
export async function exploreSample(window: Page): Promise<void> {
	await window.getByRole('button', { name: 'Explore the sample' }).click();
	await window.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
}

export async function openScreen(window: Page, screen: string): Promise<void> {
	await window
		.getByRole('navigation')
		.getByRole('link', { name: beginsWith(screen) })
		.click();
	await window.getByRole('heading', { name: screen, level: 1 }).waitFor(SOON);
}

/** Capacity, with one partner's posts. */
export async function openPosts(window: Page, partner: string): Promise<void> {
	await openScreen(window, 'Capacity');
	await window.getByRole('tab', { name: beginsWith(partner) }).click();
	await window.getByRole('grid', { name: `Posts at ${partner}` }).waitFor();
}

/** A cell by the words of its line and column, whatever it holds. */
export const cellOf = (inside: Page | Locator, line: string, column: string): Locator =>
	inside.getByRole('gridcell', { name: beginsWith(`${line}, ${column}:`) });

/** What a cell says, without its line and column. */
export async function cellText(inside: Page | Locator, line: string, column: string): Promise<string> {
	const label = (await cellOf(inside, line, column).getAttribute('aria-label')) ?? '';
	return label.slice(`${line}, ${column}:`.length).trim();
}

/** Chooses a cell with the mouse, then types and presses Enter. */
export async function typeInto(cell: Locator, typed: string): Promise<void> {
	await cell.click();
	await cell.page().keyboard.type(typed);
	await cell.page().keyboard.press('Enter');
}

/** Waits until the step named is the one that Undo takes back: it is on disk then. */
export const isSaved = (window: Page, step: string): Promise<void> =>
	window.getByRole('button', { name: `Undo: ${step}`, exact: true }).waitFor();

export const statusBar = (window: Page): Locator => window.getByRole('contentinfo');
export const alertDialog = (window: Page): Locator => window.getByRole('alertdialog');

/** `{ stop: 15, warn: 79, note: 6 }` of the status bar. */
export async function findingCounts(window: Page): Promise<Record<'stop' | 'warn' | 'note', number>> {
	const text = await statusBar(window).innerText();
	const count = (level: string) => Number(new RegExp(`(\\d+)\\s+${level}`).exec(text)?.[1]);
	return { stop: count('stop'), warn: count('warn'), note: count('note') };
}
