/** What the Capacity screen looks at: a measure, a partner or all, a period; from the address. */
import { useMemo } from 'react';
import type { PartnerCapacity, PeriodFigure } from '../../../shared/calc/figures';
import type { LiveFigures } from '../../../shared/figures';
import { isActive, type Measure, only, type Partner, type Plan } from '../../../shared/plan';
import { useBid, useFigures } from '../../plan-store';
import { goWithin, useRoute, useSettledPlace } from '../../route';
import { worstPeriod } from '../../words/capacity';
import { type Measured, measuredBy, usesOf } from './measured';

export const ALL = 'all';

/** Width of the names at the left and the counts at the right of the heat map; the chart leaves the same. */
export const NAME_WIDTH = 132;
export const COUNT_WIDTH = 96;

export interface CapacityView extends Measured {
	/** The part that stays the same from partner to partner. */
	measured: Measured;
	/** undefined: all partners together. */
	partner: Partner | undefined;
	use: PartnerCapacity | undefined;
	periodIndex: number;
	readOnly: boolean;
	/** The plan, or what chance makes of it. */
	isChance: boolean;
	/** The partner's counter-figure in a disputed position; null where it has none. */
	ownFigure: number | null;
	show: (place: { partner?: string; measure?: string; period?: string; view?: string }) => void;
}

export function useCapacityView(): CapacityView {
	const { plan, open } = useBid();
	const figures = useFigures();
	const { at } = useRoute();
	const { measure, partner, isChance, period } = useMemo(
		() => chosenAt(plan, figures, at),
		[plan, figures, at],
	);
	const measured = useMemo(() => measuredBy(plan, figures, measure), [plan, figures, measure]);
	// From what is chosen, not from the address: the same choice written out in it draws nothing anew.
	const view = useMemo((): CapacityView => {
		const use = partner && measured.capacityOf(partner.id);
		const shown = partner ? use : measured.total;
		return {
			...measured,
			measured,
			partner,
			use,
			periodIndex: period >= 0 ? period : Math.max(0, shown ? worstPeriod(shown) : 0),
			readOnly: open.readOnly !== null,
			isChance,
			ownFigure: ownFigureOf(measured.plan, measured.measure?.id, partner?.id),
			show: goWithin,
		};
	}, [measured, partner, period, isChance, open.readOnly]);
	useSettledPlace('capacity', { measure: view.measure?.id, partner: view.partner?.id ?? ALL });
	return view;
}

/** What an address asks for; `period` -1: whichever is worst. */
function chosenAt(plan: Plan, figures: LiveFigures, at: Readonly<Record<string, string>>) {
	const measure = chosenMeasure(plan, figures, at);
	const useOf = usesOf(figures, measure);
	const overOf = (partnerId: string) => useOf(partnerId)?.overPeriods.length ?? 0;
	const partner = chosenPartner(plan.partners.filter(isActive), at.partner, overOf);
	const asked = at.period ? Number(at.period) - 1 : firstOfYear(at.year, figures.periods);
	const isThere = asked >= 0 && asked < figures.periods.length;
	return { measure, partner, isChance: at.view === 'chance', period: isThere ? asked : -1 };
}

const firstOfYear = (year: string | undefined, periods: readonly PeriodFigure[]): number =>
	year === undefined ? -1 : periods.findIndex((period) => period.year === Number(year));

function chosenMeasure(
	plan: Plan,
	figures: LiveFigures,
	at: Readonly<Record<string, string>>,
): Measure | undefined {
	const asked = plan.measures.find((measure) => measure.id === at.measure);
	if (asked) return asked;
	const role = plan.roles.find((each) => each.id === at.role);
	const ofRole = plan.measures.find((measure) => measure.id === role?.measureId);
	if (ofRole) return ofRole;
	const over = figures.consortium
		.filter((each) => each.partnersOver.length > 0)
		.map((each) => each.measureId);
	return plan.measures.find((measure) => over.includes(measure.id)) ?? plan.measures[0];
}

/** The partner asked for; otherwise the one whose target lies furthest over what it can deliver, or the lead. */
function chosenPartner(
	partners: readonly Partner[],
	asked: string | undefined,
	overOf: (partnerId: string) => number,
): Partner | undefined {
	if (asked === ALL) return undefined;
	const named = partners.find((partner) => partner.id === asked);
	if (named) return named;
	const over = partners
		.map((partner) => ({ partner, over: overOf(partner.id) }))
		.sort((a, b) => b.over - a.over)[0];
	return over && over.over > 0 ? over.partner : partners[0];
}

function ownFigureOf(
	plan: Plan,
	measureId: string | undefined,
	partnerId: string | undefined,
): number | null {
	const rationale = plan.rationales.find((each) => each.measureId === measureId);
	const position = plan.positions.find(
		(each) => each.rationaleId === rationale?.id && each.partnerId === partnerId,
	);
	return position?.status === 'disputed' ? position.counterTarget : null;
}

export const periodMonthsOf = (plan: Plan): number => only(plan, 'bid').periodMonths;
