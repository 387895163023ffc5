/** What of a bid can go into a funder's own form: a list of named values, the same for every form. */
import type { LiveFigures } from '../calc/figures';
import { CATEGORY_WORDS } from '../category-words';
import { bidEnd } from '../period';
import { displayName, isActive, only, type Plan } from '../plan';
import { type FormField, yearFields } from './field';
import { partnerFields } from './partner-fields';
import { targetFields } from './target-fields';

/**
 * Every value of a bid that a form may ask for, in the order people look for them. Nothing private is among them:
 * no salaries, reserves, reasons for leaving a partner out, or what partners said. Source: the figures.
 */
export function formFields(plan: Plan, figures: LiveFigures): FormField[] {
	return [
		...bidFields(plan),
		...moneyFields(figures),
		...categoryFields(figures),
		...targetFields(plan, figures),
		...partnerFields(plan, figures),
	];
}

function bidFields(plan: Plan): FormField[] {
	const bid = only(plan, 'bid');
	const lead = plan.partners.find(({ id }) => id === bid.leadPartnerId);
	const text = (key: string, label: string, value: string): FormField => ({
		key: `bid.${key}`,
		group: 'The bid',
		label,
		kind: 'text',
		value: value.trim() === '' ? null : value,
	});
	const day = (key: string, label: string, value: string): FormField => ({
		key: `bid.${key}`,
		group: 'The bid',
		label,
		kind: 'day',
		value,
	});
	return [
		text('title', 'Title', bid.title),
		text('reference', 'Reference', bid.reference),
		text('lead', 'Lead partner', lead?.name ?? ''),
		text('area', 'Area', bid.area),
		text('funder', 'Funder', bid.funder),
		day('start', 'First day', bid.start),
		day('end', 'Last day', bidEnd(bid)),
		{ key: 'bid.years', group: 'The bid', label: 'Years', kind: 'count', value: bid.years },
		text('payment', 'Payment terms', bid.paymentTerms),
		text('partners', 'Partners', plan.partners.filter(isActive).map(displayName).join(', ')),
	];
}

function moneyFields({ costs, ratios, pbr }: LiveFigures): FormField[] {
	const group = 'Whole bid';
	const rate = (key: string, label: string, value: number | null): FormField => ({
		key,
		group,
		label,
		kind: 'rate',
		value,
	});
	return [
		...yearFields('cost', group, 'Cost', costs.totalByYear, costs.total),
		...yearFields('match', group, 'Cash match', costs.cashMatchByYear, costs.cashMatch),
		...yearFields('inKind', group, 'In kind', costs.inKindByYear, costs.inKind),
		...yearFields('requested', group, 'Requested', costs.requestedByYear, costs.requested),
		rate('matchShare', 'Cash match as a share of the cost', ratios.match.all.total),
		rate('capitalShare', 'Capital as a share of the cost', ratios.capital),
		rate('managementShare', 'Lead management as a share of the request', ratios.leadManagement),
		{ key: 'results.pot', group, label: 'Paid by results', kind: 'money', value: pbr.pot },
	];
}

function categoryFields({ costs }: LiveFigures): FormField[] {
	return costs.byCategory.flatMap(({ category, byYear, total }) =>
		yearFields(
			`category.${category}`,
			'Category',
			CATEGORY_WORDS[category as keyof typeof CATEGORY_WORDS] ?? category,
			byYear,
			total,
		),
	);
}
