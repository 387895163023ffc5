/** Before the person leaves a cell, a bid or the window: what was typed is entered and on disk first. */
import { notify } from './notice-store';
import { planStore, type RefusedEdits } from './plan-store';
import { notSavedYet } from './words/messages';

/** How long a window that is closing waits for the disk; a second close does not wait. */
const WAIT_MS = 5000;
let isLeaving = false;
/** The edits that a closing window spoke of: whoever closes it again gives them up. */
let toldOf = '';

/** Takes what is typed in a field of the bid as entered, as a click elsewhere does. */
export function leaveField(): void {
	const focused = document.activeElement;
	if (planStore.state() && focused instanceof HTMLElement && focused.matches('input, textarea, select'))
		focused.blur();
}

/** What concerns the whole bid waits until all of it is on disk. */
export async function settleEdits(): Promise<void> {
	leaveField();
	await planStore.settled();
}

/** A bid is not left while something typed in it was refused and not yet given up: it stands nowhere else. */
export async function mayLeaveBid(): Promise<boolean> {
	await settleEdits();
	const refused = notYetSaved();
	if (refused) tellOf(refused, notSavedYet.closeBid);
	return refused === null;
}

/** Edits that were refused, and that nobody has given up yet. */
function notYetSaved(): RefusedEdits | null {
	const refused = planStore.state()?.refused;
	return refused && refused.edits.length > 0 ? refused : null;
}

const tellOf = (refused: RefusedEdits, todo: string): void =>
	notify({
		kind: 'failure',
		title: notSavedYet.title(refused.edits.length),
		failure: { ...refused.failure, ...notSavedYet.words, todo },
	});

/**
 * Holds the window open until the last edits are on disk, then closes it. Where edits were refused it stays
 * open and says so, once.
 */
export function holdUntilSaved(event: BeforeUnloadEvent): void {
	leaveField();
	const refused = notYetSaved();
	const edits = JSON.stringify(refused?.edits.map(({ label }) => label) ?? []);
	if (refused && edits !== toldOf) {
		toldOf = edits;
		event.preventDefault();
		tellOf(refused, notSavedYet.closeWindow);
		return;
	}
	if (isLeaving || !planStore.state()?.pending) return;
	isLeaving = true;
	event.preventDefault();
	const timeUp = new Promise((resolve) => setTimeout(resolve, WAIT_MS));
	void Promise.race([planStore.settled(), timeUp]).then(() => window.close());
}
