/** Where the money goes: the cost by partner, category or year, as bars and as a table. */
import { useState } from 'react';
import { COST_SPLITS, type CostPart, type CostSplitBy, costSplit } from '../../../shared/calc/cost-split';
import { displayName, type Plan } from '../../../shared/plan';
import { showMoney } from '../../../shared/text';
import { ChartFrame, type ChartTable } from '../../charts/chart-frame';
import { REST, type SplitBar, SplitBars } from '../../charts/split-bars';
import { useBid, useFigures } from '../../plan-store';
import { Segments } from '../../ui/kit';
import { budget } from '../../words/budget';
import { splitWords } from '../../words/charts';
import { choices } from '../../words/everywhere';

/** More lines than this are not read as a picture. */
const MOST_LINES = 16;

export function CostSplit() {
	const { plan } = useBid();
	const { costs } = useFigures();
	const [by, setBy] = useState<CostSplitBy>('partner');
	const [marked, setMarked] = useState(-1);
	if (costs.total === 0) return null;
	const nameOf = namesOf(plan, by);
	const bars = costSplit(plan, costs, by, MOST_LINES).map(
		(part): SplitBar => ({ ...part, name: nameOf(part) }),
	);
	const [first, second] = bars.filter(({ id }) => id !== REST).toSorted((a, b) => b.cost - a.cost);
	if (!first) return null;
	return (
		<ChartFrame
			name={splitWords.name[by]}
			sentence={splitWords.sentence(splitWords.of[by], first, second, costs.total)}
			table={tableOf(bars, by)}
			onPoint={setMarked}
			tools={
				<>
					<Segments
						label={splitWords.by}
						value={by}
						onChange={setBy}
						options={COST_SPLITS.map((key) => ({ key, label: splitWords.of[key] }))}
					/>
					{by !== 'category' && <span className="small-text second">{splitWords.key}</span>}
				</>
			}
		>
			<SplitBars bars={bars} marked={marked} />
		</ChartFrame>
	);
}

function namesOf(plan: Plan, by: CostSplitBy): (part: CostPart) => string {
	const partners = new Map(plan.partners.map((partner) => [partner.id, displayName(partner)]));
	return ({ id, count }) => {
		if (id === REST) return splitWords.rest(count);
		if (by === 'year') return budget.year(Number(id));
		return (by === 'category' ? choices.category?.[id] : partners.get(id)) ?? id;
	};
}

function tableOf(bars: readonly SplitBar[], by: CostSplitBy): ChartTable {
	const hasRequest = by !== 'category';
	return {
		caption: splitWords.name[by],
		head: [splitWords.of[by], budget.cost, ...(hasRequest ? [budget.requested] : [])],
		rows: bars.map(({ name, cost, requested }) => [name, cost, ...(hasRequest ? [requested ?? 0] : [])]),
		show: showMoney,
	};
}
