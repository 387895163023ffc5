/** The key figures of a bid at two moments, side by side. */
import { round } from '../quantity';
import type { LiveFigures } from './figures';

export type VersionFigureName = 'cost' | 'match' | 'requested' | 'expectedRisk' | 'target' | 'stop' | 'warn';

export interface VersionDifference {
	what: VersionFigureName;
	/** The measure of a target; null: the whole bid. */
	of: string | null;
	/** Whole pounds, units of the measure, or a number of findings. */
	unit: 'pounds' | 'units' | 'findings';
	/** null: the measure is not in the bid at that moment. */
	before: number | null;
	after: number | null;
	/** After less before; what is not there counts as 0. */
	change: number;
}

/**
 * Cost, cash match, request and expected cost of risks in whole pounds, each measure's target over the whole bid in
 * its units, findings that stop and that warn. Measures stand in the order of the later bid, former ones last.
 */
export function compareVersions(before: LiveFigures, after: LiveFigures): VersionDifference[] {
	const money = (what: VersionFigureName, of: (figures: LiveFigures) => number) =>
		difference(what, null, 'pounds', of(before), of(after));
	const findings = (what: 'stop' | 'warn') =>
		difference(what, null, 'findings', before.findingCounts[what], after.findingCounts[what]);
	const [old, now] = [targetsOf(before), targetsOf(after)];
	return [
		money('cost', ({ costs }) => costs.total),
		money('match', ({ costs }) => costs.cashMatch),
		money('requested', ({ costs }) => costs.requested),
		money('expectedRisk', ({ risks }) => round(risks.expectedTotal)),
		...[...new Set([...now.keys(), ...old.keys()])].map((id) =>
			difference('target', id, 'units', old.get(id) ?? null, now.get(id) ?? null),
		),
		findings('stop'),
		findings('warn'),
	];
}

const targetsOf = ({ consortium }: LiveFigures) =>
	new Map(consortium.map(({ measureId, targetTotal }) => [measureId, targetTotal]));

const difference = (
	what: VersionFigureName,
	of: string | null,
	unit: VersionDifference['unit'],
	before: number | null,
	after: number | null,
): VersionDifference => ({ what, of, unit, before, after, change: (after ?? 0) - (before ?? 0) });
