/** The one sentence above a partner's budget: what stops it first, else what it costs and requests. */
import type { PartnerBudget } from '../../../shared/calc/partner-budget';
import type { LiveFigures } from '../../../shared/figures';
import { displayName, only, type Partner, type Plan } from '../../../shared/plan';
import { showPercent } from '../../../shared/text';
import { findingWords } from '../../finding-place';
import { partnerSentence } from '../../words/budget';
import { moneyFindings } from './money-findings';

export function partnerSentenceOf(
	plan: Plan,
	figures: LiveFigures,
	partner: Partner,
	{ overCap, cost, cashMatch, requested }: PartnerBudget,
): string {
	const name = displayName(partner);
	const { overheadCap, years } = only(plan, 'bid');
	const over = (overCap?.byYear ?? []).flatMap((pounds, y) => (pounds > 0 ? [y + 1] : []));
	if (overCap && over.length > 0)
		return partnerSentence.overCap(name, showPercent(overheadCap), over, years, overCap.total);
	const [first] = moneyFindings(figures, partner.id).filter(({ severity }) => severity === 'stop');
	if (first) return findingWords(first.text);
	return partnerSentence.plain(name, cost.total, cashMatch.total, requested.total);
}
