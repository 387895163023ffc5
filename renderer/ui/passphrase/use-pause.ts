/** The pause between wrong tries: tries are without limit, but whoever guesses at the keyboard gets slower. */
import { useEffect, useState } from 'react';

/** The first tries cost nothing, because people mistype. */
const FREE_TRIES = 3;
const LONGEST_S = 30;

/** In seconds: 1, 2, 4, 8, 16, then 30 each time. */
export const pauseAfter = (wrongTries: number): number =>
	wrongTries < FREE_TRIES ? 0 : Math.min(LONGEST_S, 2 ** Math.min(wrongTries - FREE_TRIES, 10));

/** Seconds left, and the word that another try was wrong. Who holds the file could guess without this window anyway. */
export function usePause(): { left: number; countWrong: () => void } {
	const [tries, setTries] = useState(0);
	const [left, setLeft] = useState(0);
	useEffect(() => {
		if (left === 0) return;
		const timer = setTimeout(() => setLeft(left - 1), 1000);
		return () => clearTimeout(timer);
	}, [left]);
	return {
		left,
		countWrong: () => {
			setTries(tries + 1);
			setLeft(pauseAfter(tries + 1));
		},
	};
}
