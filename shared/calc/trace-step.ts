/** How a figure is worked out, as data for a screen to show. */
import type { TableName } from '../plan';
import type { TraceSubject } from './trace-subject';

export type { SubjectOf, TraceSubject } from './trace-subject';

/** fte; units of a measure; pounds; pence; share (0.2 is 20 %); score and number: plain. */
export type TraceUnit = 'fte' | 'units' | 'pounds' | 'pence' | 'share' | 'score' | 'number';

/** The value a step was made from, so that it can be opened. */
export interface TraceLink {
	table: TableName;
	id: string;
	field?: string;
	/** For a field that holds a list: which year or period, from 1. */
	year?: number;
	period?: number;
}

export interface TraceStep {
	label: string;
	/** What was done to come here, in signs: `× 20 × 13/21`. Empty for a value taken as it is. */
	expression: string;
	value: number | null;
	unit: TraceUnit;
	link?: TraceLink;
	/** A value that is itself worked out: what shows how. */
	how?: TraceSubject;
}

export interface Trace {
	title: string;
	steps: TraceStep[];
	/** How many of the last steps are the figure and what it is measured against; 1 unless told. */
	results?: number;
	/** The rule in a sentence. */
	rule: string;
	/** Where rule and inputs come from. */
	source: string;
}

/** One step of a trace; `value` unrounded in `unit`; `to` is where it was typed, or what shows how it is worked out. */
export function step(
	label: string,
	expression: string,
	value: number | null,
	unit: TraceUnit,
	to?: TraceLink | TraceSubject,
): TraceStep {
	const made = { label, expression, value, unit };
	if (!to) return made;
	return 'kind' in to ? { ...made, how: to } : { ...made, link: to };
}

/** The figure a trace ends in: the first of its results. */
export const figureOfTrace = ({ steps, results = 1 }: Trace): number | null =>
	steps[steps.length - results]?.value ?? null;
