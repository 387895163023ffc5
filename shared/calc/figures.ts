/**
 * Every figure worked out from a bid, in the structure of the figures JSON. FTE, capacity, prices and
 * ratios are unrounded here; money is whole pounds unless a name ends in `Pence`.
 */
import type { PeriodFigure } from '../period';

export type { PeriodFigure } from '../period';
export type Band = 'green' | 'amber' | 'red';
export type Severity = 'stop' | 'warn' | 'note';
/** A ratio whose divisor is 0 or unknown is null. */
export type Ratio = number | null;

export interface Working {
	productiveDays: number;
	productiveHours: number;
	vacancyAllowance: number;
	weeksPerPeriod: number;
	roles: { roleId: string; outputPerFtePeriod: number }[];
}

export interface EffectiveFte {
	partnerId: string;
	roleId: string;
	byPeriod: number[];
}

export interface UseOfCapacity {
	measureId: string;
	targetByPeriod: number[];
	capacityByPeriod: number[];
	utilisationByPeriod: Ratio[];
	bandByPeriod: (Band | null)[];
	targetTotal: number;
	capacityTotal: number;
}
export interface PartnerCapacity extends UseOfCapacity {
	partnerId: string;
	overPeriods: number[];
}
export interface ConsortiumCapacity extends UseOfCapacity {
	targetByYear: number[];
	capacityByYear: number[];
	overPeriods: number[];
	partnersOver: string[];
	costPerUnitPence: number | null;
}
export interface Over {
	partnerId: string;
	measureId: string;
	period: number;
	target: number;
	capacity: number;
	gap: number;
}

export interface PartnerCost {
	partnerId: string;
	cost: number;
	costByYear: number[];
	cashMatchByYear: number[];
	inKindByYear: number[];
	requested: number;
	requestedByYear: number[];
	awardShareOfIncome: Ratio;
}
export interface Costs {
	total: number;
	totalByYear: number[];
	cashMatch: number;
	cashMatchByYear: number[];
	inKind: number;
	inKindByYear: number[];
	requested: number;
	requestedByYear: number[];
	byPartner: PartnerCost[];
	byCategory: { category: string; total: number; byYear: number[] }[];
	lines: { lineId: string; byYear: number[] }[];
}

export interface MatchRatio {
	total: Ratio;
	byYear: Ratio[];
}
export interface Ratios {
	match: { all: MatchRatio; secured: MatchRatio; firm: MatchRatio };
	capital: Ratio;
	leadManagement: Ratio;
	changeFromStageOne: Ratio;
	topSlice: number;
	headroom: number | null;
}

export interface PartnerOverheads {
	partnerId: string;
	byYear: number[];
	baseByYear: number[];
	ratioByYear: Ratio[];
	allowedByYear: (number | null)[];
	underRecoveryByYear: (number | null)[];
}
export interface Overheads {
	pools: { poolId: string; byYear: number[] }[];
	byPartner: PartnerOverheads[];
}

export interface Shares {
	byBudget: number;
	byTarget: number;
	equal: number;
	custom: number;
}
export interface Pbr {
	pot: number;
	serviceFee: number;
	serviceFeeByPartner: { partnerId: string; byYear: number[] }[];
	prices: { measureId: string; target: number; price: number; pricePence: number }[];
	shares: ({ partnerId: string } & Shares & { chosen: number; carried: number })[];
	redistribution: ({ partnerId: string } & Omit<Shares, 'byBudget'>)[];
	shielded: string[];
	loss: { partnerId: string; caused: number; borne: number }[];
	lossTotal: number;
	clawback: {
		year: number;
		deliveredRatio: Ratio;
		due: boolean;
		amount: number;
		byPartner: { partnerId: string; amount: number }[];
	}[];
}

export interface PartnerCash {
	partnerId: string;
	outPence: number[];
	inPence: number[];
	balancePence: number[];
	peakNeedPence: number;
	peakPeriod: number | null;
	reservesCover: Ratio;
	shieldedBalancePence: number[];
	shieldedPeakNeedPence: number;
	shieldedPeakPeriod: number | null;
	shieldedReservesCover: Ratio;
}
export interface CashFlow {
	periods: number;
	byPartner: PartnerCash[];
}

