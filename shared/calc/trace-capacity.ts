/** How the capacity of a partner, measure and period is worked out. */
import { periodLabel } from '../period';
import { displayName, type Measure, type Role, type Row } from '../plan';
import { showPercent, showPlain } from '../text';
import type { LiveFigures, PartnerCapacity } from './figures';
import { type FtePart, fteSteps, partSum } from './fte-steps';
import type { BidIndex } from './index-of-bid';
import { type SubjectOf, step, type Trace, type TraceStep } from './trace-step';
import { isOver } from './use-of-capacity';
import { outputPerFtePeriod, productiveHours, weeksPerPeriod } from './working';

/** How capacity is worked out, in a sentence for each kind of measure. */
export const CAPACITY_RULES: Record<Measure['kind'], string> = {
	output:
		'FTE of the posts, less FTE away and promised elsewhere, less an allowance for empty posts, times what one FTE makes in a period.',
	outcome:
		'The smaller of target and capacity of each source, as many periods earlier as the outcome takes, times the shares that complete, respond and improve.',
};

/** Steps from posts, or from the funnel, to capacity, target and gap; null where the pair has no figures. */
export function traceCapacity(
	index: BidIndex,
	figures: LiveFigures,
	subject: SubjectOf<'capacity'>,
): Trace | null {
	const use = figures.capacity.find(
		(row) => row.partnerId === subject.partnerId && row.measureId === subject.measureId,
	);
	const measure = index.plan.measures.find(({ id }) => id === subject.measureId);
	if (!use || !measure) return null;
	const made =
		measure.kind === 'output' ? outputSteps(index, subject) : outcomeSteps(index, figures, subject);
	return {
		title: `Capacity for ${displayName(measure)} in ${periodLabel(index.bid, subject.period)}`,
		steps: [...made, ...resultSteps(index, use, measure, subject.period)],
		results: use.overPeriods.includes(subject.period) ? 3 : 2,
		rule: CAPACITY_RULES[measure.kind],
		source: sourceOf(index, subject.measureId),
	};
}

function sourceOf({ plan }: BidIndex, measureId: string): string {
	const roles = plan.roles.filter((role) => role.method !== 'none' && role.measureId === measureId);
	const notes = [
		...roles.map(({ evidence }) => evidence),
		...plan.funnelSteps.filter((row) => row.measureId === measureId).map(({ note }) => note),
	];
	return notes.filter((note) => note.trim() !== '').join('; ');
}

function resultSteps(index: BidIndex, use: PartnerCapacity, measure: Measure, period: number): TraceStep[] {
	const target = use.targetByPeriod[period - 1] ?? 0;
	const capacity = use.capacityByPeriod[period - 1] ?? 0;
	const row = index.plan.targets.find((t) => t.partnerId === use.partnerId && t.measureId === measure.id);
	const link = row && ({ table: 'targets', id: row.id, field: 'byPeriod', period } as const);
	const steps = [
		step(`Capacity in ${periodLabel(index.bid, period)}`, '', capacity, 'units'),
		step('Target', '', target, 'units', link),
	];
	if (isOver(target, capacity)) steps.push(step('Cannot be delivered', '', target - capacity, 'units'));
	return steps;
}

function outputSteps(index: BidIndex, subject: SubjectOf<'capacity'>): TraceStep[] {
	const roles = index.plan.roles.filter(
		(role) => role.method !== 'none' && role.measureId === subject.measureId,
	);
	const present = roles.filter((role) =>
		[...index.plan.posts, ...index.plan.absences, ...index.plan.commitments].some(
			(row) => row.roleId === role.id && row.partnerId === subject.partnerId,
		),
	);
	return present.flatMap((role) => roleSteps(index, role, subject, present.length > 1));
}

