/** What the Risk sharing screen looks at: the partner whose cash shows, and where a finding leads; from the address. */
import { useMemo } from 'react';
import type { PartnerCash } from '../../../shared/calc/figures';
import type { LiveFigures } from '../../../shared/figures';
import { displayName, isActive, only, type Partner, type Plan, type Row } from '../../../shared/plan';
import { useBid, useFigures } from '../../plan-store';
import { useRoute, useSettledPlace } from '../../route';
import { type Jump, jumpOf, type Part } from './sharing-jump';

export interface SharingView {
	plan: Plan;
	figures: LiveFigures;
	readOnly: boolean;
	terms: Row<'riskSharing'>;
	partners: readonly Partner[];
	lead: Partner | undefined;
	/** Whose cash and loss show. */
	partner: Partner | undefined;
	jump: Jump | null;
	nameOf: (partnerId: string) => string;
	cashOf: (partnerId: string) => PartnerCash | undefined;
}

/** The partner whose reserves cover the least of its need. */
function tightest(partners: readonly Partner[], figures: LiveFigures): Partner | undefined {
	const cover = new Map(
		figures.cashFlow.byPartner.map((cash) => [
			cash.partnerId,
			cash.reservesCover ?? Number.POSITIVE_INFINITY,
		]),
	);
	const of = ({ id }: Partner) => cover.get(id) ?? Number.POSITIVE_INFINITY;
	return partners.reduce<Partner | undefined>(
		(least, each) => (least === undefined || of(each) < of(least) ? each : least),
		undefined,
	);
}

export function useSharingView(): SharingView {
	const { plan, open } = useBid();
	const figures = useFigures();
	const { at } = useRoute();
	// biome-ignore lint/correctness/useExhaustiveDependencies: a jump is made when the address changes, not at each edit
	const jump = useMemo(() => jumpOf(plan, at), [at]);
	const partners = useMemo(() => plan.partners.filter(isActive), [plan.partners]);
	const partner = partners.find(({ id }) => id === at.partner) ?? tightest(partners, figures);
	const lookUp = useMemo(() => {
		const names = new Map(plan.partners.map((each) => [each.id, displayName(each)]));
		const cash = new Map(figures.cashFlow.byPartner.map((each) => [each.partnerId, each]));
		return {
			nameOf: (id: string) => names.get(id) ?? id,
			cashOf: (id: string) => cash.get(id),
		};
	}, [plan.partners, figures]);
	// A finding about the whole bid names no partner, and must go on doing so.
	useSettledPlace('risk-sharing', { partner: at.finding ? undefined : partner?.id });
	return {
		plan,
		figures,
		readOnly: open.readOnly !== null,
		terms: only(plan, 'riskSharing'),
		partners,
		lead: partners.find(({ id }) => id === only(plan, 'bid').leadPartnerId),
		partner,
		jump,
		...lookUp,
	};
}

/** What a grid goes to when the jump leads into this part of the screen. */
export const goToIn = ({ jump }: SharingView, part: Part): Jump | null => (jump?.part === part ? jump : null);
