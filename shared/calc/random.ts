/** Random numbers that come out the same everywhere: mulberry32, and normal and gamma draws from it. */

/** Draws are made this many at a time: one tight loop is about three times as fast as a call for each. */
const BLOCK = 1024;

/** Draws from 0 up to 1; the same seed (32 bits) gives the same draws. */
export class Mulberry32 {
	readonly #block = new Float64Array(BLOCK);
	#state: number;
	#place = BLOCK;

	constructor(seed: number) {
		this.#state = seed | 0;
	}

	next(): number {
		if (this.#place === BLOCK) {
			this.#state = fill(this.#block, this.#state);
			this.#place = 0;
		}
		return this.#block[this.#place++] ?? 0;
	}
}

function fill(block: Float64Array, from: number): number {
	let state = from;
	for (let i = 0; i < BLOCK; i++) {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		block[i] = ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	}
	return state;
}

/** One standard normal draw: Marsaglia's polar method, second value not kept. */
export function drawNormal(u: Mulberry32): number {
	for (;;) {
		const a = 2 * u.next() - 1;
		const b = 2 * u.next() - 1;
		const s = a * a + b * b;
		if (s > 0 && s < 1) return a * Math.sqrt((-2 * Math.log(s)) / s);
	}
}

/** A gamma distribution of a shape of 1 or more, ready to be drawn from. */
export interface Gamma {
	d: number;
	c: number;
}

/** A gamma distribution of this shape (1 or more), ready to draw from. Source: Calculations, "Risks", simulation. */
export function gammaOf(shape: number): Gamma {
	const d = shape - 1 / 3;
	return { d, c: 1 / Math.sqrt(9 * d) };
}

/**
 * One gamma draw: Marsaglia and Tsang (2000). Their squeeze, `v < 1 - 0.0331 x^4`, lies inside the exact test and
 * only saves its logarithms: the draws are those of the exact test alone.
 */
export function drawGamma({ d, c }: Gamma, u: Mulberry32): number {
	for (;;) {
		const x = drawNormal(u);
		const root = 1 + c * x;
		if (root <= 0) continue;
		const t = root * root * root;
		const v = u.next();
		const xx = x * x;
		if (v < 1 - 0.0331 * xx * xx) return d * t;
		if (Math.log(v) < 0.5 * xx + d - d * t + d * Math.log(t)) return d * t;
	}
}

/** The beta distribution of a three-point (PERT) estimate, ready to be drawn from. */
export interface ThreePoint {
	low: number;
	spread: number;
	g: Gamma;
	h: Gamma;
}

/** A three-point cost (low, likely, high; whole pounds) as the two gamma shapes of its PERT beta. Source: Calculations, "Risks", simulation. */
export function threePoint(low: number, likely: number, high: number): ThreePoint {
	const spread = high - low;
	return {
		low,
		spread,
		g: gammaOf(1 + (4 * (likely - low)) / spread),
		h: gammaOf(1 + (4 * (high - likely)) / spread),
	};
}

/** One draw between low and high; where both are the same it takes no random number. */
export function drawThreePoint({ low, spread, g, h }: ThreePoint, u: Mulberry32): number {
	if (spread === 0) return low;
	const drawn = drawGamma(g, u);
	return low + (spread * drawn) / (drawn + drawGamma(h, u));
}
