/** Where in the budget the person is: partner, view and cell, as the address says it. */
import { useMemo } from 'react';
import { isActive, type Partner } from '../../../shared/plan';
import { useBid } from '../../plan-store';
import { goWithin, useRoute } from '../../route';

export type BudgetView = 'amounts' | 'details' | 'all';

/** Fields of a line that only the details show. */
const DETAIL_FIELDS = [
	'category',
	'method',
	'postId',
	'costType',
	'direct',
	'eligible',
	'vat',
	'leadManagement',
	'basis',
];
/** The field in which a finding about a line is mended. */
const FIELD_OF_FINDING: Readonly<Record<string, string>> = {
	'line-without-basis': 'basis',
	'line-ineligible': 'eligible',
	'vat-recoverable-in-cost': 'vat',
	'contingency-not-allowed': 'category',
};

export interface CellPlace {
	lineId: string;
	columnId?: string;
}
export interface BudgetPlace {
	partner: Partner | undefined;
	view: BudgetView;
	/** Cell to go to in the lines, the pools, the match, the rules; a new object for a new jump. */
	line: CellPlace | null;
	match: CellPlace | null;
	rule: CellPlace | null;
}

export function useBudgetPlace(): BudgetPlace {
	const { at } = useRoute();
	const { plan } = useBid();
	const active = plan.partners.filter(isActive);
	const match = plan.matchFunding.find((each) => each.id === at.match);
	const line = plan.budgetLines.find((each) => each.id === at.line);
	const partnerId = at.partner ?? match?.partnerId ?? line?.partnerId;
	const partner = active.find(({ id }) => id === partnerId) ?? active[0];
	// A post costed twice is mended at its last line.
	const postLine = plan.budgetLines.findLast(({ postId }) => postId !== null && postId === at.post)?.id;
	const cells = useMemo(() => cellsOf(at, postLine), [at, postLine]);
	return { partner, view: viewOf(at), ...cells };
}

const columnOf = (at: Readonly<Record<string, string>>) => at.column ?? FIELD_OF_FINDING[at.finding ?? ''];

function viewOf(at: Readonly<Record<string, string>>): BudgetView {
	const column = columnOf(at);
	if (at.line !== undefined && column !== undefined && DETAIL_FIELDS.includes(column)) return 'details';
	return at.view === 'details' || at.view === 'all' ? at.view : 'amounts';
}

function cellsOf(
	at: Readonly<Record<string, string>>,
	postLine: string | undefined,
): Pick<BudgetPlace, 'line' | 'match' | 'rule'> {
	const yearColumn = at.year === undefined ? undefined : `y${at.year}`;
	const place = (lineId: string | undefined, columnId?: string): CellPlace | null =>
		lineId === undefined ? null : columnId === undefined ? { lineId } : { lineId, columnId };
	if (at.match !== undefined)
		return { line: null, match: place(at.match, at.column ?? 'status'), rule: null };
	if (postLine !== undefined) return { line: place(postLine), match: null, rule: null };
	if (at.line !== undefined)
		return { line: place(at.line, columnOf(at) ?? yearColumn), match: null, rule: null };
	if (at.partner !== undefined && at.finding === 'match-exceeds-cost')
		return { line: place('cashMatch', yearColumn), match: null, rule: null };
	if (at.partner !== undefined && yearColumn !== undefined)
		return { line: place('group:overheads', yearColumn), match: null, rule: null };
	return {
		line: null,
		match: null,
		rule: place(at.partner === undefined ? at.finding : undefined, at.column ?? 'now'),
	};
}

export const choosePartner = (partner: string): void => goWithin({ partner, ...LEAVE });
export const chooseView = (view: BudgetView): void => goWithin({ view, ...LEAVE });

/** What a finding's jump put into the address goes when the person moves on. */
const LEAVE = { finding: undefined, year: undefined, match: undefined, post: undefined, bid: undefined };
