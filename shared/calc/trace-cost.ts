/** How a budget line, an overhead pool and a match ratio are worked out. */
import type { BudgetLine, Post } from '../plan';
import { sum } from '../quantity';
import { showMoney, showPercent, showPlain } from '../text';
import type { LiveFigures } from './figures';
import type { BidIndex } from './index-of-bid';
import { lineCosts } from './lines';
import { matchOf } from './match-funding';
import { overheadCosts, poolDrivers } from './overheads';
import { partOfYear, payParts } from './pay';
import { type SubjectOf, step, type Trace, type TraceStep } from './trace-step';

/** Steps to a line's cost in a year (from 1); null for a line that is not in the figures. */
export function traceLine(
	index: BidIndex,
	figures: LiveFigures,
	{ lineId, year }: SubjectOf<'line'>,
): Trace | null {
	const line = index.plan.budgetLines.find(({ id }) => id === lineId);
	const amount = figures.costs.lines.find((row) => row.lineId === lineId)?.byYear[year - 1];
	if (!line || amount === undefined) return null;
	const post = line.method === 'post' ? index.plan.posts.find(({ id }) => id === line.postId) : undefined;
	return {
		title: `${post?.title ?? line.description} in year ${year}`,
		steps: [
			...(post ? postSteps(index, post, year) : amountSteps(index, line, year)),
			step(`Cost in year ${year}`, 'rounded to whole pounds', amount, 'pounds'),
		],
		rule: RULES[line.method],
		source: line.basis,
	};
}

const RULES: Record<BudgetLine['method'], string> = {
	byYear: 'Typed for each year.',
	inflated: 'The amount of year 1, grown each year by non-pay inflation, compound.',
	post: 'Pay for the part of the year in post, employer National Insurance above the threshold, and pension.',
};

const growth = (rate: number, year: number): string =>
	year === 1 ? '' : ` × (1 + ${showPercent(rate)})${year === 2 ? '' : `^${year - 1}`}`;

function amountSteps({ assumptions }: BidIndex, line: BudgetLine, year: number): TraceStep[] {
	const link = (field: string) => ({ table: 'budgetLines', id: line.id, field }) as const;
	if (line.method === 'byYear')
		return [step('Typed', '', line.byYear?.[year - 1] ?? 0, 'pounds', { ...link('byYear'), year })];
	const first = line.year1Amount ?? 0;
	const grown = first * (1 + assumptions.nonPayInflation) ** (year - 1);
	return [
		step('Year 1', '', first, 'pounds', link('year1Amount')),
		step(
			'With inflation',
			`${showMoney(first)}${growth(assumptions.nonPayInflation, year)}`,
			grown,
			'pounds',
			{ table: 'assumptions', id: assumptions.id, field: 'nonPayInflation' },
		),
	];
}

function postSteps(index: BidIndex, post: Post, year: number): TraceStep[] {
	const { assumptions, periodsPerYear } = index;
	const { part, pay, nationalInsurance, pension } = payParts(
		post,
		assumptions,
		year,
		partOfYear(post, year, periodsPerYear),
	);
	const link = (field: string) => ({ table: 'posts', id: post.id, field }) as const;
	const uplift = growth(assumptions.payUplift, year);
	const threshold = post.sharedPost
		? `${showPercent(assumptions.niRate)} × ${showPlain(post.fte)} × ${showPlain(part)} × (${showMoney(post.salary)}${uplift} − ${showMoney(assumptions.niThreshold)})`
		: `${showPercent(assumptions.niRate)} × (pay − ${showMoney(assumptions.niThreshold)} × ${showPlain(post.heads)} × ${showPlain(part)})`;
	return [
		step(
			'Part of the year in post',
			`${showPlain(part * periodsPerYear)} of ${periodsPerYear}`,
			part,
			'number',
			link('startPeriod'),
		),
		step(
			'Pay',
			`${showPlain(post.fte)} × ${showMoney(post.salary)}${uplift} × ${showPlain(part)}`,
			pay,
			'pounds',
			link('salary'),
		),
		step('National Insurance', threshold, nationalInsurance, 'pounds', link('heads')),
		step('Pension', `${showPercent(assumptions.pensionRate)} × pay`, pension, 'pounds', {
			table: 'assumptions',
			id: assumptions.id,
			field: 'pensionRate',
		}),
	];
}

/** Steps to a pool's charge in a year (from 1); null for a pool that is not in the figures. */
export function tracePool(index: BidIndex, { poolId, year }: SubjectOf<'pool'>): Trace | null {
	const costs = overheadCosts(index, lineCosts(index));
	const cost = costs.pools.find(({ pool }) => pool.id === poolId);
	const drivers = cost && poolDrivers(index, costs, cost)[year - 1];
	if (!cost || !drivers) return null;
	const { pool, byYear } = cost;
	const rate = index.assumptions.nonPayInflation;
	const grown = pool.pool * (1 + rate) ** (year - 1);
	const link = (field: string) => ({ table: 'overheadPools', id: pool.id, field }) as const;
	return {
		title: `${pool.name} in year ${year}`,
		steps: [
			step('Pool', `${showMoney(pool.pool)}${growth(rate, year)}`, grown, 'pounds', link('pool')),
			step(
				'Project',
				pool.projectDriver === null ? 'worked out' : '',
				drivers.project,
				'number',
				link('projectDriver'),
			),
			step('Organisation', '', drivers.organisation, 'number', link('organisationDriver')),
			step(
				`Charge in year ${year}`,
				`pool × ${showPlain(drivers.project)} / ${showPlain(drivers.organisation)}`,
				byYear[year - 1] ?? 0,
				'pounds',
			),
		],
		rule: "The pool, grown by non-pay inflation, times the project's part of the driver.",
		source: pool.basis,
	};
}

/** Steps to a match ratio of a year (from 1), or of all years. */
export function traceMatch(
	index: BidIndex,
	figures: LiveFigures,
	{ which, year }: SubjectOf<'match'>,
): Trace {
	const of = (byYear: readonly number[]) => (year === null ? sum(byYear) : (byYear[year - 1] ?? 0));
	const sums = matchOf(index)[which];
	const { costs, ratios } = figures;
	const counts = index.bid.inKindCountsAsMatch;
	const ratio = year === null ? ratios.match[which].total : (ratios.match[which].byYear[year - 1] ?? null);
	const minimum = { table: 'bid', id: index.bid.id, field: 'minimumCashMatch' } as const;
	return {
		title: `${MATCH_NAMES[which]} ${year === null ? 'in all years' : `in year ${year}`}`,
		steps: [
			step('Cash match', '', of(sums.cash), 'pounds'),
			...(counts ? [step('Match in kind', '', of(sums.inKind), 'pounds')] : []),
			step('Cost', '', of(costs.totalByYear), 'pounds', {
				kind: 'cost',
				partnerId: null,
				category: null,
				year,
			}),
			...(counts ? [step('All match in kind, beside the cost', '', of(costs.inKindByYear), 'pounds')] : []),
			step('Share of cost', 'match / cost', ratio, 'share'),
			step('Asked for', '', index.bid.minimumCashMatch, 'share', minimum),
		],
		results: 2,
		rule: counts
			? 'Cash and in-kind match over cost and all in-kind match.'
			: 'Cash match over cost; match in kind does not count.',
		source: "The funder's rules, as typed in the bid.",
	};
}

const MATCH_NAMES = { all: 'Match', secured: 'Secured match', firm: 'Secured and pledged match' };
