import { describe, expect, it } from 'vitest';
import { type PaletteEntry, searchEntries } from '../../renderer/palette/palette-search';

const entry = (group: PaletteEntry['group'], label: string, detail = ''): PaletteEntry => ({
	id: `${group} ${label}`,
	group,
	label,
	detail,
	run: () => undefined,
});
const entries = [
	entry('screens', 'Capacity'),
	entry('commands', 'Undo: FTE'),
	entry('partners', 'Capacity of Café Élan', 'Café Élan Trust'),
	entry('partners', 'Tidewell'),
	...Array.from({ length: 9 }, (_, index) => entry('findings', `Tidewell is over in ${index}`, 'Warn')),
];
const found = (typed: string) =>
	searchEntries(entries, typed).flatMap((group) => group.entries.map(({ label }) => label));

describe('The palette', () => {
	it('offers screens and commands before anything is typed', () => {
		expect(found('')).toEqual(['Capacity', 'Undo: FTE']);
	});

	it('finds every word typed in any order, without capitals and accents', () => {
		expect(found('ELAN capac')).toEqual(['Capacity of Café Élan']);
	});

	it('puts what begins with the words first, and shows a few of many', () => {
		expect(found('tide')[0]).toBe('Tidewell');
		const findings = searchEntries(entries, 'tide').find(({ group }) => group === 'findings');
		expect({ shown: findings?.entries.length, more: findings?.more }).toEqual({ shown: 6, more: 3 });
	});

	it('finds nothing for what is nowhere', () => {
		expect(found('zzz')).toEqual([]);
	});
});
