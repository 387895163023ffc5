/** Words for what may be typed into a field. */
import { showMoney, showPercent, showPlain } from '../../shared/text';

export const limits = {
	date: 'A day, such as 1 Apr 2026',
	percent: (min: number, max: number) => `From ${showPercent(min)} to ${showPercent(max)}`,
	pounds: (max: number) => `Whole pounds, up to ${showMoney(max)}`,
	whole: (min: number, max: number) => `A whole number from ${showPlain(min)} to ${showPlain(max)}`,
	decimal: (min: number, max: number) => `A number from ${showPlain(min)} to ${showPlain(max)}`,
} as const;
