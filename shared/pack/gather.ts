/** From a bid to what its pack may know. */
import type { ExposureCurve, Finding, LiveFigures, PositionFigure, Simulation } from '../calc/figures';
import { riskScore } from '../calc/risk';
import { riskLabel } from '../calc/risk-register';
import { deliveryTest } from '../delivery-test';
import { withoutTurns } from '../findings/plain-words';
import { cut } from '../names';
import { displayName, isActive, only, type Partner, type Plan } from '../plan';
import type { PackPartner, PackRisk, PackView } from './view';

export interface PackInput {
	plan: Plan;
	figures: LiveFigures;
	simulation: Simulation;
	curves: readonly ExposureCurve[];
	/** The last named version that is not the bid as it is now. */
	former: { name: string; plan: Plan } | null;
	/** The head of every sheet says that all names are fictional, so that they need not. */
	isSample: boolean;
}

const LEVELS = [1, 0.9, 0.8];

/** Everything the board may read of a valid bid; money in whole pounds, cash flow in pence. */
export function viewOf(input: PackInput): PackView {
	const { plan, figures, simulation, former } = input;
	const bid = only(plan, 'bid');
	const partners = plan.partners.filter(isActive);
	const names = new Set(partners.map(({ id }) => id));
	return {
		terms: {
			title: nameOf(bid.title, input.isSample),
			funder: nameOf(bid.funder, input.isSample),
			years: bid.years,
			periodMonths: bid.periodMonths,
			due: bid.submissionDeadline,
			maximumAward: bid.maximumAward,
		},
		own: null,
		periods: figures.periods,
		partners: partners.map((partner, place) => partnerOf(input, partner, place)),
		measures: plan.measures.flatMap((measure, place) => {
			const total = figures.consortium[place];
			const minimum = measure.commissionerMinimumPerYear;
			return total ? [{ id: measure.id, name: shortNameOf(measure, LONGEST_MEASURE), minimum, total }] : [];
		}),
		uses: figures.capacity,
		overs: figures.over,
		stands: figures.positions.map((figure) => ({ ...figure, ownFigure: ownFigureOf(plan, figure) })),
		findings: figures.findings.filter((finding) => isOfPartners(finding, names)),
		costs: figures.costs,
		cashPeriods: figures.cashFlow.periods,
		pot: figures.pbr.pot,
		lossTotal: figures.pbr.lossTotal,
		tests: LEVELS.map((level) => deliveryTest(plan, level * only(plan, 'assumptions').deliveryLevel)),
		risks: risksOf(input),
		expectedRisk: figures.risks.expectedTotal,
		simulation,
		curves: input.curves,
		formerName: former?.name ?? null,
	};
}

const nameOf = (name: string, isSample: boolean): string =>
	withoutTurns(isSample ? name.replace(/ \(FICTIONAL\)$/, '') : name);

/** Longer names would fill the sentences they stand in; tables have the whole name. */
const LONGEST_NAME = 44;
const LONGEST_MEASURE = 60;

const shortNameOf = (row: { name: string; shortName: string }, longest = LONGEST_NAME): string =>
	cut(withoutTurns(displayName(row)), longest);

/** Organisations that were considered and left out stay private. */
const isOfPartners = ({ subjects }: Finding, partners: ReadonlySet<string>): boolean =>
	subjects.every((subject) => !subject.startsWith('partner:') || partners.has(subject.slice(8)));

function partnerOf(
	{ plan, figures, simulation, isSample }: PackInput,
	partner: Partner,
	place: number,
): PackPartner {
	const { costs, cashFlow, pbr } = figures;
	const cost = costs.byPartner[place];
	const cash = cashFlow.byPartner[place];
	const share = pbr.shares[place];
	const loss = pbr.loss[place];
	const risk = simulation.byPartner[place];
	if (!cost || !cash || !share || !loss || !risk) throw new Error('Figures lack a partner of the bid.');
	return {
		id: partner.id,
		name: shortNameOf(partner),
		fullName: nameOf(partner.name, isSample),
		isLead: partner.id === only(plan, 'bid').leadPartnerId,
		isShielded: pbr.shielded.includes(partner.id),
		reserves: partner.freeReserves,
		cost,
		cash,
		share,
		loss,
		risk,
	};
}

function ownFigureOf(plan: Plan, { measureId, partnerId, status }: PositionFigure): number | null {
	if (status !== 'disputed') return null;
	const rationale = plan.rationales.find((each) => each.measureId === measureId);
	const position = plan.positions.find(
		(each) => each.rationaleId === rationale?.id && each.partnerId === partnerId,
	);
	return position?.counterTarget ?? null;
}

function risksOf({ plan, figures, former }: PackInput): PackRisk[] {
	return plan.risks.flatMap((risk, place) => {
		const figure = figures.risks.rows[place];
		if (!figure) return [];
		const owner = plan.partners.find(({ id }) => id === risk.ownerPartnerId);
		const before = former?.plan.risks.find(({ id }) => id === risk.id);
		return [
			{
				label: riskLabel(risk, place),
				risk: {
					id: risk.id,
					description: withoutTurns(risk.description),
					residualLikelihood: risk.residualLikelihood,
					residualImpact: risk.residualImpact,
					inherentLikelihood: risk.inherentLikelihood,
					inherentImpact: risk.inherentImpact,
				},
				figure,
				owner: owner && isActive(owner) ? shortNameOf(owner) : 'Nobody',
				ownerId: risk.ownerPartnerId,
				formerScore: before ? riskScore(before.residualLikelihood, before.residualImpact) : null,
			},
		];
	});
}
