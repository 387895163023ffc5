/** Types tables cell by cell as a person does from paper, and counts the same entry in plain sheets. */
import type { Locator, Page } from 'playwright-core';
import { hasKeyboard, KeyboardHand } from '../../e2e/keyboard-hand';

/** What one line of a table should say, by the names of its columns. */
export type Wanted = Readonly<Record<string, string>>;

/** A choice that the line has and paper has not. */
export const NONE = '–';

const bare = (text: string) => text.replace(/[,£\s]/g, '').toLowerCase();

export class Typist extends KeyboardHand {
	/**
	 * The same values typed into plain sheets: the letters of each value and one Tab or Enter after it, and one Tab
	 * over each cell of the table that is left as it is. No menus, no lists, nothing worked out.
	 */
	sheetPresses = 0;
	readonly window: Page;

	constructor(window: Page) {
		super(window);
		this.window = window;
	}

	/** Each letter is a key of its own, sent before the app has answered the one before: a quick typist. */
	override async type(text: string): Promise<void> {
		this.presses += [...text].length;
		for (const run of text.match(/[ -~]+|[^ -~]/gu) ?? [])
			if (/[ -~]/.test(run)) await Promise.all([...run].map((letter) => this.window.keyboard.press(letter)));
			else await this.window.keyboard.insertText(run);
	}

	section = (title: string | RegExp): Locator =>
		this.window.locator('section.section').filter({
			has: this.window.getByRole('heading', { name: title, level: 2, exact: typeof title === 'string' }),
		});
	grid = (name: string | RegExp): Locator =>
		this.window.getByRole('grid', { name, exact: typeof name === 'string' });

	isTyping = async (): Promise<boolean> => (await this.window.locator('.cell-editor').count()) > 0;

	async tab(name: string): Promise<void> {
		const tab = this.window.getByRole('tab', { name: new RegExp(`^${name.replace(/[()+]/g, '\\$&')}`) });
		const list = this.window.getByRole('tablist');
		await this.walk(list, 'F6');
		await this.walk(tab, 'ArrowRight');
	}

	/** One of a few choices all in sight. */
	async segment(name: string | RegExp): Promise<void> {
		const radio = this.window.getByRole('radio', { name, exact: typeof name === 'string' });
		const head = this.window.locator('.page-head');
		const chord = (await hasKeyboard(head)) ? 'Shift+Tab' : 'Tab';
		await this.walk(head, 'F6');
		const group = this.window.getByRole('radiogroup').filter({ has: radio });
		await this.walk(group, chord);
		const places = await group.getByRole('radio').evaluateAll(
			(all, wanted) => {
				const here = all.indexOf(document.activeElement as HTMLElement);
				return { here, there: all.indexOf(wanted as HTMLElement) };
			},
			await radio.elementHandle(),
		);
		await this.walk(radio, places.there < places.here ? 'ArrowLeft' : 'ArrowRight');
		await this.press('Space');
	}

	/** Lines of a table: the first by its button, the others by Ctrl+Enter from the line before. */
	async lines(
		title: string | RegExp,
		add: string | null,
		all: readonly Wanted[],
		chord = 'F6',
	): Promise<void> {
		for (const [at, wanted] of all.entries()) {
			if (at > 0) await this.anotherLine(title);
			else if (add !== null) {
				await this.button(this.section(title), add, chord);
				await this.grid(title).locator('tr:has([data-cell]:focus)').waitFor();
			}
			await this.line(wanted);
		}
		if (await this.isTyping()) await this.press('Enter');
	}

	/** Lines that a grid has already, from its first on. */
	async rows(title: string | RegExp, all: readonly Wanted[]): Promise<void> {
		await this.walk(this.grid(title), 'F6');
		await this.press('Control+Home');
		for (const wanted of all) {
			await this.line(wanted);
			await this.press((await this.isTyping()) ? 'Enter' : 'ArrowDown', 'Home');
		}
	}

