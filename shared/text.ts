/**
 * What a person types or reads <-> values, the English (UK) way. Reading is forgiving where people and
 * spreadsheets write the same thing differently; it never guesses between two meanings.
 */
import { isolated } from './name-isolation';

export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string };

const yes = <T>(value: T): Parsed<T> => ({ ok: true, value });
const no = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });

const MINUS = '−';
const DASH = '–';

/**
 * A plain decimal number from typed or pasted text: pound and GBP signs, thousands commas, spaces, a minus
 * before or after or in brackets. Percent signs are for parsePercent.
 */
export function parseDecimal(typed: string): Parsed<number> {
	const shown = typed.trim();
	let body = shown
		.replace(/[\s\u00a0\u202f]/g, '')
		.replace(/£|GBP/gi, '')
		.replace(/[−–]/g, '-');
	let negative = false;
	const bracketed = /^\((.*)\)$/.exec(body);
	if (bracketed?.[1] !== undefined) {
		negative = true;
		body = bracketed[1];
	}
	if (/^-/.test(body) || /[^e]-$/.test(body)) {
		if (negative) return no(`“${shown}” has two minus signs.`);
		negative = true;
		body = body.replace(/^-|-$/, '');
	}
	if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(body)) body = body.replaceAll(',', '');
	if (!/^(\d+\.?\d*|\.\d+)$/.test(body)) return no(`“${shown}” is not a number.`);
	const value = Number(body);
	if (!Number.isFinite(value)) return no(`“${shown}” is too large.`);
	return yes(negative && value !== 0 ? -value : value);
}

/** A whole number; 3.0 is whole. */
export function parseWhole(typed: string): Parsed<number> {
	const parsed = parseDecimal(typed);
	if (!parsed.ok)
		return parsed.reason.includes('not a number') ? no(`“${typed.trim()}” is not a whole number.`) : parsed;
	return Number.isInteger(parsed.value) ? parsed : no(`“${typed.trim()}” is not a whole number.`);
}

/** A share from typed text: `20%`, `20 %` and `0.2` mean 0.2; a plain number from 1 up means percent. */
export function parsePercent(typed: string): Parsed<number> {
	const withSign = /%\s*$/.test(typed);
	const parsed = parseDecimal(typed.replace(/%\s*$/, ''));
	if (!parsed.ok) return no(`“${typed.trim()}” is not a percentage.`);
	const share = withSign || Math.abs(parsed.value) >= 1 ? parsed.value / 100 : parsed.value;
	return yes(Number(share.toPrecision(12)));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day: `2026-04-01`, `1 Apr 2026`, `1 April 2026`, `01/04/2026` (day first). Gives `2026-04-01`. */
export function parseDate(typed: string): Parsed<string> {
	const shown = typed.trim();
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(shown);
	if (iso) return realDay(shown, Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(shown);
	if (slashed) return realDay(shown, Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
	const worded = /^(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/.exec(shown);
	const month = worded
		? MONTHS.findIndex((name) => worded[2]?.toLowerCase().startsWith(name.toLowerCase()))
		: -1;
	if (worded && month >= 0) return realDay(shown, Number(worded[3]), month + 1, Number(worded[1]));
	return no(`“${shown}” is not a date. Write it as 1 Apr 2026 or 01/04/2026, day first.`);
}

function realDay(shown: string, year: number, month: number, day: number): Parsed<string> {
	const made = new Date(Date.UTC(year, month - 1, day));
	if (made.getUTCFullYear() !== year || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day)
		return no(
			month > 12 ? `“${shown}” has no such month: the day comes first.` : `“${shown}” is not a real day.`,
		);
	return yes(made.toISOString().slice(0, 10));
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
const decimals = [0, 1, 2, 3].map(
	(digits) =>
		new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
const signed = (text: string) => text.replace('-', MINUS).replace(/^−([£]?0(\.0+)?%?)$/, '$1');

/** `1,944`; nothing known is an en dash. */
export const showCount = (value: number | null): string =>
	value === null ? DASH : signed(whole.format(value));
/** `9.4`: capacity to one decimal. */
export const showDecimal = (value: number | null, digits: 0 | 1 | 2 | 3 = 1): string =>
	value === null ? DASH : signed((decimals[digits] ?? whole).format(value));
/** `0.8`, `1.25`: as many decimals as the number has, at most three. */
export const showPlain = (value: number | null): string =>
	value === null ? DASH : signed(plain.format(value));
/** `£1,249,755`, `−£67,966`. */
export const showMoney = (pounds: number | null): string =>
	pounds === null ? DASH : signed(`${pounds < 0 ? '-' : ''}£${whole.format(Math.abs(pounds))}`);
/** `£2.5m`, `−£20k`, `£800`: the round amounts of an axis, to three decimals. */
export function showAxisMoney(pounds: number): string {
	const size = Math.abs(pounds);
	const [unit, word] = size >= 1e6 ? [1e6, 'm'] : size >= 1000 ? [1000, 'k'] : [1, ''];
	return signed(`${pounds < 0 ? '-' : ''}£${plain.format(size / unit)}${word}`);
}
/** `+£49,255`, `−£67,966`, `£0`. */
export const showMoneyChange = (pounds: number | null): string =>
	pounds === null || pounds <= 0 ? showMoney(pounds) : `+${showMoney(pounds)}`;
/** `10.1%`; 0.2 is 20%. Trailing `.0` is dropped. */
export const showPercent = (share: number | null, digits: 0 | 1 | 2 = 1): string =>
	share === null ? DASH : `${signed((decimals[digits] ?? whole).format(share * 100).replace(/\.0+$/, ''))}%`;
/** `+156%`: how far a figure lies over another. */
export const showExcess = (share: number): string => `+${showPercent(share, share < 0.01 ? 1 : 0)}`;

/** `1 Apr 2026` from `2026-04-01`; none is an en dash. */
export function showDate(iso: string | null): string {
	const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
	return parts ? `${Number(parts[3])} ${MONTHS[Number(parts[2]) - 1]} ${parts[1]}` : DASH;
}

/** `12:03` on the clock of this computer, from an ISO instant. */
export function showTime(instant: string): string {
	const moment = new Date(instant);
	return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
}

/** `a, b and c`. */
export function showList(words: readonly string[]): string {
	if (words.length < 2) return words[0] ?? '';
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `a, b, c and 36 more`: of a long list of names the first, so that a sentence stays one. */
export function showSome(names: readonly string[], most = 3): string {
	const words = names.map(isolated);
	if (words.length <= most) return showList(words);
	return showList([...words.slice(0, most), `${showCount(words.length - most)} more`]);
}

/** `1 quarter`, `12 quarters`. */
export const showNumberOf = (count: number, one: string, many = `${one}s`): string =>
	`${showCount(count)} ${count === 1 ? one : many}`;

/** Begins with a capital. */
export const capitalised = (sentence: string): string =>
	sentence.charAt(0).toLocaleUpperCase('en-GB') + sentence.slice(1);

/** `2026-04-01`: the day of a moment by this computer's calendar. */
export function localDay(moment: Date): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
