/** Targets and capacity of one measure, the same object whichever partner is looked at. */
import type { ConsortiumCapacity, PartnerCapacity, PeriodFigure } from '../../../shared/calc/figures';
import type { LiveFigures } from '../../../shared/figures';
import { displayName, isActive, type Measure, type Partner, type Plan } from '../../../shared/plan';

export interface Measured {
	plan: Plan;
	figures: LiveFigures;
	partners: readonly Partner[];
	measure: Measure | undefined;
	measureName: string;
	total: ConsortiumCapacity | undefined;
	periods: readonly PeriodFigure[];
	capacityOf: (partnerId: string) => PartnerCapacity | undefined;
}

export function measuredBy(plan: Plan, figures: LiveFigures, measure: Measure | undefined): Measured {
	return {
		plan,
		figures,
		partners: plan.partners.filter(isActive),
		measure,
		measureName: measure ? displayName(measure) : '',
		total: figures.consortium.find((each) => each.measureId === measure?.id),
		periods: figures.periods,
		capacityOf: usesOf(figures, measure),
	};
}

/** A partner's capacity for the measure, by the partner's id. */
export function usesOf(figures: LiveFigures, measure: Measure | undefined): Measured['capacityOf'] {
	const uses = new Map(
		figures.capacity.filter((use) => use.measureId === measure?.id).map((use) => [use.partnerId, use]),
	);
	return (partnerId) => uses.get(partnerId);
}
