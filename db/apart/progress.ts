/** How far a piece of long work is. */

/** Steps of a calculation have no label, and their total is known to who asked. */
export interface Progress {
	label: string;
	done: number;
	total: number;
}

/** Waited for, so that other work has its turn; throws to end the work. */
export type Tell = (progress: Progress) => Promise<void>;
