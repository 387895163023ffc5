/** The value that would stand at a place if a list were sorted, without sorting it: quickselect (Hoare). */

/** Moves values about in `list`; `place` counts from 0. */
export function valueAt(list: Float64Array, place: number): number {
	let low = 0;
	let high = list.length - 1;
	while (low < high) {
		const end = partition(list, low, high);
		if (place <= end) high = end;
		else low = end + 1;
	}
	return list[place] ?? 0;
}

/** Splits by the middle one of three: nothing up to the place returned is above anything after it. */
function partition(list: Float64Array, low: number, high: number): number {
	const pivot = middle(list[low] ?? 0, list[(low + high) >> 1] ?? 0, list[high] ?? 0);
	let i = low - 1;
	let j = high + 1;
	for (;;) {
		do i++;
		while ((list[i] ?? 0) < pivot);
		do j--;
		while ((list[j] ?? 0) > pivot);
		if (i >= j) return j;
		const kept = list[i] ?? 0;
		list[i] = list[j] ?? 0;
		list[j] = kept;
	}
}

const middle = (a: number, b: number, c: number): number =>
	Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
