/** What the parts of the Partners screen share: the bid, its figures, and where in the screen the person is. */
import { useMemo } from 'react';
import type { Band } from '../../../shared/calc/figures';
import type { LiveFigures } from '../../../shared/figures';
import { isActive, only, type Partner, type Plan } from '../../../shared/plan';
import { useBid, useFigures } from '../../plan-store';
import { useRoute } from '../../route';
import type { Level } from '../../ui/kit';
import { type Jump, jumpOf } from './jump';

export interface PartnersView {
	plan: Plan;
	figures: LiveFigures;
	readOnly: boolean;
	leadId: string;
	/** In the bid. */
	active: readonly Partner[];
	/** Considered, and declined or not invited. */
	leftOut: readonly Partner[];
	/** Whose page shows; null: the register. */
	partner: Partner | null;
	/** Where a finding or a link leads. */
	jump: Jump | null;
}

export function usePartnersView(): PartnersView {
	const { plan, open } = useBid();
	const figures = useFigures();
	const { at } = useRoute();
	const jump = useMemo(() => jumpOf(at), [at]);
	return useMemo(
		() => ({
			plan,
			figures,
			readOnly: open.readOnly !== null,
			leadId: only(plan, 'bid').leadPartnerId,
			active: plan.partners.filter(isActive),
			leftOut: plan.partners.filter((partner) => !isActive(partner)),
			partner: plan.partners.find(({ id }) => id === at.partner) ?? null,
			jump,
		}),
		[plan, figures, open.readOnly, at.partner, jump],
	);
}

export const ratingOf = ({ figures }: PartnersView, id: string): Band | null =>
	figures.dueDiligence.find(({ partnerId }) => partnerId === id)?.rating ?? null;

/** The figures of one partner; each null where it counts in none. */
export function figuresOfPartner(view: PartnersView, id: string) {
	const { figures } = view;
	const of = <T extends { partnerId: string }>(list: readonly T[]): T | null =>
		list.find(({ partnerId }) => partnerId === id) ?? null;
	return {
		rating: ratingOf(view, id),
		cost: of(figures.costs.byPartner),
		cash: of(figures.cashFlow.byPartner),
		capacity: figures.capacity.filter(({ partnerId, targetTotal }) => partnerId === id && targetTotal > 0),
		findings: figures.findings.filter(({ subjects }) => subjects.includes(`partner:${id}`)),
	};
}
export type PartnerFigures = ReturnType<typeof figuresOfPartner>;

/** The shape each rating has. */
export const RATING_LEVEL: Record<Band, Level> = { red: 'stop', amber: 'warn', green: 'ok' };

/** In how many periods any target of the partner is over its capacity. */
export const periodsOver = (capacity: PartnerFigures['capacity']): number =>
	new Set(capacity.flatMap(({ overPeriods }) => overPeriods)).size;
