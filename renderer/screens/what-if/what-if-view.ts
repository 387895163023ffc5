/** What the What if screen looks at: a scenario beside the bid, a measure, a partner or all; from the address. */
import { useCallback, useMemo } from 'react';
import { compareHeadlines, type HeadlineDifference } from '../../../shared/calc/scenario-differences';
import type { LiveFigures } from '../../../shared/figures';
import { isActive, type Measure, type Partner, type Plan, type Row } from '../../../shared/plan';
import { baseHeadlines, type ScenarioPicture, scenarioPicture } from '../../../shared/scenario-figures';
import { localToday, useBid, useFigures } from '../../plan-store';
import { goWithin, useRoute } from '../../route';

export const ALL = 'all';
type Scenario = Row<'scenarios'>;

export interface WhatIfView {
	plan: Plan;
	/** Figures of the bid as it is. */
	figures: LiveFigures;
	readOnly: boolean;
	scenario: Scenario | undefined;
	/** undefined: whichever the scenario changes most. */
	measure: Measure | undefined;
	/** undefined: all partners together. */
	partner: Partner | undefined;
	show: (place: { scenario?: string; measure?: string; partner?: string }) => void;
}

/** The scenario worked out, and how it differs from the bid. */
export interface Compared {
	scenario: Scenario;
	picture: ScenarioPicture;
	differences: HeadlineDifference[];
}

export function useWhatIfView(): WhatIfView {
	const { plan, open } = useBid();
	const figures = useFigures();
	const { at } = useRoute();
	const scenario = plan.scenarios.find((each) => each.id === at.scenario) ?? plan.scenarios[0];
	const measure = plan.measures.find((each) => each.id === at.measure);
	const partner = plan.partners.find((each) => each.id === at.partner && isActive(each));
	const show = useCallback(
		(place: { scenario?: string; measure?: string; partner?: string }) => {
			goWithin({ scenario: place.scenario ?? scenario?.id, ...place });
		},
		[scenario?.id],
	);
	const readOnly = open.readOnly !== null;
	return useMemo(
		() => ({ plan, figures, readOnly, scenario, measure, partner, show }),
		[plan, figures, readOnly, scenario, measure, partner, show],
	);
}

/** The measure asked for, or the one of which the scenario delivers most less or more. */
export function measureShown({ plan, measure }: WhatIfView, { differences }: Compared): Measure | undefined {
	if (measure) return measure;
	const [most] = differences
		.filter(({ what, effect }) => what === 'notDelivered' && effect !== 'same')
		.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
	return plan.measures.find((each) => each.id === most?.of) ?? plan.measures[0];
}

/** Works the chosen scenario out; only that one, so that a bid with many stays quick. */
export function useCompared({ plan, figures, scenario }: WhatIfView): Compared | null {
	const { open } = useBid();
	const today = open.asAt ?? localToday();
	return useMemo(() => {
		if (!scenario) return null;
		const picture = scenarioPicture(plan, scenario.id, today, figures);
		const differences = compareHeadlines(baseHeadlines(plan, figures), picture.headlines);
		return { scenario, picture, differences };
	}, [plan, figures, scenario, today]);
}
