/** Fields in a form: from one to the next by Tab, choices by their letters. */
import type { Locator } from 'playwright-core';
import type { Typist } from './typist';

export type Answer = [field: string, kind: 'text' | 'choice', text: string];

/** Letters typed before a person steps on by arrow. */
const FIRST_LETTERS = 3;
const MOST_STEPS = 40;

/** From field to field by Tab; what is empty on paper is passed over. */
export async function fillForm(hand: Typist, part: Locator, answers: readonly Answer[]): Promise<void> {
	for (const [field, kind, text] of answers) {
		hand.sheetPresses += 1;
		if (text === '') continue;
		if (kind === 'text') {
			await hand.walk(part.getByRole('textbox', { name: field, exact: true }), 'Tab');
			await hand.value(text);
		} else await choose(hand, part, field, text);
	}
}

/** A choice of a form: its first letters (a space would unfold it), then on by arrow among those that begin alike. */
export async function choose(
	hand: Typist,
	part: Locator,
	field: string,
	text: string,
	letters = FIRST_LETTERS,
): Promise<void> {
	const button = part.getByRole('button', { name: new RegExp(`${field}$`) });
	await hand.walk(button, 'Tab');
	hand.sheetPresses += [...text].length;
	const isChosen = async () => (await button.innerText()).trim().startsWith(text);
	for (const letter of [...(text.split(' ')[0] ?? '')].slice(0, letters)) {
		if (await isChosen()) return;
		await hand.type(letter);
	}
	for (let step = 0; step < MOST_STEPS; step += 1) {
		if (await isChosen()) return;
		await hand.press('ArrowRight');
	}
	throw new Error(`${field} has no choice ${text}`);
}
