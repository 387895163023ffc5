/** What categories and groups of cost are called in a trace. */
import { capitalised } from '../text';
import type { LineGroup } from './partner-budget';

const CATEGORIES: Readonly<Record<string, string>> = {
	management: 'Consortium management',
	training: 'Training and supervision',
	clientCosts: 'Client costs',
	subcontract: 'Subcontracts',
};

/** `Client costs` of a category's key. */
export const categoryWord = (category: string): string => CATEGORIES[category] ?? capitalised(category);

const GROUPS: Record<LineGroup, string> = {
	staff: 'Staff',
	management: 'Consortium management',
	running: 'Running costs',
	capital: 'Capital',
	overheads: 'Overheads',
};
export const groupWord = (group: LineGroup): string => GROUPS[group];
