/** A test by formula: a value, a limit and a verdict that follow every change. */
import type { FormatName } from './styles';
import {
	absolute,
	add,
	choose,
	isGreater,
	isNumber,
	NOT_APPLICABLE,
	number,
	subtract,
	type Term,
	words,
} from './term';

export interface LimitTest {
	key: string;
	label: string;
	value: Term;
	limit: Term;
	rule: string;
	format: FormatName;
	/** Pass, Fail, or a dash where nothing can be tested. */
	verdict: (value: Term, limit: Term) => Term;
}
/** Tests allow 0.000000001, so that a share which is exactly the limit passes. */
const TOLERANCE = number(0.000000001);
export const [PASS, FAIL, DASH] = [words('Pass'), words('Fail'), words(NOT_APPLICABLE)];

function verdictOf(fails: (value: Term, limit: Term) => Term) {
	return (value: Term, limit: Term): Term => {
		const known = isNumber(limit);
		const countable = isNumber(value);
		const test = known.value && countable.value ? fails(value, limit) : unknown(fails, value, limit);
		return choose(known, choose(countable, choose(test, FAIL, PASS), DASH), DASH);
	};
}
/** The same test as text, over a value or limit that is words for now. */
const unknown = (fails: (value: Term, limit: Term) => Term, value: Term, limit: Term): Term =>
	fails({ ...value, value: 0 }, { ...limit, value: 0 });

export const atMost = verdictOf((value, limit) => isGreater(value, add(limit, TOLERANCE)));
export const atLeast = verdictOf((value, limit) => isGreater(subtract(limit, TOLERANCE), value));
export const upOrDown = verdictOf((value, limit) => isGreater(absolute(value), add(limit, TOLERANCE)));

export const most = (
	key: string,
	label: string,
	value: Term,
	limit: Term,
	format: FormatName,
): LimitTest => ({
	key,
	label,
	value,
	limit,
	rule: 'at most',
	format,
	verdict: atMost,
});

/** An amount that must be the same in two places: their difference, which must be 0. */
export const same = (
	key: string,
	label: string,
	one: Term,
	other: Term,
	format: FormatName = 'pounds',
): LimitTest => ({
	...most(key, label, subtract(one, other), number(0), format),
	rule: 'must be 0',
	verdict: verdictOf((value, limit) => isGreater(absolute(subtract(value, limit)), number(0.005))),
});
export const fewest = (
	key: string,
	label: string,
	value: Term,
	limit: Term,
	format: FormatName,
): LimitTest => ({
	...most(key, label, value, limit, format),
	rule: 'at least',
	verdict: atLeast,
});
/** An amount that must be 0 for the bid to be allowed. */
export const none = (key: string, label: string, value: Term): LimitTest =>
	most(key, label, value, number(0), 'pounds');
