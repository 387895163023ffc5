/** How a figure is worked out, as data for a screen to show. */
import type { TableName } from '../plan';
import type { Split } from './split';

/** fte; units of a measure; pounds; pence; share (0.2 is 20 %); score and number: plain. */
export type TraceUnit = 'fte' | 'units' | 'pounds' | 'pence' | 'share' | 'score' | 'number';

/** The value a step was made from, so that it can be opened. */
export interface TraceLink {
	table: TableName;
	id: string;
	field?: string;
}

export interface TraceStep {
	label: string;
	/** What was done to come here, in signs: `× 20 × 13/21`. Empty for a value taken as it is. */
	expression: string;
	value: number | null;
	unit: TraceUnit;
	link?: TraceLink;
}

export interface Trace {
	title: string;
	steps: TraceStep[];
	/** The rule in a sentence. */
	rule: string;
	/** Where rule and inputs come from. */
	source: string;
}

export type TraceSubject =
	| { kind: 'capacity'; partnerId: string; measureId: string; period: number }
	| { kind: 'line'; lineId: string; year: number }
	| { kind: 'pool'; poolId: string; year: number }
	| { kind: 'match'; which: 'all' | 'secured' | 'firm'; year: number | null }
	| { kind: 'price'; measureId: string }
	| { kind: 'loss'; partnerId: string }
	| { kind: 'peakNeed'; partnerId: string; shielded: boolean }
	| { kind: 'riskScore'; riskId: string; stage: 'inherent' | 'residual' }
	| { kind: 'consortium'; measureId: string; period: number }
	/** No partner: the whole bid; no year: all years. */
	| { kind: 'requested'; partnerId: string | null; year: number | null }
	| { kind: 'underRecovery'; partnerId: string; year: number }
	| { kind: 'split'; partnerId: string; method: Split }
	| { kind: 'clawback'; year: number }
	| { kind: 'expectedRisk'; riskId: string }
	| { kind: 'unitCost'; measureId: string };

/** The subject of one kind. */
export type SubjectOf<K extends TraceSubject['kind']> = Extract<TraceSubject, { kind: K }>;

/** One step of a trace; `value` unrounded in `unit`. */
export const step = (
	label: string,
	expression: string,
	value: number | null,
	unit: TraceUnit,
	link?: TraceLink,
): TraceStep => (link ? { label, expression, value, unit, link } : { label, expression, value, unit });
