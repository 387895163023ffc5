/** What a scenario would make of a bid: its plan, its figures, and its headlines beside the bid's own. */
import type { ScenarioFigure } from './calc/figures';
import { type Departure, indexBid } from './calc/index-of-bid';
import { scenarioFigure } from './calc/scenarios';
import { figuresOf, type LiveFigures, piecesOf } from './figures';
import type { Plan } from './plan';
import { applyScenario } from './scenario';

export interface ScenarioPicture {
	/** The bid with the scenario's changes made. */
	plan: Plan;
	departures: Departure[];
	figures: LiveFigures;
	headlines: ScenarioFigure;
}

/**
 * Works a scenario out, as of `today` (ISO day); `base` are the figures of the bid as it is. For a valid
 * plan. Money is whole pounds unless a name ends in Pence. Source: calculations, "Scenarios".
 */
export function scenarioPicture(
	bid: Plan,
	scenarioId: string,
	today: string,
	base: LiveFigures,
): ScenarioPicture {
	const { plan, departures } = applyScenario(bid, scenarioId);
	const pieces = piecesOf(plan, departures);
	const figures = figuresOf(pieces, today);
	return { plan, departures, figures, headlines: scenarioFigure(scenarioId, pieces.index, figures, base) };
}

/** The same headlines of the bid as it is, to stand beside a scenario's; nothing is added or cleared. */
export const baseHeadlines = (bid: Plan, base: LiveFigures): ScenarioFigure =>
	scenarioFigure('', indexBid(bid), base, base);
