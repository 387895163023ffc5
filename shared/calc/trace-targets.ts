/** How sums of targets and capacity are worked out, what the commissioner asks, and what nobody promised. */
import { periodLabel } from '../period';
import { sum } from '../quantity';
import { showCount } from '../text';
import type { LiveFigures, UseOfCapacity } from './figures';
import type { BidIndex } from './index-of-bid';
import { inYear, measureNameIn, partnerNameIn, whenIn } from './trace-names';
import { type SubjectOf, step, type Trace, type TraceLink, type TraceStep } from './trace-step';
import { comparisonOf } from './trace-use';
import { byYear } from './use-of-capacity';

type SumSubject = SubjectOf<'targetSum'> | SubjectOf<'capacitySum'>;
const TYPED = 'Targets, as typed in the bid.';

/** Steps to one partner's or all partners' target in a period (from 1); null where there is none. */
export function traceTarget(
	index: BidIndex,
	figures: LiveFigures,
	{ partnerId, measureId, period }: SubjectOf<'target'>,
): Trace | null {
	const total = comparisonOf(figures, { partnerId, measureId })?.targetByPeriod[period - 1];
	if (total === undefined) return null;
	const own = usesIn(figures, partnerId, measureId);
	const label = partnerId === null ? 'All partners' : 'Target';
	return {
		title: `Target of ${partnerNameIn(index, partnerId)} for ${measureNameIn(index, measureId)} in ${periodLabel(index.bid, period)}`,
		steps: [
			...own.map((use) =>
				step(
					partnerNameIn(index, use.partnerId),
					'',
					use.targetByPeriod[period - 1] ?? 0,
					'units',
					cellOfTarget(index, use, period),
				),
			),
			...(partnerId === null ? [step(label, 'added up', total, 'units')] : []),
		],
		rule: partnerId === null ? "The partners' targets in the period, added up." : 'Typed for each period.',
		source: TYPED,
	};
}

const usesIn = (figures: LiveFigures, partnerId: string | null, measureId: string) =>
	figures.capacity.filter(
		(row) => row.measureId === measureId && (partnerId === null || row.partnerId === partnerId),
	);

/** The cell a target is typed in; none where the partner promised nothing. */
function cellOfTarget(
	{ plan }: BidIndex,
	{ partnerId, measureId }: { partnerId: string; measureId: string },
	period: number,
): TraceLink | undefined {
	const row = plan.targets.find((each) => each.partnerId === partnerId && each.measureId === measureId);
	return row && { table: 'targets', id: row.id, field: 'byPeriod', period };
}

/** Steps to targets or capacity added up over partners, or over the periods of a year or of the bid; null where there are none. */
export function traceSum(index: BidIndex, figures: LiveFigures, subject: SumSubject): Trace | null {
	const { partnerId, measureId, year, kind } = subject;
	const use = comparisonOf(figures, subject);
	const byPeriod = use && listOf(use, kind);
	const total = byPeriod && inYear(byYear(index, byPeriod), year);
	if (!use || total === undefined) return null;
	const what = kind === 'targetSum' ? 'Target' : 'Capacity';
	return {
		title: `${what} of ${partnerNameIn(index, partnerId)} for ${measureNameIn(index, measureId)} ${whenIn(year)}`,
		steps: [
			...(partnerId === null ? partnerSteps(index, figures, subject) : periodSteps(index, use, subject)),
			step(`${what} ${whenIn(year)}`, 'added up', total, 'units'),
		],
		rule:
			partnerId === null
				? `The partners' ${what === 'Target' ? 'targets' : 'capacities'}, added up.`
				: `The ${what.toLowerCase()} of each period, added up.`,
		source: kind === 'targetSum' ? TYPED : 'Posts and roles, as typed in the bid.',
	};
}

const listOf = (use: UseOfCapacity, kind: SumSubject['kind']): readonly number[] =>
	kind === 'targetSum' ? use.targetByPeriod : use.capacityByPeriod;