export interface RiskFigure {
	riskId: string;
	inherentScore: number;
	inherentBand: Band;
	inherentProduct: number;
	residualScore: number;
	residualBand: Band;
	residualProduct: number;
	probability: number;
	expectedValue: number;
	byPartner: { partnerId: string; amount: number }[];
}
export interface Simulation {
	generator: 'mulberry32';
	seed: number;
	runs: number;
	analyticMean: number;
	analyticSd: number;
	simulatedMean: number;
	p50: number;
	p80: number;
	p95: number;
	byPartner: { partnerId: string; expected: number; p80: number }[];
}
/** How likely the risks are to cost a partner, or all together, more than any amount. */
export interface ExposureCurve {
	/** null: all partners together. */
	partnerId: string | null;
	/** Whole pounds from one point to the next; the first stands at £0. */
	step: number;
	/** Share of the trials that cost more than the amount of each point; the last is 0. */
	chances: number[];
	/** Free reserves, whole pounds; null where not known. */
	reserves: number | null;
	chanceOverReserves: Ratio;
}
/** A simulation, and the curves read off its trials; curves are no part of the figures JSON. */
export interface RiskTrials {
	simulation: Simulation;
	curves: ExposureCurve[];
}
export interface Risks {
	rows: RiskFigure[];
	expectedTotal: number;
	simulation: Simulation;
}

export interface SmartPoints {
	number: boolean;
	unit: boolean;
	time: boolean;
	owner: boolean;
	evidence: boolean;
	capacity: boolean;
}
export interface RationaleFigure {
	measureId: string;
	points: SmartPoints;
	score: number;
	goodEvidence: number;
	counterEvidence: number;
}
export interface PositionFigure {
	measureId: string;
	partnerId: string;
	status: 'agreed' | 'agreedWithCondition' | 'disputed' | 'notAsked';
	targetTotal: number;
	stale: boolean;
}

export interface Finding {
	code: string;
	severity: Severity;
	/** `bid`, `year:1`, or a word and an id such as `partner:P4`: what the finding is about. */
	subjects: string[];
	value: number | string | null;
	limit: number | string | null;
	text: string;
}
export interface FindingCounts {
	stop: number;
	warn: number;
	note: number;
}

export interface ScenarioFigure {
	scenarioId: string;
	cost: number;
	requested: number;
	pot: number;
	moneyFreed: number;
	measures: {
		measureId: string;
		target: number;
		capacity: number;
		notDelivered: number;
		overPeriods: number[];
	}[];
	over: { partnerId: string; measureId: string; periods: number[] }[];
	pbrLoss: number;
	pbrLossByPartner: { partnerId: string; loss: number }[];
	clawback: number;
	peakNeedByPartner: { partnerId: string; peakNeedPence: number; shieldedPeakNeedPence: number }[];
	expectedRisk: number;
	findingCounts: FindingCounts;
	addedFindings: string[];
	clearedFindings: string[];
}

export interface Figures {
	format: 'consort-figures';
	formatVersion: 1;
	bidId: string;
	today: string;
	periods: PeriodFigure[];
	working: Working;
	effectiveFte: EffectiveFte[];
	capacity: PartnerCapacity[];
	consortium: ConsortiumCapacity[];
	over: Over[];
	costs: Costs;
	ratios: Ratios;
	overheads: Overheads;
	pbr: Pbr;
	cashFlow: CashFlow;
	risks: Risks;
	rationales: RationaleFigure[];
	positions: PositionFigure[];
	dueDiligence: { partnerId: string; rating: Band }[];
	findingCounts: FindingCounts;
	findings: Finding[];
	scenarios: ScenarioFigure[];
}

/** All figures but the simulation and the scenarios: what is worked out at each edit. */
export type LiveFigures = Omit<Figures, 'risks' | 'scenarios'> & { risks: Omit<Risks, 'simulation'> };
/** What findings test: live figures but the findings themselves. */
export type TestedFigures = Omit<LiveFigures, 'findings' | 'findingCounts'>;
