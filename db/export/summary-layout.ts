/** What the Summary is made from, and where its table of partners has its columns. */
import type { Named } from './book-frame';
import type { BudgetSheet } from './budget-sheets';
import type { LinesSheet } from './line-sheets';
import type { MatchSheet } from './match-sheets';
import type { PartnerSheet } from './partner-sheets';

export interface SummaryParts {
	named: Named;
	lines: LinesSheet;
	match: MatchSheet;
	budget: BudgetSheet;
	partners: readonly PartnerSheet[];
	names: readonly string[];
}

/** Columns of the table of partners. */
export const BY_PARTNER = {
	cost: 2,
	cashMatch: 3,
	requested: 4,
	share: 5,
	uncovered: 6,
	aboveCap: 7,
} as const;
