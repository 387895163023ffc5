/** One line for each measure: its times, its peer's in the same run, their ratio, the aim and whether it is met. */

/** Milliseconds, in the order they were taken. */
export type Times = readonly number[];

export interface Measure {
	name: string;
	times: Times;
	peer?: { name: string; times: Times };
	/** In words, as the line shows it. */
	aim?: string;
	isMet?: (own: Spread, ratio: number) => boolean;
}

/** Milliseconds. */
export interface Spread {
	p50: number;
	p95: number;
}

function percentile(sorted: Times, share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function spreadOf(times: Times): Spread {
	const sorted = [...times].sort((a, b) => a - b);
	return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}

const show = (ms: number): string => (ms < 100 ? ms.toFixed(2) : ms.toFixed(0));
const showSpread = ({ p50, p95 }: Spread): string => `p50 ${show(p50)} ms, p95 ${show(p95)} ms`;

/** Prints the line. Ratio: this measure's p50 by its peer's. */
export function report({ name, times, peer, aim, isMet }: Measure): void {
	const own = spreadOf(times);
	const other = peer && spreadOf(peer.times);
	const ratio = other ? own.p50 / other.p50 : Number.NaN;
	const parts = [`${name} (${times.length} times): ${showSpread(own)}`];
	if (peer && other) {
		const words = ratio < 1 ? `${(1 / ratio).toFixed(1)} x faster` : `${ratio.toFixed(2)} x its time`;
		parts.push(`${peer.name} (${peer.times.length} times): ${showSpread(other)}`, words);
	}
	if (aim) parts.push(`aim ${aim}: ${isMet?.(own, ratio) ? 'met' : 'NOT met'}`);
	console.log(parts.join(' | '));
}

/** Milliseconds of each of `repeats` runs, `warmUp` more before them not counted, nor what `prepare` does. */
export function timeEach(
	repeats: number,
	run: (at: number) => unknown,
	warmUp = 3,
	prepare?: (at: number) => void,
): number[] {
	const times: number[] = [];
	for (let at = 0; at < repeats + warmUp; at++) {
		prepare?.(at);
		const began = performance.now();
		run(at);
		if (at >= warmUp) times.push(performance.now() - began);
	}
	return times;
}

const MOST_GROWTH = 1.2;

/** What was held at each sample of a long run. The first quarter is for it to settle; then it must keep its plateau. */
export function tellSoak(name: string, unit: string, samples: readonly number[]): void {
	const settled = samples.slice(samples.length / 4);
	const plateau = [...settled].sort((a, b) => a - b)[Math.floor(settled.length / 2)] ?? Number.NaN;
	const most = Math.max(...settled);
	const shown = samples.map((sample) => sample.toFixed(0)).join(' ');
	console.log(
		`${name}: ${shown} ${unit} | plateau ${plateau.toFixed(0)}, most ${most.toFixed(0)} | aim within 20 %: ${most < plateau * MOST_GROWTH ? 'met' : 'NOT met'}`,
	);
}
