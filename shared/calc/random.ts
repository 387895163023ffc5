/** Random numbers that come out the same everywhere: mulberry32, and normal and gamma draws from it. */

/** Draws from 0 up to 1; the same seed (32 bits) gives the same draws. */
export function mulberry32(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** One standard normal draw: Marsaglia's polar method, second value not kept. */
export function drawNormal(u: () => number): number {
	for (;;) {
		const a = 2 * u() - 1;
		const b = 2 * u() - 1;
		const s = a * a + b * b;
		if (s > 0 && s < 1) return a * Math.sqrt((-2 * Math.log(s)) / s);
	}
}

/** One gamma draw of a shape of 1 or more: Marsaglia and Tsang, without the squeeze. */
export function drawGamma(shape: number, u: () => number): number {
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const x = drawNormal(u);
		const root = 1 + c * x;
		if (root <= 0) continue;
		const t = root * root * root;
		const v = u();
		if (Math.log(v) < 0.5 * x * x + d - d * t + d * Math.log(t)) return d * t;
	}
}

export interface ThreePoint {
	low: number;
	likely: number;
	high: number;
}

/** One draw between low and high: the beta distribution of a three-point (PERT) estimate. */
export function drawThreePoint({ low, likely, high }: ThreePoint, u: () => number): number {
	if (low === high) return low;
	const g = drawGamma(1 + (4 * (likely - low)) / (high - low), u);
	const h = drawGamma(1 + (4 * (high - likely)) / (high - low), u);
	return low + ((high - low) * g) / (g + h);
}
