/** The words the workbook prints for the choices of a bid. */
import type { CATEGORIES, Row } from '../../shared/plan';

export const CATEGORY_WORDS: Record<(typeof CATEGORIES)[number], string> = {
	staff: 'Staff',
	management: 'Management',
	travel: 'Travel',
	training: 'Training',
	clientCosts: 'Client costs',
	premises: 'Premises',
	equipment: 'Equipment',
	subcontract: 'Subcontractors',
	evaluation: 'Evaluation',
	publicity: 'Publicity',
	capital: 'Capital',
	overheads: 'Overheads',
	contingency: 'Contingency',
	other: 'Other',
};
export const COST_TYPE_WORDS: Record<Row<'budgetLines'>['costType'], string> = {
	revenue: 'Revenue',
	capital: 'Capital',
};
export const VAT_WORDS: Record<Row<'budgetLines'>['vat'], string> = {
	none: 'None',
	notRecoverable: 'Not recoverable',
	recoverable: 'Recoverable',
};
export const STATUS_WORDS: Record<Row<'matchFunding'>['status'], string> = {
	secured: 'Secured',
	pledged: 'Pledged',
	applied: 'Applied for',
	notApplied: 'Not applied for',
};
export const DRIVER_WORDS: Record<Row<'overheadPools'>['method'], { word: string; unit: string }> = {
	fte: { word: 'Staff (FTE)', unit: 'FTE' },
	time: { word: 'Time (FTE)', unit: 'FTE' },
	directCost: { word: 'Direct cost', unit: '£' },
	floorArea: { word: 'Floor area', unit: 'm²' },
};
export const METHOD_WORDS: Record<Row<'roles'>['method'], string> = {
	caseload: 'Caseload',
	hours: 'Hours',
	none: 'No output',
};
export const YES = 'Yes';
export const NO = 'No';
export const yesNo = (value: boolean): string => (value ? YES : NO);
export const SHARED = 'In proportion';
export const PER_HEAD = 'Per head';
