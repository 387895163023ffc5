/** A scenario's headlines beside the bid's: each with its difference, and whether that is for the worse. */
import { round } from '../quantity';
import type { ScenarioFigure } from './figures';

export type HeadlineName =
	| 'cost'
	| 'requested'
	| 'pot'
	| 'moneyFreed'
	| 'pbrLoss'
	| 'clawback'
	| 'expectedRisk'
	| 'notDelivered'
	| 'peakNeed'
	| 'stop'
	| 'warn'
	| 'note';

export interface HeadlineDifference {
	what: HeadlineName;
	/** The measure of what is not delivered, the partner of a peak cash need; null: the whole bid. */
	of: string | null;
	/** Whole pounds, units of the measure (unrounded), or a number of findings. */
	unit: 'pounds' | 'units' | 'findings';
	base: number;
	now: number;
	change: number;
	/** What a trustee would say of it; neutral where more is neither good nor bad. */
	effect: 'better' | 'worse' | 'neutral' | 'same';
}

/** Less than this does not show at one decimal. */
const SHOWS = 0.05;
/** Where more of it is worse; of the others more is neither good nor bad. */
const WORSE_IF_MORE: ReadonlySet<HeadlineName> = new Set([
	'pbrLoss',
	'clawback',
	'expectedRisk',
	'notDelivered',
	'peakNeed',
	'stop',
	'warn',
]);

/**
 * Compares headlines: the bid's money, then what is not delivered by measure, peak cash needs (unshielded,
 * rounded to whole pounds) by partner, and findings by severity. What only one side has is 0 on the other.
 * Source: calculations, "Scenarios".
 */
export function compareHeadlines(base: ScenarioFigure, now: ScenarioFigure): HeadlineDifference[] {
	const money = (
		['cost', 'requested', 'pot', 'moneyFreed', 'pbrLoss', 'clawback', 'expectedRisk'] as const
	).map((what) => difference(what, null, 'pounds', round(base[what]), round(now[what])));
	const findings = (['stop', 'warn', 'note'] as const).map((what) =>
		difference(what, null, 'findings', base.findingCounts[what], now.findingCounts[what]),
	);
	return [
		...money,
		...byId(measuresOf(base), measuresOf(now)).map(([id, a, b]) =>
			difference('notDelivered', id, 'units', a, b),
		),
		...byId(needsOf(base), needsOf(now)).map(([id, a, b]) => difference('peakNeed', id, 'pounds', a, b)),
		...findings,
	];
}

function difference(
	what: HeadlineName,
	of: string | null,
	unit: HeadlineDifference['unit'],
	base: number,
	now: number,
): HeadlineDifference {
	const change = now - base;
	const effect =
		Math.abs(change) < SHOWS
			? 'same'
			: !WORSE_IF_MORE.has(what)
				? 'neutral'
				: change > 0
					? 'worse'
					: 'better';
	return { what, of, unit, base, now, change, effect };
}

const measuresOf = ({ measures }: ScenarioFigure) =>
	new Map(measures.map(({ measureId, notDelivered }) => [measureId, notDelivered]));
const needsOf = ({ peakNeedByPartner }: ScenarioFigure) =>
	new Map(peakNeedByPartner.map(({ partnerId, peakNeedPence }) => [partnerId, round(peakNeedPence / 100)]));

function byId(base: Map<string, number>, now: Map<string, number>): [string, number, number][] {
	const ids = [...new Set([...base.keys(), ...now.keys()])];
	return ids.map((id) => [id, base.get(id) ?? 0, now.get(id) ?? 0]);
}
