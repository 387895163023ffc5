/** A partner's own edition: its own figures and the totals of all, and of no other partner anything. */
import type { Finding, RiskFigure } from '../calc/figures';
import type { DeliveryTest } from '../delivery-test';
import type { PackPartner, PackRisk, PackView } from './view';

/** The part of the view that this partner may read; null: it is not in the bid. */
export function editionOf(view: PackView, partnerId: string): PackView | null {
	const own = view.partners.find(({ id }) => id === partnerId);
	if (!own) return null;
	const isOwn = (of: { partnerId: string }) => of.partnerId === partnerId;
	const uses = view.uses.filter(isOwn);
	const counted = new Set(uses.map(({ measureId }) => measureId));
	return {
		...view,
		own,
		partners: [own],
		measures: view.measures
			.filter(({ id }) => counted.has(id))
			.map((measure) => ({ ...measure, total: { ...measure.total, partnersOver: [] } })),
		uses,
		overs: view.overs.filter(isOwn),
		stands: view.stands.filter(isOwn),
		findings: view.findings.filter((finding) => isOnlyOf(finding, partnerId)),
		tests: view.tests.map((test) => ownTest(test, partnerId)),
		risks: view.risks.flatMap((risk) => ownRisk(risk, own)),
		curves: view.curves.filter((curve) => curve.partnerId === partnerId),
		simulation: { ...view.simulation, byPartner: view.simulation.byPartner.filter(isOwn) },
	};
}

/** About this partner and about no other. */
function isOnlyOf({ subjects }: Finding, partnerId: string): boolean {
	const partners = subjects.filter((subject) => subject.startsWith('partner:'));
	return partners.length > 0 && partners.every((subject) => subject === `partner:${partnerId}`);
}

function ownTest(test: DeliveryTest, partnerId: string): DeliveryTest {
	const isOwn = (of: { partnerId: string }) => of.partnerId === partnerId;
	const { pbr } = test;
	return {
		...test,
		deliveries: test.deliveries.filter(isOwn),
		waterfall: [],
		pbr: {
			...pbr,
			serviceFeeByPartner: pbr.serviceFeeByPartner.filter(isOwn),
			shares: pbr.shares.filter(isOwn),
			redistribution: pbr.redistribution.filter(isOwn),
			loss: pbr.loss.filter(isOwn),
			shielded: pbr.shielded.filter((id) => id === partnerId),
			clawback: pbr.clawback.map((year) => ({ ...year, byPartner: year.byPartner.filter(isOwn) })),
		},
	};
}

/** A risk that the partner owns or would pay for; what others would pay is left out. */
function ownRisk(risk: PackRisk, own: PackPartner): PackRisk[] {
	const byPartner = risk.figure.byPartner.filter(({ partnerId }) => partnerId === own.id);
	const isOwner = risk.ownerId === own.id;
	if (!isOwner && byPartner.length === 0) return [];
	const expectedValue = byPartner[0]?.amount ?? 0;
	const figure: RiskFigure = { ...risk.figure, expectedValue, byPartner };
	return [
		{ ...risk, figure, owner: isOwner ? risk.owner : 'Another partner', ownerId: isOwner ? own.id : null },
	];
}
