/** Amounts as budgets from elsewhere write them: `12k`, `1.2m`, `1,234.56`. A bid holds whole pounds. */
import { type Parsed, parseDecimal, showMoney, showPlain } from './text';

export interface OutsideMoney {
	/** As it was written, in pounds with pence. */
	amount: number;
	/** Whole pounds. */
	pounds: number;
	/** What was made of it, as a sentence without its full stop; null where it was whole pounds. */
	note: string | null;
}

const FACTORS: Record<string, number> = {
	k: 1000,
	thousand: 1000,
	m: 1_000_000,
	mn: 1_000_000,
	million: 1_000_000,
};

/**
 * An amount from text that nobody typed into Consort: pence are rounded, `k` and `m` worked out, both with a note.
 * Refused is what is no number, and `1.234`, which is a thousand in one country and one pound in another.
 */
export function readOutsideMoney(typed: string): Parsed<OutsideMoney> {
	const shown = typed.trim();
	const found = /^(.*\d)\s*(k|thousand|m|mn|million)$/i.exec(shown);
	const read = parseDecimal(found?.[1] ?? shown);
	if (!read.ok) return { ok: false, reason: `“${shown}” is not a number.` };
	if (found) {
		const amount = Math.round(read.value * (FACTORS[found[2]?.toLowerCase() ?? ''] ?? 1) * 100) / 100;
		const pounds = wholePounds(amount);
		return { ok: true, value: { amount, pounds, note: `“${shown}” read as ${showMoney(pounds)}` } };
	}
	if (/^\D*\d{1,3}\.\d{3}$/.test(shown))
		return { ok: false, reason: `“${shown}” may be thousands or pence: write it without the point.` };
	return { ok: true, value: ofNumber(read.value, `“${shown}”`) };
}

/** The same from the number of a cell, which a formula may have left with many decimals. */
export const outsideMoneyOf = (amount: number): OutsideMoney => ofNumber(amount, showPlain(amount));

function ofNumber(amount: number, shown: string): OutsideMoney {
	const pounds = wholePounds(amount);
	// What a computer's arithmetic adds in the last digits is no pence.
	const isWhole = Math.abs(amount - pounds) < 0.005;
	return { amount, pounds, note: isWhole ? null : `${shown} rounded to ${showMoney(pounds)}` };
}

/** Halves go up; never minus nought. */
const wholePounds = (amount: number): number => Math.round(amount) || 0;

/** A head such as `Year 1 (£000)`; its amounts are taken as pounds all the same. */
export const speaksOfThousands = (head: string): boolean => /(?<![\d,.])0{3}s?\b|\bthousands?\b/i.test(head);
