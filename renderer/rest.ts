/** Work that can wait until the person rests: it would take from the machine what the next key needs. */

const SIGNS = ['keydown', 'pointerdown'] as const;
/** Also where a part of the page keeps its keys to itself. */
const EARLY = { capture: true };

/** Does the work once no key and no mouse button was pressed for so many ms; what it returns calls it off. */
export function atRest(work: () => void, restMs: number, hands: EventTarget = window): () => void {
	const end = () => {
		clearTimeout(wait);
		for (const sign of SIGNS) hands.removeEventListener(sign, again, EARLY);
	};
	const run = () => {
		end();
		work();
	};
	const again = () => {
		clearTimeout(wait);
		wait = setTimeout(run, restMs);
	};
	let wait = setTimeout(run, restMs);
	for (const sign of SIGNS) hands.addEventListener(sign, again, EARLY);
	return end;
}
