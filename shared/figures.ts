/**
 * Every figure of a bid. `liveFigures` is what the window works out at each edit; `fullFigures` adds the
 * simulation and the scenarios.
 */
import { cashFlowOf } from './calc/cash-flow';
import { costsOf } from './calc/costs';
import { type DueDiligence, dueDiligenceOf } from './calc/due-diligence';
import type {
	ConsortiumCapacity,
	Costs,
	Figures,
	LiveFigures,
	Over,
	PartnerCapacity,
	TestedFigures,
} from './calc/figures';
import { effectiveFteOf, type RoleFte } from './calc/fte';
import { type BidIndex, type Departure, indexBid } from './calc/index-of-bid';
import { type LineCost, lineCosts } from './calc/lines';
import { type Match, matchOf } from './calc/match-funding';
import { ratiosOf } from './calc/match-ratios';
import { type OverheadCosts, overheadCosts, overheadsOf } from './calc/overheads';
import { type PartnerWork, worksOf } from './calc/partner-work';
import { pbrOf } from './calc/pbr';
import { type PbrParts, pbrParts } from './calc/pbr-parts';
import { type PositionOfPartner, positionFigures, positionsOf, rationaleFigures } from './calc/reasons';
import { expectedTotal, riskFigures, riskWeights, type WeightsOfRisk } from './calc/risk';
import { scenarioFigure } from './calc/scenarios';
import { type SimulationInput, simulationOf } from './calc/simulation';
import { costPerUnitPence } from './calc/unit-cost';
import { consortiumCapacities } from './calc/use-of-capacity';
import { workingOf } from './calc/working';
import { countFindings, findAll } from './findings/findings';
import { periodsOf } from './period';
import type { Plan } from './plan';
import { applyScenario } from './scenario';

export type { LiveFigures } from './calc/figures';
export { printFigures } from './calc/print';

/** What figures are made from; screens and traces use the pieces too. Lists are by partner's place. */
export interface Pieces {
	index: BidIndex;
	fte: RoleFte[];
	works: PartnerWork[];
	capacity: PartnerCapacity[];
	consortium: ConsortiumCapacity[];
	lines: LineCost[];
	match: Match;
	overheads: OverheadCosts;
	costs: Costs;
	pbr: PbrParts;
	weightsOfRisk: WeightsOfRisk;
	positions: PositionOfPartner[];
	dueDiligence: DueDiligence[];
}

/** Works out every piece once; `departures` as a scenario has them. */
export function piecesOf(plan: Plan, departures: readonly Departure[] = []): Pieces {
	const index = indexBid(plan, departures);
	const works = worksOf(index);
	const capacity = works.flatMap((work) => work.capacity);
	const lines = lineCosts(index);
	const match = matchOf(index);
	const overheads = overheadCosts(index, lines);
	const costs = costsOf(index, lines, overheads, match);
	const pbr = pbrParts(index, costs, capacity);
	return {
		index,
		fte: works.flatMap(({ fte }) => fte),
		works,
		capacity,
		consortium: consortiumOf(index, works, capacity, costs),
		lines,
		match,
		overheads,
		costs,
		pbr,
		weightsOfRisk: riskWeights(index, pbr.weights),
		positions: positionsOf(index, capacity),
		dueDiligence: dueDiligenceOf(index),
	};
}

function consortiumOf(
	index: BidIndex,
	works: readonly PartnerWork[],
	capacity: readonly PartnerCapacity[],
	costs: Costs,
): ConsortiumCapacity[] {
	const cells = works.map((work) => work.cells);
	const uses = consortiumCapacities(index, cells, capacity);
	const targets = uses.map(({ targetTotal }) => targetTotal);
	const unitCosts = costPerUnitPence(index, costs.total, targets);
	return uses.map((use, place) => ({ ...use, costPerUnitPence: unitCosts[place] ?? null }));
}

function testedFigures(pieces: Pieces, today: string): TestedFigures {
	const { index, lines, match, overheads, costs, capacity } = pieces;
	const rows = riskFigures(index, pieces.weightsOfRisk);
	return {
		format: 'consort-figures',
		formatVersion: 1,
		bidId: index.bid.id,
		today,
		periods: periodsOf(index.bid),
		working: workingOf(index),
		effectiveFte: effectiveFteOf(index, pieces.fte),
		capacity,
		consortium: pieces.consortium,
		// One of the longest lists there is: joined whole, not row by row.
		over: ([] as Over[]).concat(...pieces.works.map(({ overs }) => overs)),
		costs,
		ratios: ratiosOf(index, lines, match, costs),
		overheads: overheadsOf(index, lines, overheads),
		pbr: pbrOf(index, pieces.pbr),
		cashFlow: cashFlowOf(index, costs, pieces.pbr),
		risks: { rows, expectedTotal: expectedTotal(rows) },
		rationales: rationaleFigures(index, capacity),
		positions: positionFigures(pieces.positions),
		dueDiligence: pieces.dueDiligence.map(({ partnerId, rating }) => ({ partnerId, rating })),
	};
}

/** Figures and findings from pieces already worked out. */
export function figuresOf(pieces: Pieces, today: string): LiveFigures {
	const figures = testedFigures(pieces, today);
	const findings = findAll({ ...pieces, figures, today });
	return { ...figures, findingCounts: countFindings(findings), findings };
}

/** All figures but simulation and scenarios, as of `today` (ISO day); for a valid plan. */
export const liveFigures = (plan: Plan, today: string): LiveFigures => figuresOf(piecesOf(plan), today);

/** What a simulation of the bid's risks is run from; for a valid plan. */
export function simulationInput(plan: Plan): SimulationInput {
	const { index, weightsOfRisk: weightsOf } = piecesOf(plan);
	return { index, rows: riskFigures(index, weightsOf), weightsOf };
}

/** Every figure of the figures JSON, as of `today` (ISO day); for a valid plan. */
export function fullFigures(plan: Plan, today: string): Figures {
	const pieces = piecesOf(plan);
	const live = figuresOf(pieces, today);
	return {
		...live,
		risks: {
			...live.risks,
			simulation: simulationOf({ ...pieces, rows: live.risks.rows, weightsOf: pieces.weightsOfRisk }),
		},
		scenarios: plan.scenarios.map(({ id }) => {
			const changed = applyScenario(plan, id);
			const scenario = piecesOf(changed.plan, changed.departures);
			return scenarioFigure(id, scenario.index, figuresOf(scenario, today), live);
		}),
	};
}
