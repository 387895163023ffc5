/** Ticks of an axis from 0: three or four round steps with room above the largest figure. */
export function axisTicks(largest: number): number[] {
	if (!(largest > 0)) return [0, 1];
	const rough = largest / 3;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step =
		[1, 2, 2.5, 5, 10].map((factor) => factor * power).find((each) => each >= rough * 0.85) ?? 10 * power;
	const whole = largest >= 3 ? Math.max(1, Math.round(step)) : step;
	const ticks: number[] = [];
	for (let tick = 0; tick <= largest + whole * 0.999; tick += whole) ticks.push(Number(tick.toPrecision(6)));
	return ticks;
}
