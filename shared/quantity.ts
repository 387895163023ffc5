/** Whole pounds and pence, rounding, exact sharing, and comparisons that forgive float noise. */

const TOLERANCE = 1e-9;
const WEIGHT_SCALE = 1_000_000;

/** Nearest whole number, halves up; the millionth forgives floats just under a half. */
export const round = (x: number): number => (Number.isInteger(x) ? x : Math.floor(x + 0.5 + 0.000001));

/** As figures are printed: to six decimals. */
export const roundToMillionth = (x: number): number =>
	Number.isInteger(x) ? x : round(WEIGHT_SCALE * x) / WEIGHT_SCALE;

/** a > b beyond float noise; a test with a null is never met. */
export const exceeds = (a: number | null, b: number | null): boolean =>
	a !== null && b !== null && a > b + TOLERANCE;
/** a >= b within float noise; a test with a null is never met. */
export const reaches = (a: number | null, b: number | null): boolean =>
	a !== null && b !== null && a >= b - TOLERANCE;
/** a < b beyond float noise; a test with a null is never met. */
export const isBelow = (a: number | null, b: number | null): boolean => exceeds(b, a);
/** a and b the same within float noise. */
export const matches = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;

/** a / b; null where either is unknown or b is 0. */
export const quotient = (a: number | null, b: number | null): number | null =>
	a === null || b === null || b === 0 ? null : a / b;
/** a - b; null where either is unknown. */
export const difference = (a: number | null, b: number | null): number | null =>
	a === null || b === null ? null : a - b;

export function sum(list: readonly number[]): number {
	let total = 0;
	for (const amount of list) total += amount;
	return total;
}

/** Adds `list` to `into`, entry by entry. */
export function addTo(into: number[], list: readonly number[]): void {
	for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + (list[i] ?? 0);
}

export const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/** A table of zeros, one list for each of `rows`. */
export const zeroTable = (rows: number, columns: number): number[][] =>
	Array.from({ length: rows }, () => zeros(columns));

/**
 * Shares a whole total (pounds or pence) by weights, by largest remainder: shares are whole and add up to the
 * total; ties go to the earlier. Weights count to a millionth, below 0 as 0. All 0 if the weights are or total <= 0.
 */
export function share(total: number, weights: readonly number[]): number[] {
	const scaled = scaleWeights(weights);
	const weightSum = sum(scaled);
	if (total <= 0 || weightSum === 0) return zeros(weights.length);
	return total * weightSum <= Number.MAX_SAFE_INTEGER
		? shareSmall(total, scaled, weightSum)
		: shareLarge(BigInt(total), scaled.map(BigInt));
}

/** Whole weights are taken as they are: scaling all alike changes no share. */
export function scaleWeights(weights: readonly number[]): number[] {
	const scale = weights.every(Number.isInteger) ? 1 : WEIGHT_SCALE;
	return weights.map((weight) => Math.max(0, round(weight * scale)));
}

function shareSmall(total: number, weights: readonly number[], weightSum: number): number[] {
	const amounts: number[] = [];
	const remainders: number[] = [];
	let left = total;
	for (const weight of weights) {
		const remainder = (total * weight) % weightSum;
		const amount = (total * weight - remainder) / weightSum;
		amounts.push(amount);
		remainders.push(remainder);
		left -= amount;
	}
	return giveRest(amounts, remainders, left);
}

function shareLarge(total: bigint, weights: readonly bigint[]): number[] {
	const weightSum = weights.reduce((a, b) => a + b, 0n);
	const amounts = weights.map((weight) => (total * weight) / weightSum);
	const remainders = weights.map((weight) => (total * weight) % weightSum);
	const left = amounts.reduce((rest, amount) => rest - amount, total);
	return giveRest(amounts.map(Number), remainders, Number(left));
}

/** One more for each of the `left` largest remainders; of equal ones for the earlier. */
function giveRest<T extends number | bigint>(amounts: number[], remainders: T[], left: number): number[] {
	if (left === 0) return amounts;
	const least = sortUp(remainders)[remainders.length - left] ?? 0;
	let ties = left - remainders.filter((remainder) => remainder > least).length;
	for (let place = 0; place < remainders.length; place++) {
		const remainder = remainders[place] ?? 0;
		if (remainder < least || (remainder === least && ties-- <= 0)) continue;
		amounts[place] = (amounts[place] ?? 0) + 1;
	}
	return amounts;
}

/** Numbers sort fastest in an array of their own kind. */
const sortUp = <T extends number | bigint>(list: readonly T[]): ArrayLike<number | bigint> =>
	typeof list[0] === 'number'
		? new Float64Array(list as readonly number[]).sort()
		: [...list].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** Spreads a whole total evenly over n periods; the parts are whole and add up, for totals below 0 too. */
export function spread(total: number, n: number): number[] {
	const whole = Math.floor(total / n);
	const rest = total - whole * n;
	const parts: number[] = [];
	for (let j = 0; j < n; j++)
		parts.push(whole + Math.floor((rest * (j + 1)) / n) - Math.floor((rest * j) / n));
	return parts;
}