	/** The names of a grid's lines, in their order; `column` is its first. */
	names = async (title: string | RegExp, column: string): Promise<string[]> => {
		const labels = await this.grid(title)
			.locator('tbody tr [data-cell$=":0"]')
			.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
		return labels.map((label) => label.split(`, ${column}: `)[0] ?? '');
	};

	/** Types what differs in the line that has the keyboard, from its first cell to the last that differs. */
	async line(wanted: Wanted): Promise<void> {
		const cells = await this.window.evaluate(() => {
			const line = document.activeElement?.closest('tr');
			const heads = [...(line?.closest('table')?.querySelectorAll('thead th') ?? [])];
			return [...(line?.querySelectorAll('[data-cell]') ?? [])].map((cell, at) => {
				const column = heads[at]?.getAttribute('aria-label') ?? '';
				const label = cell.getAttribute('aria-label') ?? '';
				return { column, shown: label.slice(label.indexOf(`, ${column}: `) + column.length + 4) };
			});
		});
		const typed = cells.map(({ column, shown }) => {
			const text = wanted[column] ?? '';
			return text !== '' && bare(text) !== bare(shown) ? text : null;
		});
		const last = typed.findLastIndex((text) => text !== null);
		for (const [at, text] of typed.slice(0, last + 1).entries()) {
			if (text !== null && text !== NONE) await this.value(text);
			if (at < last) await this.press('Tab');
			this.sheetPresses += 1;
		}
		// Taken out last: a link to nothing at all would be refused.
		const without = typed.lastIndexOf(NONE);
		if (without < 0) return;
		for (let at = last; at > without; at -= 1) await this.press('Shift+Tab');
		await this.press('Delete');
	}

	/** A value into the current cell; of a choice as many letters as it needs. */
	async value(text: string): Promise<void> {
		this.sheetPresses += [...text].length;
		const [letter = '', ...rest] = text;
		await this.type(letter);
		const choice = this.window.locator('select.cell-editor');
		if ((await choice.count()) === 0) return this.#text(rest.join(''));
		for (const next of rest) {
			if ((await choice.evaluate((each: HTMLSelectElement) => each.selectedOptions[0]?.label)) === text)
				return;
			await this.type(next);
		}
	}

	/** Alt+Enter begins another line of a text, in a cell of Consort as in one of a spreadsheet. */
	async #text(text: string): Promise<void> {
		for (const [at, line] of text.split('\n').entries()) {
			if (at > 0) {
				await this.press('Alt+Enter');
				this.sheetPresses += 1;
			}
			await this.type(line);
		}
	}

	/** Cells of a grid that has its lines already, by line and column (from 0), in reading order. */
	async cells(
		title: string | RegExp,
		all: readonly [line: string, column: string, text: string][],
	): Promise<void> {
		for (const [line, column, text] of all) {
			const cell = this.grid(title).locator(
				`[data-cell][aria-label^=${JSON.stringify(`${line}, ${column}: `)}]`,
			);
			const shown = ((await cell.first().getAttribute('aria-label')) ?? '').split(`, ${column}: `)[1] ?? '';
			if (text === '' || bare(shown) === bare(text)) continue;
			await this.cell(cell.first());
			await this.value(text);
			await this.press('Enter');
			this.sheetPresses += 1;
		}
	}

	/** Ctrl+Enter, and the keyboard in the line that it made. */
	async anotherLine(title: string | RegExp): Promise<void> {
		const lines = this.grid(title).locator('tbody tr');
		const before = await lines.count();
		const from = await this.window.evaluateHandle(() => document.activeElement?.closest('tr') ?? null);
		await this.press('Control+Enter');
		await lines.nth(before).waitFor();
		await this.window.waitForFunction((old) => {
			const cell = document.activeElement as HTMLElement | null;
			return cell?.dataset.cell !== undefined && cell.closest('tr') !== old;
		}, from);
	}
}
