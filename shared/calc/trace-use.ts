/** How the use of capacity is worked out: in one period, and in how many periods it is over. */
import { periodLabel } from '../period';
import { displayName } from '../plan';
import { showDecimal } from '../text';
import type { LiveFigures, PartnerCapacity, UseOfCapacity } from './figures';
import type { BidIndex } from './index-of-bid';
import { measureNameIn, partnerNameIn } from './trace-names';
import { type SubjectOf, step, type Trace, type TraceSubject } from './trace-step';

type Use = UseOfCapacity & Pick<PartnerCapacity, 'overPeriods'>;
type Of = { partnerId: string | null; measureId: string };

/** A partner's targets and capacity for a measure, or all partners'; undefined where there are none. */
export const comparisonOf = (figures: LiveFigures, { partnerId, measureId }: Of): Use | undefined =>
	partnerId === null
		? figures.consortium.find((row) => row.measureId === measureId)
		: figures.capacity.find((row) => row.partnerId === partnerId && row.measureId === measureId);

const capacityIn = ({ partnerId, measureId }: Of, period: number): TraceSubject =>
	partnerId === null
		? { kind: 'consortium', measureId, period }
		: { kind: 'capacity', partnerId, measureId, period };

/** Steps to target / capacity in a period (from 1); null for a pair or period without figures. Source: calculations, "Capacity". */
export function traceUse(index: BidIndex, figures: LiveFigures, subject: SubjectOf<'use'>): Trace | null {
	const { partnerId, measureId, period } = subject;
	const use = comparisonOf(figures, subject);
	const target = use?.targetByPeriod[period - 1];
	const capacity = use?.capacityByPeriod[period - 1];
	if (!use || target === undefined || capacity === undefined) return null;
	return {
		title: `Use of capacity of ${partnerNameIn(index, partnerId)} for ${measureNameIn(index, measureId)} in ${periodLabel(index.bid, period)}`,
		steps: [
			step('Target', '', target, 'units', { kind: 'target', partnerId, measureId, period }),
			step('Capacity', '', capacity, 'units', capacityIn(subject, period)),
			step(
				'Used',
				`${showDecimal(target, 0)} / ${showDecimal(capacity, 2)}`,
				use.utilisationByPeriod[period - 1] ?? null,
				'share',
			),
		],
		rule: 'The target over the capacity of the same period; over 100% cannot be delivered.',
		source: 'Targets and posts, as typed in the bid.',
	};
}

/** Steps to the number of periods in which a target is over capacity; null where nothing is promised or can be delivered. */
export function tracePeriodsOver(
	index: BidIndex,
	figures: LiveFigures,
	{ partnerId, measureId }: SubjectOf<'periodsOver'>,
): Trace | null {
	const uses =
		measureId === null
			? figures.capacity.filter((row) => row.partnerId === partnerId && row.targetTotal > 0)
			: [comparisonOf(figures, { partnerId, measureId })].flatMap((use) => use ?? []);
	if (uses.length === 0) return null;
	const over = figures.periods.flatMap(({ period }) => {
		const use = uses.find(({ overPeriods }) => overPeriods.includes(period));
		return use ? [{ period, use }] : [];
	});
	const steps = over.map(({ period, use }) => {
		const target = use.targetByPeriod[period - 1] ?? 0;
		const capacity = use.capacityByPeriod[period - 1] ?? 0;
		const label = periodLabel(index.bid, period);
		const measure = index.plan.measures.find(({ id }) => id === use.measureId);
		const name =
			measureId === null && measure ? `${label}, ${displayName(measure)}: over by` : `${label}: over by`;
		const signs = `${showDecimal(target, 0)} − ${showDecimal(capacity, 2)}`;
		const of = { partnerId, measureId: use.measureId };
		return step(name, signs, target - capacity, 'units', capacityIn(of, period));
	});
	return {
		title: `Periods in which ${partnerNameIn(index, partnerId)} cannot deliver its target`,
		steps: [
			...steps,
			step('Periods over', 'counted', over.length, 'score'),
			step('Periods of the bid', '', figures.periods.length, 'score'),
		],
		results: 2,
		rule: 'A period counts where the target passes the capacity by what would show at one decimal.',
		source: 'Targets and posts, as typed in the bid.',
	};
}
