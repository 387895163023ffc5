import { expect, test } from 'vitest';
import { atRest } from '../../renderer/rest';

const REST = 60;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('is done once, when nobody has pressed anything for the time of a rest', async () => {
	let times = 0;
	atRest(() => times++, REST, new EventTarget());
	expect(times).toBe(0);
	await pause(REST * 4);
	expect(times).toBe(1);
});

test.each(['keydown', 'pointerdown'])('waits anew after each %s', async (sign) => {
	const hands = new EventTarget();
	const began = performance.now();
	let lastPress = began;
	const done = new Promise<number>((tell) => atRest(() => tell(performance.now()), REST, hands));
	while (performance.now() - began < 3 * REST) {
		lastPress = performance.now();
		hands.dispatchEvent(new Event(sign));
		await pause(REST / 10);
	}
	expect(await done).toBeGreaterThanOrEqual(lastPress + REST - 2);
});

test('is not done once it was called off', async () => {
	const hands = new EventTarget();
	let times = 0;
	const end = atRest(() => times++, REST, hands);
	end();
	hands.dispatchEvent(new Event('keydown'));
	await pause(REST * 3);
	expect(times).toBe(0);
});
