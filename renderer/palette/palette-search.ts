/** Finds entries of the palette by the words typed. */
import type { PaletteGroup } from '../words/palette';

export interface PaletteEntry {
	id: string;
	group: PaletteGroup;
	label: string;
	/** Beside the label: keys, a level, a full name. */
	detail: string;
	run: () => unknown;
}

export interface FoundGroup {
	group: PaletteGroup;
	entries: PaletteEntry[];
	/** How many more match. */
	more: number;
}

const MOST_OF_GROUP = 6;
/** Before anything is typed. */
const SHOWN_FIRST: ReadonlySet<PaletteGroup> = new Set(['screens', 'commands']);

/** The entries that hold every word typed, those that begin with it first; a few of each group. */
export function searchEntries(entries: readonly PaletteEntry[], typed: string): FoundGroup[] {
	const words = folded(typed).split(/\s+/).filter(Boolean);
	const groups = new Map<PaletteGroup, { entry: PaletteEntry; rank: number }[]>();
	for (const entry of entries) {
		const rank = words.length === 0 ? (SHOWN_FIRST.has(entry.group) ? 0 : -1) : rankOf(entry, words);
		if (rank < 0) continue;
		const group = groups.get(entry.group) ?? [];
		group.push({ entry, rank });
		groups.set(entry.group, group);
	}
	const most = words.length === 0 ? Number.POSITIVE_INFINITY : MOST_OF_GROUP;
	return [...groups]
		.map(([group, found]) => {
			const sorted = [...found].sort((a, b) => a.rank - b.rank);
			return {
				group,
				best: sorted[0]?.rank ?? 0,
				entries: sorted.slice(0, most).map(({ entry }) => entry),
				more: Math.max(0, found.length - most),
			};
		})
		.sort((a, b) => a.best - b.best)
		.map(({ group, entries: shown, more }) => ({ group, entries: shown, more }));
}

/** 0 the label begins so, 1 a word of it does, 2 it holds it; -1 a word is missing. */
function rankOf({ label, detail }: PaletteEntry, words: readonly string[]): number {
	const name = folded(label);
	const text = `${name} ${folded(detail)}`;
	if (!words.every((word) => text.includes(word))) return -1;
	if (name.startsWith(words[0] ?? '')) return 0;
	return words.every((word) => ` ${text}`.includes(` ${word}`)) ? 1 : 2;
}

/** Without capitals and accents. */
const folded = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLocaleLowerCase('en-GB')
		.replace(/[’‘]/g, "'");
