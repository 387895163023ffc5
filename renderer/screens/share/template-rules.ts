/** Which of the funder's rules each shape of workbook looks at. */
import type { WorkbookTemplate } from '../../../shared/workbook-templates';
import type { FunderRule } from '../budget/rules';

type RuleId = FunderRule['id'];

const ALWAYS: readonly RuleId[] = ['totals-agree', 'match-exceeds-cost', 'award-over-maximum'];
/** null: all of them. */
const RULES: Record<WorkbookTemplate, readonly RuleId[] | null> = {
	general: null,
	t1: ['stage-one-change', 'line-ineligible', 'contingency-not-allowed', 'line-without-basis'],
	t3: ['vat-recoverable-in-cost', 'line-without-basis', 'overhead-over-cap', 'lead-fee-twice'],
	t4: [
		'match-below-minimum',
		'match-year-below-minimum',
		'match-not-secured',
		'award-year-over-maximum',
		'capital-over-maximum',
	],
	t6: ['line-ineligible', 'vat-recoverable-in-cost', 'in-kind-apart', 'contingency-not-allowed'],
	t2: ['line-ineligible', 'overhead-over-cap', 'in-kind-apart'],
};

/** The rules of a bid that matter to a shape of workbook, in their order; those without a limit left out. */
export const rulesOfTemplate = (rules: readonly FunderRule[], template: WorkbookTemplate): FunderRule[] => {
	const wanted = RULES[template];
	return rules.filter(
		({ id, level }) => level !== null && (wanted === null || wanted.includes(id) || ALWAYS.includes(id)),
	);
};
