/** Beside a total of all partners: how much of their capacity is used, and by whom most, in words and a shape. */
import { memo } from 'react';
import { utilisationOfAll, worstByPeriod, worstOfAll } from '../../shared/calc/worst-partner';
import type { LiveFigures } from '../../shared/figures';
import { displayName, type Plan } from '../../shared/plan';
import { Mark } from '../ui/kit';
import { capacity } from '../words/capacity';

export const WorstPartnerStrip = memo(function WorstPartnerStrip({
	plan,
	figures,
	measureId,
}: {
	plan: Plan;
	figures: Pick<LiveFigures, 'capacity' | 'consortium' | 'periods'>;
	measureId: string;
}) {
	const total = figures.consortium.find((use) => use.measureId === measureId);
	const worst = worstOfAll(worstByPeriod(figures.capacity, measureId, figures.periods.length));
	const partner = plan.partners.find(({ id }) => id === worst?.partnerId);
	if (!total || !worst || !partner) return null;
	const isOver = total.partnersOver.includes(partner.id);
	return (
		<p className="worst-strip">
			{capacity.together(utilisationOfAll(total))}{' '}
			<Mark level={isOver ? 'stop' : 'ok'}>
				{capacity.worstIs(displayName(partner), worst.utilisation, figures.periods[worst.place]?.label ?? '')}
			</Mark>
		</p>
	);
});
