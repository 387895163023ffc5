/** How any figure on any screen is worked out, those of a simulation, a scenario or another delivery level too. */
import type { Simulation } from './calc/figures';
import { indexBid } from './calc/index-of-bid';
import { type SubjectOfBid, traceOf } from './calc/trace';
import { traceDifference } from './calc/trace-difference';
import { traceSimulation } from './calc/trace-risks';
import type { SubjectOf, Trace, TraceSubject } from './calc/trace-step';
import { type LiveFigures, liveFigures } from './figures';
import { only, type Plan } from './plan';
import { baseHeadlines, scenarioPicture } from './scenario-figures';

export interface Explained {
	plan: Plan;
	figures: LiveFigures;
	/** ISO day the figures are as of. */
	today: string;
	/** null until it is there. */
	simulation: Simulation | null;
}

/** The steps to a figure; null where there is no such figure, or its simulation is not there yet. For a valid plan. */
export function explain(shown: Explained, subject: TraceSubject): Trace | null {
	const { plan, figures, simulation } = shown;
	if (subject.kind === 'simulation')
		return simulation && traceSimulation(indexBid(plan), figures, simulation, subject);
	if (subject.kind === 'difference') return explainDifference(shown, subject);
	const level = 'level' in subject ? subject.level : undefined;
	return level === undefined ? traceOf(plan, figures, subject) : explainAt(shown, subject, level);
}

function explainAt({ plan, today }: Explained, subject: SubjectOfBid, level: number): Trace | null {
	const tried = { ...plan, assumptions: [{ ...only(plan, 'assumptions'), deliveryLevel: level }] };
	return traceOf(tried, liveFigures(tried, today), subject);
}

function explainDifference(
	{ plan, figures, today }: Explained,
	subject: SubjectOf<'difference'>,
): Trace | null {
	const scenario = plan.scenarios.find(({ id }) => id === subject.scenarioId);
	if (!scenario) return null;
	const { headlines } = scenarioPicture(plan, scenario.id, today, figures);
	return traceDifference(scenario.name, baseHeadlines(plan, figures), headlines, subject);
}
