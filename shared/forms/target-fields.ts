/** Targets of each measure for a form. */
import type { LiveFigures } from '../calc/figures';
import { displayName, type Plan } from '../plan';
import type { FormField } from './field';

/** Definition and targets by year of every measure, all partners together; units of the measure. */
export function targetFields(plan: Plan, { consortium }: LiveFigures): FormField[] {
	return plan.measures.flatMap((measure): FormField[] => {
		const use = consortium.find(({ measureId }) => measureId === measure.id);
		if (!use) return [];
		const base = { group: `Targets: ${displayName(measure)}` };
		const key = `measure.${measure.id}`;
		const definition = measure.definition.trim();
		return [
			{ ...base, key: `${key}.name`, label: 'Name', kind: 'text', value: measure.name },
			{
				...base,
				key: `${key}.definition`,
				label: 'Definition',
				kind: 'text',
				value: definition === '' ? null : definition,
			},
			...use.targetByYear.map(
				(value, year): FormField => ({
					...base,
					key: `${key}.year${year + 1}`,
					label: `Target, year ${year + 1}`,
					kind: 'count',
					value,
				}),
			),
			{ ...base, key: `${key}.total`, label: 'Target, all years', kind: 'count', value: use.targetTotal },
		];
	});
}
