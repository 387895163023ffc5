/** Values as the sentences of findings print them; never the person's locale, so that all readers agree. */
import { round } from '../quantity';

/** money: whole pounds; share: a ratio as per cent; count: whole; decimal: one place; date: ISO; none: no value. */
export type Unit = 'money' | 'share' | 'count' | 'decimal' | 'date' | 'none';

const withCommas = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** `1,234`, `-1,234`, `1,234.5`: one decimal, left out where it is 0. */
function printNumber(x: number, commas: boolean): string {
	const tenths = round(x * 10);
	const size = Math.abs(tenths);
	const whole = String(Math.floor(size / 10));
	const rest = size % 10 === 0 ? '' : `.${size % 10}`;
	return `${tenths < 0 ? '-' : ''}${commas ? withCommas(whole) : whole}${rest}`;
}

/** A value or limit in a sentence: `£1,234`, `-£1,234`, `60.9%`, `1,234.5`, `2026-04-01`; null n/a. */
export function printValue(unit: Unit, value: number | string | null): string {
	if (value === null) return 'n/a';
	if (typeof value === 'string') return value;
	if (unit === 'share') return `${printNumber(value * 100, false)}%`;
	if (unit !== 'money') return printNumber(value, true);
	const pounds = round(value);
	return `${pounds < 0 ? '-' : ''}£${withCommas(String(Math.abs(pounds)))}`;
}

/** A sentence that would begin with a letter a-z begins with its capital. */
export const beginWithCapital = (sentence: string): string =>
	/^[a-z]/.test(sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;

/** A person's or recording system's name without white space at its ends, one space for each run of it. */
export const tidyName = (name: string): string => name.trim().replace(/\s+/g, ' ');
