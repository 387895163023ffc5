/** Columns in which a partner or a measure is chosen. */
import { displayName, isActive, type Plan } from '../../../shared/plan';
import type { FieldColumn } from '../../ui/field-grid';

/** id -> name of the partners of the bid. */
export const partnerWords = (plan: Plan): Record<string, string> =>
	Object.fromEntries(plan.partners.filter(isActive).map((partner) => [partner.id, displayName(partner)]));

export const choice = (
	id: string,
	name: string,
	choiceWords: Record<string, string>,
	none?: string,
): FieldColumn => ({ id, field: id, as: 'choice', label: name, name, words: choiceWords, none });
