/** A look at the brackets and names of a JSON text, for what its value no longer shows. */
import { shortened } from './words';

/** A bid nests a handful of levels; far deeper text would only cost time and memory. */
const DEEPEST_TEXT = 100;
/** No table has as many fields; an object with more names is refused for them anyway. */
const MOST_NAMES = 1000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where the text that begins at `start` (a quote) ends: the place of its closing quote. */
function endOfText(text: string, start: number): number {
	for (let at = start + 1; ; at++) {
		const unit = text.charCodeAt(at);
		if (unit === QUOTE || at >= text.length) return at;
		if (unit === BACKSLASH) at++;
	}
}

/** Whether brackets nest too deeply, in a text that need not be JSON. */
export function isTooDeep(text: string): boolean {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text[at];
		if (unit === '"') at = endOfText(text, at);
		else if (unit === '{' || unit === '[') {
			if (++depth > DEEPEST_TEXT) return true;
		} else if (unit === '}' || unit === ']') depth--;
	}
	return false;
}

/** An object or list that is open where the scan stands. */
interface Open {
	/** Names so far; null in a list. */
	names: Set<string> | null;
	/** The name or number of the part that is being read. */
	part: string | number;
}

const pathOf = (open: readonly Open[]): string =>
	open
		.map(({ names, part }, depth) =>
			names === null ? `[${part}]` : `${depth === 0 ? '' : '.'}${shortened(`${part}`)}`,
		)
		.join('');

/** Takes a text in quotes as the next name of `inside`; false: the name stands there already. */
function takeName(inside: Open, quoted: string): boolean {
	if (!inside.names || inside.names.size >= MOST_NAMES) return true;
	const name = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
	inside.part = name;
	const isNew = !inside.names.has(name);
	inside.names.add(name);
	return isNew;
}

/** The first name that stands twice in one object of a text that is known to be JSON. */
export function findTwinName(text: string): { path: string; name: string } | null {
	const open: Open[] = [];
	let isName = false;
	for (let at = 0; at < text.length; at++) {
		const unit = text[at];
		const inside = open.at(-1);
		if (unit === '"') {
			const end = endOfText(text, at);
			if (isName && inside && !takeName(inside, text.slice(at, end + 1)))
				return { path: pathOf(open), name: shortened(`${inside.part}`) };
			isName = false;
			at = end;
		} else if (unit === '{' || unit === '[') {
			open.push(unit === '{' ? { names: new Set(), part: '' } : { names: null, part: 0 });
			isName = unit === '{';
		} else if (unit === '}' || unit === ']') open.pop();
		else if (unit === ',' && inside) {
			isName = inside.names !== null;
			if (typeof inside.part === 'number') inside.part++;
		}
	}
	return null;
}
