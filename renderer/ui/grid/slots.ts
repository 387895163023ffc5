/** What of a long list is drawn: the lines or columns in sight, those that must not go, and the gaps between. Pure. */

/** One that is drawn, or a gap that stands for several. */
export type Slot = { at: number } | { from: number; to: number };

/** First and last in sight, both included. */
export interface Range {
	first: number;
	last: number;
}

/**
 * The slots of `count` lines or columns, in order and without a hole. Only those of the range and of `kept` are
 * drawn; a range of null draws all.
 */
export function slotsOf(count: number, range: Range | null, kept: readonly number[]): Slot[] {
	const drawn = range
		? [...new Set([...between(range, count), ...kept.filter((at) => at >= 0 && at < count)])].sort(
				(a, b) => a - b,
			)
		: between({ first: 0, last: count - 1 }, count);
	const slots: Slot[] = [];
	let next = 0;
	for (const at of drawn) {
		if (at > next) slots.push({ from: next, to: at - 1 });
		slots.push({ at });
		next = at + 1;
	}
	if (next < count) slots.push({ from: next, to: count - 1 });
	return slots;
}

function between({ first, last }: Range, count: number): number[] {
	const begin = Math.max(0, first);
	return Array.from({ length: Math.max(0, Math.min(last, count - 1) - begin + 1) }, (_, at) => begin + at);
}

/** The range widened to whole steps, so that it changes once in a step. */
export const stepped = ({ first, last }: Range, step: number): Range => ({
	first: first - (first % step),
	last: last - (last % step) + step - 1,
});

/** The same slots with one more drawn; the same array where it is drawn already. */
export function withDrawn(slots: readonly Slot[], at: number): readonly Slot[] {
	const gap = slots.findIndex((slot) => 'from' in slot && slot.from <= at && at <= slot.to);
	const wide = slots[gap];
	if (!wide || !('from' in wide)) return slots;
	const parts: Slot[] = [{ at }];
	if (wide.from < at) parts.unshift({ from: wide.from, to: at - 1 });
	if (at < wide.to) parts.push({ from: at + 1, to: wide.to });
	return slots.toSpliced(gap, 1, ...parts);
}
