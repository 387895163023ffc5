import { describe, expect, it } from 'vitest';
import { takenBack } from '../../renderer/screens/history/step-standing';
import type { HistoryEntry } from '../../shared/contract';

/** `E`dits, `U`ndos and `R`edos in the order they were made, as the service lists them: newest first. */
const steps = (made: string): HistoryEntry[] =>
	[...made]
		.map((letter, index) => ({
			seq: index + 1,
			at: '2026-01-05T09:00:00.000Z',
			author: 'Ann',
			kind: letter === 'E' ? ('edit' as const) : letter === 'U' ? ('undo' as const) : ('redo' as const),
			label: letter,
			reason: null,
			changes: [],
		}))
		.reverse();

describe('A step', () => {
	it.each([
		['EE', []],
		['EEU', [2]],
		['EEUU', [1, 2]],
		['EEUUR', [2]],
		['EUR', []],
		['EUE', [1]],
		['EEUEUU', [1, 2, 4]],
		['EEURUU', [1, 2]],
	])('of %s is shown as taken back where it no longer stands', (made, expected) => {
		expect([...takenBack(steps(made))].sort()).toEqual(expected);
	});
});
