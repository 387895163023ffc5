/** Words for what a step took out. */
import type { TableName } from '../../shared/plan';
import { showList, showNumberOf } from '../../shared/text';

/** One and several of what can go; scenarios lose only what named a thing that went. */
const THINGS: Partial<Record<TableName, readonly [string, string]>> = {
	roles: ['role', 'roles'],
	partners: ['partner', 'partners'],
	offers: ['offer or need', 'offers and needs'],
	contacts: ['contact', 'contacts'],
	posts: ['post', 'posts'],
	commitments: ['promise to other work', 'promises to other work'],
	absences: ['absence', 'absences'],
	measures: ['measure', 'measures'],
	funnelSteps: ['step from output to outcome', 'steps from output to outcome'],
	targets: ['target', 'targets'],
	rationales: ['reason', 'reasons'],
	evidence: ['piece of evidence', 'pieces of evidence'],
	positions: ['stand', 'stands'],
	budgetLines: ['budget line', 'budget lines'],
	overheadPools: ['overhead pool', 'overhead pools'],
	matchFunding: ['match', 'matches'],
	customShares: ['agreed share', 'agreed shares'],
	risks: ['risk', 'risks'],
	riskShares: ['share of a risk', 'shares of risks'],
	riskLinks: ['link of a risk', 'links of risks'],
	dueDiligence: ['check', 'checks'],
	agreementItems: ['point of the agreement', 'points of the agreement'],
	reviews: ['review', 'reviews'],
	scenarios: ['scenario', 'scenarios'],
	scenarioChanges: ['change of a scenario', 'changes of scenarios'],
};

export const removal = {
	title: 'What was taken out',
	done: (step: string) => `Done: ${step}. Undo brings it back.`,
	what: (counts: ReadonlyMap<TableName, number>) =>
		`Taken out: ${showList([...counts].map(([table, count]) => showNumberOf(count, ...(THINGS[table] ?? ['thing', 'things']))))}.`,
	undo: 'Undo',
	dismiss: 'Dismiss',
} as const;
