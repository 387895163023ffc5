/** Targets that staff cannot carry: by partner, by measure, by role. */
import type { Finding, PartnerCapacity } from '../calc/figures';
import type { RoleFte } from '../calc/fte';
import { Memory } from '../calc/memory';
import { isOver } from '../calc/use-of-capacity';
import { isolated } from '../name-isolation';
import { displayName, type Partner, type Role } from '../plan';
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

const ofUses = new Memory<PartnerCapacity, Finding[]>();

const partnerFindings = ({ index, figures }: FindingInput): Finding[] =>
	figures.capacity.flatMap((use) => {
		const partner = partnerName(index, use.partnerId);
		const measure = measureName(index, use.measureId);
		return ofUses.recall(use, [partner, measure], () => useFindings(use, partner, measure));
	});

function useFindings(use: PartnerCapacity, partner: string, measure: string): Finding[] {
	const { overPeriods, targetTotal, capacityTotal } = use;
	const subjects = [ofPartner(use.partnerId), ofMeasure(use.measureId)];
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
}

function consortiumFindings({ index, figures }: FindingInput): Finding[] {
	const periodsOver = partnerPeriodsOver(figures.capacity, index.periods);
	return figures.consortium.flatMap(({ measureId, overPeriods }) => {
		const measure = measureName(index, measureId);
		const isHidden = [...(periodsOver.get(measureId) ?? [])];
		for (const period of overPeriods) isHidden[period] = false;
		const hidden = isHidden.filter((is) => is).length;
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
		if (hidden > 0)
			found.push(
				makeFinding(
					'consortium-hides-partner',
					[ofMeasure(measureId)],
					count(hidden, 0),
					(v) => `The total of ${measure} hides a partner that is over; periods: ${v}.`,
				),
			);
		return found;
	});
}

/** By measure: whether any partner is over, by period from 1. */
function partnerPeriodsOver(
	capacity: FindingInput['figures']['capacity'],
	periodCount: number,
): Map<string, boolean[]> {
	const periods = new Map<string, boolean[]>();
	for (const { measureId, overPeriods } of capacity) {
		const isOverIn = periods.get(measureId) ?? new Array<boolean>(periodCount + 1).fill(false);
		for (const period of overPeriods) isOverIn[period] = true;
		periods.set(measureId, isOverIn);
	}
	return periods;
}

const ofFte = new Memory<RoleFte, Finding[]>();

function fteFindings({ index, fte }: FindingInput): Finding[] {
	return fte.flatMap((each) => {
		const partner = index.partners[each.partner];
		const role = index.plan.roles[each.role];
		if (!partner || !role) return [];
		return ofFte.recall(each, [partner, role], () => roleFteFindings(each, partner, role));
	});
}

function roleFteFindings({ raw }: RoleFte, partner: Partner, role: Role): Finding[] {
	const lowest = raw.reduce((low, amount) => Math.min(low, amount), 0);
	if (!exceeds(-lowest, 0)) return [];
	const sentence = (v: string) =>
		`${isolated(displayName(partner))} has promised or lost ${v} FTE more ${isolated(role.name)} than it has.`;
	const subjects = [ofPartner(partner.id), ofRole(role.id)];
	return [makeFinding('fte-overcommitted', subjects, decimal(-lowest, 0), sentence)];
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
