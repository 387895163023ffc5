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
	figuresByPartner(figures).get(id)?.rating ?? null;

/** The figures of one partner; each null where it counts in none. */
export const figuresOfPartner = ({ figures }: PartnersView, id: string): PartnerFigures =>
	figuresByPartner(figures).get(id) ?? NONE;

export interface PartnerFigures {
	rating: Band | null;
	cost: LiveFigures['costs']['byPartner'][number] | null;
	cash: LiveFigures['cashFlow']['byPartner'][number] | null;
	/** Of measures with a target. */
	capacity: LiveFigures['capacity'];
}
const NONE: PartnerFigures = { rating: null, cost: null, cash: null, capacity: [] };

const known = new WeakMap<LiveFigures, Map<string, PartnerFigures>>();

/** Sorted by partner once for each set of figures: a register of 200 partners asks for each of them. */
function figuresByPartner(figures: LiveFigures): Map<string, PartnerFigures> {
	const found = known.get(figures);
	if (found) return found;
	const byPartner = new Map<string, PartnerFigures>();
	const set = (id: string, part: Partial<PartnerFigures>) =>
		byPartner.set(id, { ...NONE, ...byPartner.get(id), ...part });
	for (const each of figures.dueDiligence) set(each.partnerId, { rating: each.rating });
	for (const cost of figures.costs.byPartner) set(cost.partnerId, { cost });
	for (const cash of figures.cashFlow.byPartner) set(cash.partnerId, { cash });
	const promised = Map.groupBy(
		figures.capacity.filter(({ targetTotal }) => targetTotal > 0),
		({ partnerId }) => partnerId,
	);
	for (const [id, capacity] of promised) set(id, { capacity });
	known.set(figures, byPartner);
	return byPartner;
}

export const findingsOfPartner = ({ figures }: PartnersView, id: string): LiveFigures['findings'] =>
	figures.findings.filter(({ subjects }) => subjects.includes(`partner:${id}`));

/** The shape each rating has. */
export const RATING_LEVEL: Record<Band, Level> = { red: 'stop', amber: 'warn', green: 'ok' };

/** In how many periods any target of the partner is over its capacity. */
export const periodsOver = (capacity: PartnerFigures['capacity']): number =>
	new Set(capacity.flatMap(({ overPeriods }) => overPeriods)).size;
