/**
 * A piece of a spreadsheet formula together with its value. Formula and cached result grow from the
 * same term, so a cell can never show one number and compute another.
 */
export type Scalar = number | string | boolean;

/** How tightly a term binds: brackets are written only where the formula needs them. */
const LEVEL = { compare: 0, add: 1, multiply: 2, power: 3, atom: 4 } as const;

export interface Term {
	readonly text: string;
	readonly value: Scalar;
	readonly level: number;
}
/** A block of cells: its address and its values by row, null where a cell is empty. */
export interface Block {
	readonly text: string;
	readonly values: readonly (Scalar | null)[];
}

export const atom = (text: string, value: Scalar): Term => ({ text, value, level: LEVEL.atom });
export const number = (value: number): Term => atom(String(value), value);
export const words = (value: string): Term => atom(`"${value.replaceAll('"', '""')}"`, value);

const asNumber = (value: Scalar | null): number => (typeof value === 'number' ? value : 0);
const numberOf = (term: Term): number => {
	if (typeof term.value !== 'number') throw new Error(`The formula ${term.text} is not a number.`);
	return term.value;
};
const inside = (term: Term, level: number): string => (term.level < level ? `(${term.text})` : term.text);

const join = (sign: string, level: number, count: (a: number, b: number) => number) => {
	return (first: Term, ...rest: Term[]): Term =>
		rest.reduce<Term>(
			(left, right) => ({
				// The right side of - and / needs brackets at its own level too.
				text: `${inside(left, level)}${sign}${inside(right, sign === '-' || sign === '/' ? level + 1 : level)}`,
				value: count(numberOf(left), numberOf(right)),
				level,
			}),
			first,
		);
};
export const add = join('+', LEVEL.add, (a, b) => a + b);
export const subtract = join('-', LEVEL.add, (a, b) => a - b);
export const multiply = join('*', LEVEL.multiply, (a, b) => a * b);
export const divide = join('/', LEVEL.multiply, (a, b) => a / b);

/** Excel's ^ runs from left to right, so both sides stand in brackets unless they are single cells. */
export const power = (base: Term, exponent: Term): Term => ({
	text: `${inside(base, LEVEL.atom)}^${inside(exponent, LEVEL.atom)}`,
	value: numberOf(base) ** numberOf(exponent),
	level: LEVEL.power,
});

/**
 * Whole pounds, halves up: round(x) = floor(x + 0.5 + 0.000001) of the calculation rules. ROUND takes
 * halves away from zero, which is the same for the amounts here, none of which is below 0.
 */
export const wholePounds = (amount: Term): Term =>
	atom(`ROUND(${inside(amount, LEVEL.add)}+0.000001,0)`, Math.floor(numberOf(amount) + 0.5 + 0.000001));

const call =
	(name: string, count: (values: number[]) => number) =>
	(...terms: Term[]): Term =>
		atom(`${name}(${terms.map(({ text }) => text).join(',')})`, count(terms.map(numberOf)));
export const largest = call('MAX', (values) => Math.max(...values));
export const smallest = call('MIN', (values) => Math.min(...values));
export const absolute = call('ABS', ([value]) => Math.abs(value ?? 0));

const compare =
	(sign: string, test: (a: Scalar, b: Scalar) => boolean) =>
	(left: Term, right: Term): Term => ({
		text: `${inside(left, LEVEL.add)}${sign}${inside(right, LEVEL.add)}`,
		value: test(left.value, right.value),
		level: LEVEL.compare,
	});
const folded = (value: Scalar): Scalar => (typeof value === 'string' ? value.toLowerCase() : value);
export const isEqual = compare('=', (a, b) => folded(a) === folded(b));
export const isGreater = compare('>', (a, b) => a > b);

export const choose = (test: Term, yes: Term, no: Term): Term =>
	atom(`IF(${test.text},${yes.text},${no.text})`, (test.value ? yes : no).value);

export const sum = (block: Block): Term =>
	atom(
		`SUM(${block.text})`,
		block.values.reduce<number>((total, value) => total + asNumber(value), 0),
	);

/** The smallest number of a block, 0 where it holds none, as MIN gives it. */
export const least = (block: Block): Term => {
	const numbers = block.values.filter((value) => typeof value === 'number');
	return atom(
		`MIN(${block.text})`,
		numbers.reduce((low, value) => Math.min(low, value), numbers[0] ?? 0),
	);
};

/** How many cells of a block hold these words. */
export const countOf = (block: Block, term: Term): Term =>
	atom(
		`COUNTIF(${block.text},${term.text})`,
		block.values.filter((value) => folded(value ?? '') === folded(term.value)).length,
	);

/** Adds the cells of `block` whose neighbours in each `where` block equal its term. */
export const sumWhere = (block: Block, ...where: [Block, Term][]): Term =>
	atom(
		`SUMIFS(${[block.text, ...where.flatMap(([range, term]) => [range.text, term.text])].join(',')})`,
		block.values.reduce<number>((total, value, at) => {
			const meets = where.every(([range, term]) => folded(range.values[at] ?? '') === folded(term.value));
			return meets ? total + asNumber(value) : total;
		}, 0),
	);

/** Sum of the products of two blocks of the same shape, cell by cell. */
export const sumOfProducts = (a: Block, b: Block): Term =>
	atom(
		`SUMPRODUCT(${a.text},${b.text})`,
		a.values.reduce<number>(
			(total, value, at) => total + asNumber(value) * asNumber(b.values[at] ?? null),
			0,
		),
	);

/** An en dash says that a ratio does not apply because there is nothing below the line. */
export const NOT_APPLICABLE = '–';
export const ratio = (top: Term, bottom: Term): Term => {
	const zero = isEqual(bottom, number(0));
	// A spreadsheet takes a divisor too small to divide by as 0, so the value does too.
	const tooSmall = !Number.isFinite(Number(top.value) / Number(bottom.value));
	const test = { ...zero, value: zero.value || tooSmall };
	const dash = words(NOT_APPLICABLE);
	const quotient = test.value ? { ...divide(top, number(1)), value: 0 } : divide(top, bottom);
	const text = `${inside(top, LEVEL.multiply)}/${inside(bottom, LEVEL.multiply + 1)}`;
	return choose(test, dash, { ...quotient, text, level: LEVEL.multiply });
};

export const isNumber = (term: Term): Term => atom(`ISNUMBER(${term.text})`, typeof term.value === 'number');