const partnerSteps = (index: BidIndex, figures: LiveFigures, subject: SumSubject): TraceStep[] =>
	usesIn(figures, null, subject.measureId).map((use) => {
		const amount = inYear(byYear(index, listOf(use, subject.kind)), subject.year) ?? 0;
		const how = { ...subject, partnerId: use.partnerId };
		return step(partnerNameIn(index, use.partnerId), '', amount, 'units', how);
	});

function periodSteps(index: BidIndex, use: UseOfCapacity, subject: SumSubject): TraceStep[] {
	const { partnerId, measureId, year, kind } = subject;
	if (partnerId === null) return [];
	return listOf(use, kind).flatMap((amount, t) => {
		if (year !== null && Math.floor(t / index.periodsPerYear) !== year - 1) return [];
		const period = t + 1;
		const to =
			kind === 'targetSum'
				? cellOfTarget(index, { partnerId, measureId }, period)
				: ({ kind: 'capacity', partnerId, measureId, period } as const);
		return [step(periodLabel(index.bid, period), '', amount, 'units', to)];
	});
}

/** Steps to what the commissioner asks in a year (from 1) or in all; null where it asks nothing. */
export function traceAsked(
	index: BidIndex,
	_figures: LiveFigures,
	{ measureId, year }: SubjectOf<'asked'>,
): Trace | null {
	const minimum = index.plan.measures.find(({ id }) => id === measureId)?.commissionerMinimumPerYear ?? null;
	if (minimum === null) return null;
	const field = 'commissionerMinimumPerYear';
	const asked = step('Asked for a year', '', minimum, 'units', { table: 'measures', id: measureId, field });
	const years = step('Years', '', index.years, 'score', { table: 'bid', id: index.bid.id, field: 'years' });
	const all = step(
		'Asked for in all years',
		`${showCount(minimum)} × ${index.years}`,
		minimum * index.years,
		'units',
	);
	return {
		title: `What the commissioner asks of ${measureNameIn(index, measureId)} ${whenIn(year)}`,
		steps: year === null ? [asked, years, all] : [asked],
		rule: year === null ? 'The minimum for a year, times the years of the bid.' : 'Typed with the measure.',
		source: "The commissioner's minimum, as typed with the measure.",
	};
}

/** Steps to what is asked and nobody promised, in a year (from 1) or in all; null where nothing is asked. Source: calculations, "Targets". */
export function traceUnallocated(
	index: BidIndex,
	figures: LiveFigures,
	{ measureId, year }: SubjectOf<'unallocated'>,
): Trace | null {
	const minimum = index.plan.measures.find(({ id }) => id === measureId)?.commissionerMinimumPerYear ?? null;
	const use = figures.consortium.find((row) => row.measureId === measureId);
	if (minimum === null || !use) return null;
	const short = use.targetByYear.map((target) => Math.max(0, minimum - target));
	const title = `${measureNameIn(index, measureId)} in nobody’s target ${whenIn(year)}`;
	const rule = 'What the commissioner asks less all targets, year by year, not below 0.';
	const source = "The commissioner's minimum and the partners' targets.";
	if (year === null) {
		const steps = short.map((units, y) =>
			step(`Year ${y + 1}`, '', units, 'units', { kind: 'unallocated', measureId, year: y + 1 }),
		);
		return {
			title,
			steps: [...steps, step('In nobody’s target', 'added up', sum(short), 'units')],
			rule,
			source,
		};
	}
	const target = use.targetByYear[year - 1];
	if (target === undefined) return null;
	return {
		title,
		steps: [
			step('Asked for', '', minimum, 'units', { kind: 'asked', measureId, year }),
			step('Targets of all partners', '', target, 'units', {
				kind: 'targetSum',
				partnerId: null,
				measureId,
				year,
			}),
			step(
				'In nobody’s target',
				`${showCount(minimum)} − ${showCount(target)}, not below 0`,
				short[year - 1] ?? 0,
				'units',
			),
		],
		rule,
		source,
	};
}
