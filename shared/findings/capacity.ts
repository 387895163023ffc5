/** Targets that staff cannot carry: by partner, by measure, by role. */
import type { Finding } from '../calc/figures';
import { isOver } from '../calc/use-of-capacity';
import { exceeds, isBelow } from '../quantity';
import { count, decimal, type FindingInput, makeFinding } from './finding';
import { measureName, ofMeasure, ofPartner, ofRole, ofYear, partnerName } from './subject';

export const capacityFindings = (input: FindingInput): Finding[] => [
	...partnerFindings(input),
	...consortiumFindings(input),
	...fteFindings(input),
	...roleFindings(input),
	...minimumFindings(input),
];

function partnerFindings({ index, figures }: FindingInput): Finding[] {
	return figures.capacity.flatMap(({ partnerId, measureId, overPeriods, targetTotal, capacityTotal }) => {
		const subjects = [ofPartner(partnerId), ofMeasure(measureId)];
		const partner = partnerName(index, partnerId);
		const measure = measureName(index, measureId);
		const found: Finding[] = [];
		if (overPeriods.length > 0)
			found.push(
				makeFinding(
					'target-over-capacity',
					subjects,
					count(overPeriods.length, 0),
					(v) => `${partner} is over capacity on ${measure}; periods: ${v}.`,
				),
			);
		if (isOver(targetTotal, capacityTotal))
			found.push(
				makeFinding(
					'total-over-capacity',
					subjects,
					decimal(targetTotal, capacityTotal),
					(v, l) => `${partner} promises ${v} of ${measure} and can deliver ${l}.`,
				),
			);
		return found;
	});
}

function consortiumFindings({ index, figures }: FindingInput): Finding[] {
	const periodsOver = partnerPeriodsOver(figures.capacity);
	return figures.consortium.flatMap(({ measureId, overPeriods }) => {
		const measure = measureName(index, measureId);
		const hidden = new Set(periodsOver.get(measureId) ?? []);
		for (const period of overPeriods) hidden.delete(period);
		const found: Finding[] = [];
		if (overPeriods.length > 0)
			found.push(
				makeFinding(
					'consortium-over-capacity',
					[ofMeasure(measureId)],
					count(overPeriods.length, 0),
					(v) => `The partners together are over capacity on ${measure}; periods: ${v}.`,
				),
			);
		if (hidden.size > 0)
			found.push(
				makeFinding(
					'consortium-hides-partner',
					[ofMeasure(measureId)],
					count(hidden.size, 0),
					(v) => `The total of ${measure} hides a partner that is over; periods: ${v}.`,
				),
			);
		return found;
	});
}

/** By measure: the periods in which any partner is over. */
function partnerPeriodsOver(capacity: FindingInput['figures']['capacity']): Map<string, Set<number>> {
	const periods = new Map<string, Set<number>>();
	for (const { measureId, overPeriods } of capacity) {
		const ofThis = periods.get(measureId) ?? new Set();
		for (const period of overPeriods) ofThis.add(period);
		periods.set(measureId, ofThis);
	}
	return periods;
}

function fteFindings({ index, fte }: FindingInput): Finding[] {
	return fte.flatMap(({ partner, role, raw }) => {
		const partnerId = index.partners[partner]?.id ?? '';
		const row = index.plan.roles[role];
		const lowest = raw.reduce((low, amount) => Math.min(low, amount), 0);
		if (!row || !exceeds(-lowest, 0)) return [];
		const sentence = (v: string) =>
			`${partnerName(index, partnerId)} has promised or lost ${v} FTE more ${row.name} than it has.`;
		return [
			makeFinding('fte-overcommitted', [ofPartner(partnerId), ofRole(row.id)], decimal(-lowest, 0), sentence),
		];
	});
}

function roleFindings({ index, figures }: FindingInput): Finding[] {
	const yields = new Map(figures.working.roles.map((role) => [role.roleId, role.outputPerFtePeriod]));
	return index.plan.roles.flatMap(({ id, name, claimedPerYear }) => {
		const perPeriod = yields.get(id);
		if (perPeriod === undefined || claimedPerYear === null) return [];
		const perYear = perPeriod * index.periodsPerYear;
		if (!exceeds(claimedPerYear, perYear)) return [];
		const sentence = (v: string, l: string) =>
			`${name}: ${v} a year claimed for one FTE; its figures give ${l}.`;
		return [makeFinding('role-claim-too-high', [ofRole(id)], decimal(claimedPerYear, perYear), sentence)];
	});
}

function minimumFindings({ index, figures }: FindingInput): Finding[] {
	return figures.consortium.flatMap(({ measureId, capacityByYear }, place) => {
		const minimum = index.plan.measures[place]?.commissionerMinimumPerYear ?? null;
		return capacityByYear.flatMap((capacity, y) => {
			if (minimum === null || !isBelow(capacity, minimum)) return [];
			const sentence = (v: string, l: string) =>
				`Year ${y + 1}: capacity for ${measureName(index, measureId)} is ${v}; the minimum is ${l}.`;
			const subjects = [ofMeasure(measureId), ofYear(y + 1)];
			return [
				makeFinding('capacity-below-commissioner-minimum', subjects, decimal(capacity, minimum), sentence),
			];
		});
	});
}
