/** The six answers of a new bid: what was typed, and what is wrong with it. */
import type { WindowInput } from '../../../shared/contract';
import { bidEnd } from '../../../shared/period';
import { parseDate, parseWhole, showDate } from '../../../shared/text';
import { newBid } from '../../words/start';

export interface Answers {
	title: string;
	funder: string;
	leadName: string;
	start: string;
	years: number;
	maximumAward: string;
}
export type Reasons = Partial<Record<keyof Answers, string>>;
export type NewBid = WindowInput<'bid.create'>;

const NAME_MAX = 200;
/** Whole pounds. */
const AWARD_MAX = 1_000_000_000;

/** No answers yet: three years from the next 1 April, when most public money begins. */
export function firstAnswers(today: Date): Answers {
	const past = today.getMonth() > 3 || (today.getMonth() === 3 && today.getDate() > 1);
	const start = showDate(`${today.getFullYear() + (past ? 1 : 0)}-04-01`);
	return { title: '', funder: '', leadName: '', start, years: 3, maximumAward: '' };
}

/** The new bid as answered, or the reason by each answer that will not do. */
export function readAnswers(answers: Answers): { ok: true; bid: NewBid } | { ok: false; reasons: Reasons } {
	const reasons: Reasons = {};
	for (const name of ['title', 'funder', 'leadName'] as const) {
		if (answers[name].trim() === '') reasons[name] = newBid.missing[name];
		else if (answers[name].trim().length > NAME_MAX) reasons[name] = newBid.tooLong(NAME_MAX);
	}
	const start = readStart(answers.start);
	if (!start.ok) reasons.start = start.reason;
	const award = readAward(answers.maximumAward);
	if (!award.ok) reasons.maximumAward = award.reason;
	if (!start.ok || !award.ok || Object.keys(reasons).length > 0) return { ok: false, reasons };
	return {
		ok: true,
		bid: {
			title: answers.title.trim(),
			funder: answers.funder.trim(),
			leadName: answers.leadName.trim(),
			start: start.value,
			years: answers.years,
			maximumAward: award.value,
		},
	};
}

type Read<T> = { ok: true; value: T } | { ok: false; reason: string };

function readStart(typed: string): Read<string> {
	if (typed.trim() === '') return { ok: false, reason: newBid.missing.start };
	const day = parseDate(typed);
	if (!day.ok) return day;
	if (Number(day.value.slice(8)) > 28) return { ok: false, reason: newBid.lateDay };
	if (!day.value.startsWith('20')) return { ok: false, reason: newBid.farDay };
	return day;
}

function readAward(typed: string): Read<number | null> {
	if (typed.trim() === '') return { ok: true, value: null };
	const pounds = parseWhole(typed);
	if (!pounds.ok || pounds.value < 0) return { ok: false, reason: newBid.wholePounds };
	return pounds.value > AWARD_MAX ? { ok: false, reason: newBid.tooMuch } : pounds;
}

/** The last day of the bid, in words; null while the start is no day. */
export function endOf({ start, years }: Answers): string | null {
	const day = readStart(start);
	return day.ok ? showDate(bidEnd({ start: day.value, years, periodMonths: 3 })) : null;
}
