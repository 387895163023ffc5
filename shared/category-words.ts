/** What the categories of cost are called, on screen and in what is written. */
import type { CATEGORIES } from './tables/money';

export const CATEGORY_WORDS: Readonly<Record<(typeof CATEGORIES)[number], string>> = {
	staff: 'Staff',
	management: 'Consortium management',
	travel: 'Travel',
	training: 'Training and supervision',
	clientCosts: 'Client costs',
	premises: 'Premises',
	equipment: 'Equipment',
	subcontract: 'Subcontracts',
	evaluation: 'Evaluation',
	publicity: 'Publicity',
	capital: 'Capital',
	overheads: 'Overheads',
	contingency: 'Contingency',
	other: 'Other',
};
