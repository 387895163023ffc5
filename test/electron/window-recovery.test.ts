import { expect, test } from 'vitest';
import { recoveries } from '../../electron/window-recovery';

test('a window that ended is shown again, but not twice within a minute', () => {
	const clock = { ms: 0 };
	const isWorthIt = recoveries(() => clock.ms);
	const at = (ms: number) => {
		clock.ms = ms;
		return isWorthIt();
	};
	expect([at(0), at(59_000), at(118_999), at(178_999)]).toEqual([true, false, false, true]);
});
