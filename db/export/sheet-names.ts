/**
 * Sheet names Excel opens without repair: at most 31 UTF-16 units, none of * ? : \ / [ ], no control
 * characters, not the reserved word History, no two alike in another case. Straight apostrophes turn
 * into typographic ones: with print titles they make a file that Excel has to repair.
 */
const LONGEST = 31;

function legal(name: string): string {
	const cleaned = name
		.replaceAll("'", '’')
		.replace(/[*?:\\/[\]\ufffe\uffff]|\p{Cc}/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return cleaned === '' || cleaned.toLowerCase() === 'history' ? `Partner ${cleaned}`.trim() : cleaned;
}

/** Where a name is cut, a bracket or word that only begins goes too, if enough of the name is left to know it by. */
const ENOUGH = 12;

/** Cuts to a number of UTF-16 units, between words where it can be, and never leaves half a character behind. */
function cut(text: string, units: number): string {
	const kept = cutHard(text, units);
	if (kept.length === text.length) return kept;
	const isBetween = text[kept.length] === ' ';
	const words = (isBetween ? kept : kept.slice(0, Math.max(0, kept.lastIndexOf(' ')))).replace(LOOSE_END, '');
	return words.length >= ENOUGH ? words : kept;
}
const LOOSE_END = /[\s([{,;:&–-]+$/;

function cutHard(text: string, units: number): string {
	let kept = '';
	for (const character of text) {
		if (kept.length + character.length > units) break;
		kept += character;
	}
	return kept.trim();
}

/** Gives every wanted name a legal one of its own, in order; names in `taken` are kept free. */
export function nameSheets(wanted: readonly string[], taken: readonly string[]): string[] {
	const used = new Set(taken.map(folded));
	return wanted.map((name) => {
		const base = legal(name);
		let candidate = cut(base, LONGEST);
		for (let n = 2; used.has(folded(candidate)); n++) {
			const mark = ` (${n})`;
			candidate = cut(base, LONGEST - mark.length) + mark;
		}
		used.add(folded(candidate));
		return candidate;
	});
}

const folded = (name: string): string => name.toUpperCase().normalize('NFKC');
