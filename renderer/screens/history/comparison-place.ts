/** Which two versions are compared, as the address says it: `compare.3.now`, `compare.3.5`. */

export interface Compared {
	/** The version that came first. */
	from: number;
	/** null: the bid now. */
	to: number | null;
}

export const comparisonView = ({ from, to }: Compared): string => `compare.${from}.${to ?? 'now'}`;

/** Null where the address shows the steps. */
export function comparisonOf(view: string | undefined): Compared | null {
	const [, from, to] = /^compare\.(\d{1,15})\.(\d{1,15}|now)$/.exec(view ?? '') ?? [];
	return from === undefined ? null : { from: Number(from), to: to === 'now' ? null : Number(to) };
}
