/** Words of the shapes a funder workbook can take: what each is for and the sheets in it. */
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
	t2: {
		what: 'One line a partner for the whole project, indirect costs at a flat rate.',
		sheets: () => [
			['Table of participants', 'A to O: F, H and J worked out, O no more than J'],
			['Overheads beside F', 'what the flat rate gives or takes from each partner'],
			...shared,
		],
	},
};
