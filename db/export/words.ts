/** The words the workbook prints for the choices of a bid. */
import type { Row } from '../../shared/plan';

export { CATEGORY_WORDS } from '../../shared/category-words';
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
