/** A value of a bid that can go into a cell of a funder's form. */
export type FormKind = 'text' | 'money' | 'count' | 'rate' | 'day';

export interface FormField {
	/** Stays the same while the bid changes: a saved choice of cells finds it again. */
	key: string;
	group: string;
	label: string;
	kind: FormKind;
	/** A day is ISO text; null: the bid does not say. */
	value: number | string | null;
}

/** A field of each year and their sum, whole pounds. */
export const yearFields = (
	key: string,
	group: string,
	label: string,
	byYear: readonly number[],
	total: number,
): FormField[] => [
	...byYear.map(
		(value, year): FormField => ({
			key: `${key}.year${year + 1}`,
			group,
			label: `${label}, year ${year + 1}`,
			kind: 'money',
			value,
		}),
	),
	{ key: `${key}.total`, group, label: `${label}, all years`, kind: 'money', value: total },
];
