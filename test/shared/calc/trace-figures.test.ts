import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SubjectOfBid, traceOf } from '../../../shared/calc/trace';
import { figureOfTrace, type Trace, type TraceStep } from '../../../shared/calc/trace-step';
import { type LiveFigures, liveFigures } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import { arbitraryPlan } from '../../generate/bid';
import { allSubjects, ratingSubjects } from './figure-subjects';
import { samplePlan } from './sample-plan';

const TODAY = '2025-11-28';

/** Everything a person can reach from the figures by opening what is itself worked out. */
function tracesOf(plan: Plan, figures: LiveFigures): { subject: SubjectOfBid; trace: Trace | null }[] {
	const open: SubjectOfBid[] = [
		...allSubjects(plan, figures).map(([subject]) => subject),
		...ratingSubjects(plan),
	];
	const known = new Map<string, { subject: SubjectOfBid; trace: Trace | null }>();
	for (let next = open.pop(); next; next = open.pop()) {
		const key = JSON.stringify(Object.entries(next).sort());
		if (known.has(key)) continue;
		const trace = traceOf(plan, figures, next);
		known.set(key, { subject: next, trace });
		for (const { how } of trace?.steps ?? []) if (how) open.push(how as SubjectOfBid);
	}
	return [...known.values()];
}

/** A target over a sliver of capacity is beyond any number: infinite in both. */
const near = (a: number | null, b: number | null): boolean =>
	a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)));

/** A request below nothing makes no award. */
const isNoAward = ({ label, value }: TraceStep) => label === 'Award' && value === 0;

function checkBid(plan: Plan): void {
	const figures = liveFigures(plan, TODAY);
	for (const [subject, figure] of allSubjects(plan, figures)) {
		const trace = traceOf(plan, figures, subject);
		const found = trace && figureOfTrace(trace);
		if (!trace || !near(found, figure))
			throw new Error(`${JSON.stringify(subject)} ends in ${found}, the figure is ${figure}`);
	}
	for (const { subject, trace } of tracesOf(plan, figures)) {
		if (!trace) throw new Error(`${JSON.stringify(subject)} is opened by a step and has no steps`);
		for (const step of trace.steps) checkStep(plan, figures, step);
	}
}

/** What a step opens holds its value; what it links to is in the bid. */
function checkStep(plan: Plan, figures: LiveFigures, step: TraceStep): void {
	if (step.how && !isNoAward(step)) {
		const opened = traceOf(plan, figures, step.how as SubjectOfBid);
		if (!opened?.steps.some(({ value }) => near(value, step.value)))
			throw new Error(`${step.label} ${step.value} is not in ${JSON.stringify(step.how)}`);
	}
	if (!step.link) return;
	const { table, id, field } = step.link;
	const row = plan[table].find((each) => each.id === id);
	if (!row || (field !== undefined && !(field in row)))
		throw new Error(`${step.label} links to ${table} ${id} ${field}, which is not in the bid`);
}

describe('every figure says how it is worked out, and ends in itself', () => {
	test('in the sample', () => checkBid(samplePlan()));

	test('in any bid', () => {
		fc.assert(
			fc.property(arbitraryPlan({ partners: { min: 2, max: 5 }, years: { min: 1, max: 3 } }), checkBid),
			{
				numRuns: 25,
			},
		);
	}, 60_000);
});

test('the sample opens every kind of figure there is', () => {
	const plan = samplePlan();
	const kinds = new Set(tracesOf(plan, liveFigures(plan, TODAY)).map(({ subject }) => subject.kind));
	expect(kinds.size).toBeGreaterThan(30);
});
