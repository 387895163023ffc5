/**
 * Remembers what was made of a row or figure. An edit leaves the rows it does not touch the same objects, so what
 * was made of the same objects need not be made again. Never changes a result: only rows and figures that nobody
 * alters in place may be its keys and sources.
 */
export class Memory<Key extends object, Value> {
	readonly #made = new WeakMap<Key, { from: readonly unknown[]; value: Value }>();

	/** What was last made of `key` where it was made from the same objects and values; otherwise made now. */
	recall(key: Key, from: readonly unknown[], make: () => Value): Value {
		const last = this.#made.get(key);
		if (last && sameList(last.from, from)) return last.value;
		const value = make();
		this.#made.set(key, { from, value });
		return value;
	}
}

/** Whether two lists hold the same objects and values in the same order. */
export function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}
