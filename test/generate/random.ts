/** Chance that is the same for the same seed. */
export type Random = (below: number) => number;

/** Whole numbers from 0 up to below `below`, from mulberry32. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
	};
}

export const oneOf = <T>(random: Random, choices: readonly T[]): T => choices[random(choices.length)] as T;
