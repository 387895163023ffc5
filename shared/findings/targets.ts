/** Targets: the commissioner's minimum, the reasons behind them, what partners say of them. */
import type { Finding } from '../calc/figures';
import { isBlank, SMART_POINTS } from '../calc/reasons';
import { exceeds, isBelow, sum } from '../quantity';
import { count, decimal, type FindingInput, makeFinding, nothing } from './finding';
import { measureName, ofMeasure, ofYear } from './subject';

export const targetFindings = (input: FindingInput): Finding[] => [
	...minimumFindings(input),
	...reasonFindings(input),
	...smartFindings(input),
	...baselineFindings(input),
];

function minimumFindings({ index, figures }: FindingInput): Finding[] {
	return figures.consortium.flatMap(({ measureId, targetByYear }, place) => {
		const minimum = index.plan.measures[place]?.commissionerMinimumPerYear ?? null;
		if (minimum === null) return [];
		const name = measureName(index, measureId);
		const found = targetByYear.flatMap((target, y) => {
			if (!isBelow(target, minimum)) return [];
			const sentence = (v: string, l: string) =>
				`Year ${y + 1}: the target for ${name} is ${v}; the minimum is ${l}.`;
			const subjects = [ofMeasure(measureId), ofYear(y + 1)];
			return [makeFinding('target-below-commissioner-minimum', subjects, count(target, minimum), sentence)];
		});
		const missing = sum(targetByYear.map((target) => Math.max(0, minimum - target)));
		if (missing > 0)
			found.push(
				makeFinding(
					'target-unallocated',
					[ofMeasure(measureId)],
					count(missing, 0),
					(v) => `${name}: ${v} of the minimum are in nobody's target.`,
				),
			);
		return found;
	});
}

function reasonFindings({ index, figures }: FindingInput): Finding[] {
	const rationales = new Map(index.plan.rationales.map((row) => [row.measureId, row]));
	const totals = new Map(figures.consortium.map((use) => [use.measureId, use.targetTotal]));
	return figures.rationales.flatMap(({ measureId, goodEvidence }) => {
		const statement = rationales.get(measureId)?.statement ?? '';
		const total = totals.get(measureId) ?? 0;
		if (total === 0 || (!isBlank(statement) && goodEvidence > 0)) return [];
		const sentence = (v: string) =>
			`${measureName(index, measureId)} has a target of ${v} and no good reason.`;
		return [makeFinding('target-no-rationale', [ofMeasure(measureId)], count(total), sentence)];
	});
}

function smartFindings({ index, figures }: FindingInput): Finding[] {
	return figures.rationales.flatMap(({ measureId, points, score, counterEvidence }) => {
		const name = measureName(index, measureId);
		const missing = SMART_POINTS.filter((point) => !points[point]).join(', ');
		const found: Finding[] = [];
		if (counterEvidence > 0)
			found.push(
				makeFinding(
					'counter-evidence',
					[ofMeasure(measureId)],
					count(counterEvidence, 0),
					(v) => `Evidence against the target for ${name}: ${v}.`,
				),
			);
		if (score < SMART_POINTS.length)
			found.push(
				makeFinding(
					'rationale-not-smart',
					[ofMeasure(measureId)],
					count(score, SMART_POINTS.length),
					(v, l) => `${name} meets ${v} of ${l} SMART points; missing: ${missing}.`,
				),
			);
		return found;
	});
}

/** What would happen with no project; only for measures with a target. */
function baselineFindings({ index, figures }: FindingInput): Finding[] {
	return figures.consortium.flatMap(({ measureId, targetTotal }, place) => {
		if (!exceeds(targetTotal, 0)) return [];
		const name = measureName(index, measureId);
		const baseline = index.plan.measures[place]?.doingNothingBaseline ?? null;
		const perYear = targetTotal / index.years;
		if (baseline === null) {
			const sentence = () => `Not known what would happen to ${name} with no project.`;
			return [makeFinding('baseline-blank', [ofMeasure(measureId)], nothing, sentence)];
		}
		if (!isBelow(perYear, baseline)) return [];
		const sentence = (v: string, l: string) =>
			`${name}: ${v} a year is under the ${l} expected with no project.`;
		return [
			makeFinding('target-below-baseline', [ofMeasure(measureId)], decimal(perYear, baseline), sentence),
		];
	});
}
