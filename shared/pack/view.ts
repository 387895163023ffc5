/**
 * What the pages of a board pack may know: the gate between a bid and its print. Pages are made from this alone,
 * so what is not here cannot be printed: salaries, notes, comments and organisations left out of the bid are not.
 */
import type {
	CashFlow,
	ConsortiumCapacity,
	Costs,
	ExposureCurve,
	Finding,
	Over,
	PartnerCapacity,
	PartnerCash,
	PartnerCost,
	Pbr,
	PeriodFigure,
	PositionFigure,
	RiskFigure,
	Simulation,
} from '../calc/figures';
import type { DeliveryTest } from '../delivery-test';
import type { Risk } from '../plan';

export interface PackTerms {
	title: string;
	funder: string;
	years: number;
	periodMonths: number;
	due: string;
	maximumAward: number | null;
}

export interface PackPartner {
	id: string;
	name: string;
	fullName: string;
	isLead: boolean;
	isShielded: boolean;
	reserves: number | null;
	cost: PartnerCost;
	cash: PartnerCash;
	share: Pbr['shares'][number];
	loss: Pbr['loss'][number];
	/** Expected cost of the risks it carries, and what it stays under 8 times in 10. */
	risk: { expected: number; p80: number };
}

export interface PackMeasure {
	id: string;
	name: string;
	minimum: number | null;
	/** All partners together. */
	total: ConsortiumCapacity;
}

export interface PackStand extends PositionFigure {
	/** A disputing partner's own figure a period. */
	ownFigure: number | null;
}

export interface PackRisk {
	label: string;
	risk: Pick<
		Risk,
		'id' | 'description' | 'residualLikelihood' | 'residualImpact' | 'inherentLikelihood' | 'inherentImpact'
	>;
	figure: RiskFigure;
	owner: string;
	ownerId: string | null;
	/** Score after controls in the last named version; null: not in it, or there is none. */
	formerScore: number | null;
}

export interface PackView {
	terms: PackTerms;
	/** The partner whose edition it is; null: the board's. */
	own: PackPartner | null;
	periods: readonly PeriodFigure[];
	partners: readonly PackPartner[];
	measures: readonly PackMeasure[];
	uses: readonly PartnerCapacity[];
	overs: readonly Over[];
	stands: readonly PackStand[];
	findings: readonly Finding[];
	costs: Omit<Costs, 'byPartner' | 'lines'>;
	cashPeriods: CashFlow['periods'];
	pot: number;
	lossTotal: number;
	/** At 100%, 90% and 80% of what is delivered now. */
	tests: readonly DeliveryTest[];
	risks: readonly PackRisk[];
	expectedRisk: number;
	simulation: Simulation;
	/** How likely the risks are to cost all together, then each partner, more than any amount. */
	curves: readonly ExposureCurve[];
	/** The last named version; null: there is none. */
	formerName: string | null;
}
