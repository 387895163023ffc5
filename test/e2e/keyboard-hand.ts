/** A person at the keyboard with no mouse: walks to what is wanted by its accessible name, types, and counts the keys. */
import type { Locator, Page } from 'playwright-core';

/** A walk longer than this has lost its way. */
const MOST_STEPS = 60;

export class KeyboardHand {
	/** Keys pressed so far; each key of a chord counts. */
	presses = 0;
	readonly #window: Page;

	constructor(window: Page) {
		this.#window = window;
		window.setDefaultTimeout(10_000);
	}

	async press(...chords: string[]): Promise<void> {
		for (const chord of chords) {
			this.presses += chord.split('+').length;
			await this.#window.keyboard.press(chord);
		}
	}

	async type(text: string): Promise<void> {
		this.presses += [...text].length;
		await this.#window.keyboard.type(text);
	}

	/** Presses a key until the target, or something in it, has the keyboard. */
	async walk(target: Locator, chord: string): Promise<void> {
		await target.waitFor();
		for (let steps = 0; steps < MOST_STEPS; steps += 1) {
			if (await hasKeyboard(target)) return;
			await this.press(chord);
		}
		const where = await this.#window.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
		throw new Error(`${String(target)} was not reached by ${chord}; the keyboard is at ${where}`);
	}

	/** Opens a screen by its number and waits for its heading. */
	async screen(number: number, heading: string): Promise<void> {
		await this.press(`Alt+${number}`);
		await this.#window.getByRole('heading', { name: heading, level: 1 }).waitFor();
	}

	/** Presses a button of a section or head: to its part by F6 or back by Shift+F6, then on by Tab. */
	async button(part: Locator, name: string | RegExp, chord = 'F6'): Promise<void> {
		const button = part.getByRole('button', { name, exact: typeof name === 'string' }).first();
		await this.walk(part, chord);
		await this.walk(button, 'Tab');
		await this.press('Enter');
	}

	/** From anywhere on the screen to a cell of a grid. */
	async cell(cell: Locator): Promise<void> {
		const grid = cell.locator('xpath=ancestor::table[1]');
		await this.walk(grid, 'F6');
		const [line, column] = await placeOf(cell);
		const [fromLine, fromColumn] = await placeOf(grid.locator('[data-cell]:focus'));
		await this.#steps(line - fromLine, 'ArrowDown', 'ArrowUp');
		await this.#steps(column - fromColumn, 'ArrowRight', 'ArrowLeft');
	}

	async #steps(by: number, forward: string, back: string): Promise<void> {
		for (let step = 0; step < Math.abs(by); step += 1) await this.press(by > 0 ? forward : back);
	}
}

export const hasKeyboard = (target: Locator): Promise<boolean> =>
	target.evaluate((each) => each.contains(document.activeElement));

const placeOf = async (cell: Locator): Promise<[number, number]> => {
	const [line = 0, column = 0] = ((await cell.getAttribute('data-cell')) ?? '').split(':').map(Number);
	return [line, column];
};
