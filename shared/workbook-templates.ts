/** The funder workbooks there are: Consort's own, and ones shaped like sheets that funders ask for. */

export const WORKBOOK_TEMPLATES = {
	general: 'General, full cost',
	t1: 'Lottery style: total, other sources, requested',
	t2: 'European style: one line a participant',
	t3: 'Accountable grant: full cost and payments',
	t4: 'Shared prosperity style: annexes',
	t6: 'Government grant: eligible spending',
} as const;

export type WorkbookTemplate = keyof typeof WORKBOOK_TEMPLATES;
/** The names of all templates; the first is the one to begin with. */
export const WORKBOOK_TEMPLATE_NAMES = Object.keys(WORKBOOK_TEMPLATES) as [
	WorkbookTemplate,
	...WorkbookTemplate[],
];