/** As many steps as a person would take on paper: posts, away, promised, empty, made. */
function roleSteps(
	index: BidIndex,
	role: Role,
	{ partnerId, period }: SubjectOf<'capacity'>,
	named: boolean,
): TraceStep[] {
	const fte = fteSteps(index, { partnerId, roleId: role.id }, period);
	const { assumptions } = index;
	const inPosts = partSum(fte.posts);
	const notAway = inPosts - partSum(fte.absences);
	const allowance = `× (1 − ${showPercent(assumptions.turnover)} × ${showPlain(assumptions.weeksEmpty)}/52)`;
	const first = <T extends 'posts' | 'absences' | 'commitments'>(table: T, parts: FtePart<Row<T>>[]) => {
		const id = parts[0]?.row.id;
		return id === undefined ? undefined : { table, id };
	};
	return [
		step(
			named ? `Posts: ${role.name}` : 'Posts',
			joined(fte.posts, ' + '),
			inPosts,
			'fte',
			first('posts', fte.posts),
		),
		step(
			`Away in ${periodLabel(index.bid, period)}`,
			`− ${joined(fte.absences, ' − ')}`,
			notAway,
			'fte',
			first('absences', fte.absences),
		),
		step(
			'Promised elsewhere',
			`− ${joined(fte.commitments, ' − ')}`,
			fte.raw,
			'fte',
			first('commitments', fte.commitments),
		),
		step('Empty-post allowance', allowance, fte.effective, 'fte', {
			table: 'assumptions',
			id: assumptions.id,
			field: 'turnover',
		}),
		yieldStep(index, role, fte.effective),
	];
}

const joined = (parts: readonly FtePart<unknown>[], sign: string): string =>
	parts.length === 0
		? '0'
		: parts
				.map(({ fte, factor }) =>
					factor === 1 ? showPlain(fte) : `${showPlain(fte)} × ${showPercent(factor)}`,
				)
				.join(sign);

function yieldStep(index: BidIndex, role: Role, effective: number): TraceStep {
	const made = effective * outputPerFtePeriod(role, index.assumptions, index.bid);
	const link = { table: 'roles', id: role.id } as const;
	if (role.method === 'caseload') {
		const weeks = showPlain(weeksPerPeriod(index.bid));
		const expression = `× ${showPlain(role.maxConcurrent)} × ${weeks}/${showPlain(role.avgWeeks)}`;
		return step('Cases one FTE starts', expression, made, 'units', { ...link, field: 'maxConcurrent' });
	}
	const hours = (productiveHours(index.assumptions) * index.bid.periodMonths) / 12;
	const expression = `× ${showPlain(hours)} h × ${showPercent(role.contactShare)} / ${showPlain(role.hoursPerOutput)} h`;
	return step('Made in hours of contact', expression, made, 'units', { ...link, field: 'hoursPerOutput' });
}

function outcomeSteps(index: BidIndex, figures: LiveFigures, subject: SubjectOf<'capacity'>): TraceStep[] {
	return index.plan.funnelSteps
		.filter((row) => row.measureId === subject.measureId)
		.map((row) => {
			const source = index.plan.measures.find(({ id }) => id === row.sourceMeasureId);
			const earlier = subject.period - row.lagPeriods;
			const name = source ? displayName(source) : row.sourceMeasureId;
			const link = { table: 'funnelSteps', id: row.id } as const;
			if (earlier < 1) return step(`From ${name} before the bid starts`, '0', 0, 'units', link);
			const use = figures.capacity.find(
				(other) => other.partnerId === subject.partnerId && other.measureId === row.sourceMeasureId,
			);
			const target = use?.targetByPeriod[earlier - 1] ?? 0;
			const capacity = use?.capacityByPeriod[earlier - 1] ?? 0;
			const rates = [row.completionRate, row.responseRate, row.improvedRate];
			const expression = `min(${showPlain(target)}, ${showPlain(capacity)}) × ${rates.map((rate) => showPercent(rate)).join(' × ')}`;
			const made = rates.reduce((amount, rate) => amount * rate, Math.min(target, capacity));
			return step(`From ${name} of ${periodLabel(index.bid, earlier)}`, expression, made, 'units', link);
		});
}
