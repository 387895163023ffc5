/** Which tables and fields a partner gets in its workbook, and what their sheets and columns are called there. */
import type { Row, TableName } from '../plan';
import { loose } from '../rules/keys';

export type BookTable = Extract<
	TableName,
	'posts' | 'commitments' | 'absences' | 'targets' | 'positions' | 'budgetLines' | 'risks' | 'dueDiligence'
>;

export interface BookSheet {
	title: string;
	/** What belongs on it, in one sentence. */
	what: string;
	/** How a line is known: by its own id, or by what there is one line of for each partner. */
	by: 'id' | 'measureId' | 'rationaleId';
	/** The field that names the partner. */
	owner: 'partnerId' | 'ownerPartnerId';
	/** Field -> head of its column. */
	heads: Readonly<Record<string, string>>;
}

const PERIOD_HEADS = { fromPeriod: 'From', toPeriod: 'Until' } as const;

export const BOOK_SHEETS: Readonly<Record<BookTable, BookSheet>> = {
	targets: {
		title: 'Targets',
		what: 'What you would deliver in each period. One line for each measure.',
		by: 'measureId',
		owner: 'partnerId',
		heads: { byPeriod: '' },
	},
	positions: {
		title: 'Your stand',
		what: 'Whether you can agree to your targets, and why. Say it openly: an honest no now is worth more than a late one.',
		by: 'rationaleId',
		owner: 'partnerId',
		heads: {
			status: 'Stand',
			by: 'Said by',
			date: 'On',
			counterTarget: 'Your own figure, all periods',
			condition: 'Condition',
			comment: 'Reason or comment',
			frontlineConsulted: 'Frontline staff asked',
		},
	},
	posts: {
		title: 'Posts',
		what: 'Who would do the work, from when, for what pay.',
		by: 'id',
		owner: 'partnerId',
		heads: {
			title: 'Post',
			roleId: 'Role',
			fte: 'FTE',
			heads: 'People',
			salary: 'Pay, £ a year for 1 FTE',
			existing: 'In post now',
			sharedPost: 'Shared with other work',
			startPeriod: 'From',
			endPeriod: 'Until',
			note: 'Note',
		},
	},
	commitments: {
		title: 'Promised elsewhere',
		what: 'FTE of these roles that other work has been promised.',
		by: 'id',
		owner: 'partnerId',
		heads: { roleId: 'Role', fte: 'FTE', ...PERIOD_HEADS, to: 'Promised to' },
	},
	absences: {
		title: 'Absences',
		what: 'FTE known to be away, such as parental leave.',
		by: 'id',
		owner: 'partnerId',
		heads: {
			roleId: 'Role',
			fteLost: 'FTE away',
			...PERIOD_HEADS,
			replacementRamps: 'Replaced by somebody new',
			reason: 'Reason',
		},
	},
	budgetLines: {
		title: 'Budget lines',
		what: 'What the work costs you, in whole pounds.',
		by: 'id',
		owner: 'partnerId',
		heads: {
			category: 'Category',
			description: 'Description',
			method: 'Worked out',
			byYear: '£',
			year1Amount: '£ of year 1, then inflated',
			postId: 'Post it pays for',
			costType: 'Kind of cost',
			direct: 'Direct cost',
			vat: 'VAT',
			basis: 'Basis of the figure',
		},
	},
	risks: {
		title: 'Risks',
		what: 'Risks you own. Likelihood and impact go from 1, low, to 5, high.',
		by: 'id',
		owner: 'ownerPartnerId',
		heads: {
			description: 'Risk',
			category: 'Category',
			tag: 'Tag',
			inherentLikelihood: 'Likelihood before action',
			inherentImpact: 'Impact before action',
			residualLikelihood: 'Likelihood after action',
			residualImpact: 'Impact after action',
			response: 'Response',
			mitigation: 'Action',
			reviewEvery: 'Looked at',
			nextReview: 'Next look',
			probability: 'Probability',
			costLow: '£ at best',
			costLikely: '£ most likely',
			costHigh: '£ at worst',
		},
	},
	dueDiligence: {
		title: 'Due diligence',
		what: 'Policies, insurance and checks: where each stands and when it runs out.',
		by: 'id',
		owner: 'partnerId',
		heads: {
			item: 'Item',
			status: 'Status',
			critical: 'Critical',
			expires: 'Runs out',
			action: 'Action',
			actionBy: 'Action by',
			note: 'Note',
		},
	},
};

export const BOOK_TABLES = Object.keys(BOOK_SHEETS) as BookTable[];
export const isBookTable = (name: string): name is BookTable => Object.hasOwn(BOOK_SHEETS, name);

/** How a line of this row is known in the workbook. */
export const lineKey = (table: BookTable, row: Row): string => String(loose(row)[BOOK_SHEETS[table].by]);
export const ownerOf = (table: BookTable, row: Row): unknown => loose(row)[BOOK_SHEETS[table].owner];
