/** Words of the printed board pack that its drawings add to its sentences. */
import { showDecimal } from '../../shared/text';

export const packWords = {
	axes: 'Impact ↑ likelihood →',
	more: (count: number) => `+${count}`,
	years: (years: number) =>
		Array.from({ length: years }, (_, y) =>
			years > 5 ? String(y + 1) : years > 3 ? `Y${y + 1}` : `Year ${y + 1}`,
		),
	/** What a chart shows, for people who hear the page. */
	bars: (target: readonly number[], capacity: readonly number[]) =>
		`Target by period: ${target.map((value) => showDecimal(value, 0)).join(', ')}. Capacity: ${capacity.map((value) => showDecimal(value)).join(', ')}.`,
	curve: { axis: 'Chance of more', reserves: (pounds: string) => `Reserves ${pounds}` },
	cash: { reserves: 'Reserves', year: (year: number) => `Year ${year}`, after: 'after' },
} as const;
