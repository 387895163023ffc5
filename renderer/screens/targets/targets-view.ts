/** What the Targets screen looks at: a measure and a partner in it; from the address. */
import { useMemo } from 'react';
import type { ConsortiumCapacity, PartnerCapacity } from '../../../shared/calc/figures';
import type { LiveFigures } from '../../../shared/figures';
import { displayName, isActive, type Measure, type Partner, type Plan } from '../../../shared/plan';
import { useBid, useFigures } from '../../plan-store';
import { goWithin, useRoute, useSettledPlace } from '../../route';
import { type Stand, standOf } from '../../words/targets';

export interface TargetsView {
	plan: Plan;
	figures: LiveFigures;
	measure: Measure | undefined;
	measureName: string;
	/** Active partners that have a target or can deliver some of the measure. */
	partners: readonly Partner[];
	/** Active partners that have neither. */
	others: readonly Partner[];
	partner: Partner | undefined;
	total: ConsortiumCapacity | undefined;
	capacityOf: (partnerId: string) => PartnerCapacity | undefined;
	standOf: (partnerId: string) => Stand | undefined;
	readOnly: boolean;
	show: (place: { measure?: string; partner?: string; view?: string }) => void;
}

export function useTargetsView(): TargetsView {
	const { plan, open } = useBid();
	const figures = useFigures();
	const { at } = useRoute();
	const view = useMemo((): TargetsView => {
		const measure = plan.measures.find((each) => each.id === at.measure) ?? plan.measures[0];
		const uses = new Map(
			figures.capacity.filter((use) => use.measureId === measure?.id).map((use) => [use.partnerId, use]),
		);
		const active = plan.partners.filter(isActive);
		const partners = active.filter((partner) => uses.has(partner.id));
		const stands = new Map(
			figures.positions
				.filter((position) => position.measureId === measure?.id)
				.map((position) => [position.partnerId, standOf(position)]),
		);
		return {
			plan,
			figures,
			measure,
			measureName: measure ? displayName(measure) : '',
			partners,
			others: active.filter((partner) => !uses.has(partner.id)),
			partner: partners.find((each) => each.id === at.partner) ?? mostOver(partners, uses),
			total: figures.consortium.find((each) => each.measureId === measure?.id),
			capacityOf: (partnerId: string) => uses.get(partnerId),
			standOf: (partnerId: string) => stands.get(partnerId),
			readOnly: open.readOnly !== null,
			show: goWithin,
		};
	}, [plan, figures, at, open.readOnly]);
	// A finding about all partners names none, and must go on doing so.
	useSettledPlace('targets', {
		measure: view.measure?.id,
		partner: at.finding ? undefined : view.partner?.id,
	});
	return view;
}

const mostOver = (
	partners: readonly Partner[],
	uses: ReadonlyMap<string, PartnerCapacity>,
): Partner | undefined =>
	[...partners].sort(
		(a, b) => (uses.get(b.id)?.overPeriods.length ?? 0) - (uses.get(a.id)?.overPeriods.length ?? 0),
	)[0];
