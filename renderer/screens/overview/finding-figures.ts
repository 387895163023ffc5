/** Value and limit of a finding as people read them: money, percent, counts and dates each in their own form. */
import type { Finding } from '../../../shared/calc/figures';
import { showCount, showDate, showDecimal, showMoney, showPercent } from '../../../shared/text';

type Form = 'money' | 'percent' | 'decimal' | 'count';

/** Findings whose figures are not plain counts; the units are those of the findings table. */
const FORM: readonly [RegExp, Form][] = [
	[
		/^(award-over|award-year|match-exceeds|match-not-applied|lead-fee|line-|vat-|contingency|pbr-|loss-|cash-|lead-cash|risk-exposure)/,
		'money',
	],
	[
		/^(match-|capital-|overhead-|lead-management|stage-one|custom-shares|clawback|minimum-performance|dependence|risk-shares)/,
		'percent',
	],
	[/^(post-not-costed|total-over|fte-over|role-claim|capacity-below)/, 'decimal'],
];

function shown(finding: Finding, value: Finding['value']): string {
	if (value === null) return '–';
	if (typeof value === 'string') return showDate(value);
	const form = FORM.find(([codes]) => codes.test(finding.code))?.[1] ?? 'count';
	if (form === 'money') return showMoney(value);
	if (form === 'percent') return showPercent(value);
	return form === 'decimal' && !Number.isInteger(value) ? showDecimal(value) : showCount(value);
}

/** A stand compares a target in all with a figure a period: the unit must be said. */
const isStand = (finding: Finding): boolean => /^position-/.test(finding.code);

export const valueOfFinding = (finding: Finding): string =>
	isStand(finding) ? `${shown(finding, finding.value)} in all` : shown(finding, finding.value);
export const limitOf = (finding: Finding, period: string): string =>
	finding.code === 'position-disputed' && finding.limit !== null
		? `${shown(finding, finding.limit)} a ${period}`
		: shown(finding, finding.limit);
