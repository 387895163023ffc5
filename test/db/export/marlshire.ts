/** The sample bid as a plan, and the day its figures are worked out for. */
import { readFileSync } from 'node:fs';
import { parseBidJson } from '../../../shared/bid-json';
import type { Plan } from '../../../shared/plan';

export const TODAY = '2025-11-28';

export function marlshire(): Plan {
	const read = parseBidJson(readFileSync('shared/sample/marlshire.json'));
	if (!read.ok) throw new Error(JSON.stringify(read.errors));
	return read.plan;
}

/** Names and texts that spreadsheets take amiss: apostrophes, twins, formulas, forbidden characters. */
const ODD = [
	"Women's Aid 'North'",
	'A name of more than thirty-one characters, the first',
	'A NAME OF MORE THAN THIRTY-ONE CHARACTERS, the second',
	'=SUM(A1:A9)',
	'Summary',
	'History',
	'a/b:c*d?e[f]\\g "quoted" & <tagged>',
];

export function oddNames(plan: Plan): Plan {
	return {
		...plan,
		partners: plan.partners.map((partner, at) => ({
			...partner,
			name: ODD[at] ?? partner.name,
			shortName: '',
		})),
		budgetLines: plan.budgetLines.map((line, at) => ({
			...line,
			description: ['=1+1', '+44 20', '-5', '@home', "'quoted", '>0', '*'][at % 7] ?? '',
		})),
		matchFunding: plan.matchFunding.map((match) => ({ ...match, source: '=HYPERLINK("x")' })),
	};
}
