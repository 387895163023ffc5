/** Which labels over columns have room: the weightiest first, the others where they touch none. */

const CHARACTER_WIDTH = 7;

export interface ColumnLabel {
	/** Place of its column. */
	at: number;
	text: string;
	weight: number;
}

export function freeLabels<L extends ColumnLabel>(labels: readonly L[], step: number): L[] {
	const taken: { from: number; to: number }[] = [];
	return [...labels]
		.sort((a, b) => b.weight - a.weight)
		.filter(({ at, text }) => {
			const half = (text.length * CHARACTER_WIDTH) / 2 + 4;
			const middle = (at + 0.5) * step;
			const isFree = taken.every(({ from, to }) => middle + half <= from || middle - half >= to);
			if (isFree) taken.push({ from: middle - half, to: middle + half });
			return isFree;
		});
}
