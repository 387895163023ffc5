/** Words of the shapes a funder workbook can take: what each is for and the sheets in it. */
import { showNumberOf } from '../../shared/text';
import type { WorkbookTemplate } from '../../shared/workbook-templates';

export type SheetWords = readonly (readonly [string, string])[];

interface TemplateWords {
	/** When to take it, in one line. */
	what: string;
	sheets: (partners: number, funders: number) => SheetWords;
}

const lines = ['Cost lines', 'what each line and overhead costs by year; no salaries'] as const;
const other = ['Other funding', 'cash by source, and what comes in kind apart from it'] as const;
const ends = [
	['Terms', 'the funder’s rates and limits, each in a named cell'],
	['Checks', 'what must agree and what is limited, with Pass or Fail'],
	['Notes', 'how the figures are made, the self-check and the content hash'],
] as const;
const shared: SheetWords = [lines, other, ...ends];

export const workbookTemplates: Record<WorkbookTemplate, TemplateWords> = {
	general: {
		what: 'For a funder with no form of its own: everything, down to posts and lines.',
		sheets: (partners) => [
			['Summary', 'the request by year and partner, and the funder’s limits with Pass or Fail'],
			['Budget by year and category', 'the whole cost, cash match and request'],
			[
				partners === 1 ? 'One for the partner' : `One for each of ${partners} partners`,
				'posts, costs, overheads, match and request',
			],
			['Lines', 'every cost of every partner in one list'],
			['Match funding', 'cash match by source, and what comes in kind apart from it'],
			['Targets and capacity', 'each measure by partner and period, capacity beside it'],
			['Assumptions', 'every rate and limit the formulas use, and where it comes from'],
			['Checks', 'totals that must agree and every limit, with Pass or Fail'],
			['Notes', 'how the figures are made, the self-check and the content hash'],
		],
	},
	t1: {
		what: 'For each kind of cost and year: total cost, other sources, requested.',
		sheets: () => [
			['Budget', 'revenue, capital and overheads by year: (a) less (b) is (c)'],
			['Current finances', 'of the lead, left for the finance officer to type'],
			...shared,
		],
	},
	t3: {
		what: 'Direct costs, overheads, payments with the gap in cash, and variance at reviews.',
		sheets: () => [
			['1 Information', 'the bid, its lead and partners, and what the colours mean'],
			['2 Direct costs', 'by kind and year, all partners together'],
			['3 Overheads', 'by partner and year, and their rate on direct costs'],
			['4 Payment profile', 'spending and payments by period, surplus or deficit'],
			['5 Variance', 'budget beside actual costs, to be typed at reviews'],
			...shared,
		],
	},
	t4: {
		what: 'Annexes A to E, a sheet for each co-funder and one for each partner.',
		sheets: (partners, funders) => [
			['Annex A Outputs', 'outputs and outcomes with targets by year'],
			['Annex B Finance', 'cost by category, capital and revenue, match and grant'],
			['Annex C Milestones', 'start, reviews of the first year, end'],
			['Annex D Risks', 'the risks of the bid after controls, without their cost'],
			['Annex E Procurement', 'purchases, to be typed'],
			[`One for each of ${showNumberOf(funders, 'co-funder')}`, 'its match funding, to be confirmed'],
			[
				`One for each of ${showNumberOf(partners, 'partner')}`,
				'its cost, match, grant and targets, to be confirmed',
			],
			...shared,
		],
	},
	t6: {
		what: 'Every line flagged as eligible, VAT and period, with the reason.',
		sheets: () => [
			['Eligible spending', 'each line with its flags, the reason and what may be claimed'],
			['What is not paid for', 'a list to tick off against the cost lines'],
			...shared,
		],
	},
	t2: {
		what: 'One line a partner for the whole project, indirect costs at a flat rate.',
		sheets: () => [
			['Table of participants', 'A to O: F, H and J worked out, O no more than J'],
			['Overheads beside F', 'what the flat rate gives or takes from each partner'],
			...shared,
		],
	},
};
