/** Accountable grant: information, direct costs, overheads, the payment profile with its surplus or deficit, and variance. */
import type { Entry } from '../assumption-entries';
import type { CheckSection } from '../check-sheets';
import { fewest, most, none, same } from '../limit-test';
import { LINES_AT } from '../line-sheets';
import { add, number, type Term, words } from '../term';
import { VAT_WORDS } from '../words';
import { buildT3Direct, type T3Direct } from './t3-direct';
import { buildT3Information } from './t3-information';
import { buildT3Overheads, type T3Overheads } from './t3-overheads';
import { buildT3Payments, type T3Payments, totalsOfT3 } from './t3-payments';
import { buildT3Variance } from './t3-variance';
import { largestRequest, type Template, type TemplateParts } from './template';

export const t3: Template = {
	key: 't3',
	terms: ({ bid }): Entry[] => [
		{
			name: 'MatchAllowed',
			label: 'Match funding the funder agrees to',
			value: 0,
			format: 'pounds',
			unit: 'the whole bid',
			use: 'Checks; none unless the funder makes an exception',
		},
		{
			name: 'VarianceLimit',
			label: 'Difference that must be explained',
			value: 0.1,
			format: 'percentTenths',
			unit: 'of the budget',
			use: 'Marked on 5 Variance; Consort’s default, to be set to the funder’s own',
		},
		largestRequest(bid),
	],
	how: [
		'The lead’s and all partners’ costs stand in one budget: direct costs by kind, then each partner’s overheads (NPAC: costs that belong to no project alone).',
		'The payment profile is Consort’s cash flow at the capacity of the partners: what the grant is to pay for, period by period, and when the funder pays. Its cells are yellow and may be changed.',
		'Tax that can be reclaimed belongs outside the budget, tax that cannot inside. Actual costs are typed on 5 Variance at each review.',
	],
	build: (parts) => {
		const direct = buildT3Direct(parts);
		const overheads = buildT3Overheads(parts, direct);
		const payments = buildT3Payments(parts.frame);
		return {
			sheets: [
				{
					sheet: buildT3Information(parts.frame),
					holds: 'The bid, its lead and partners, and what the colours mean.',
				},
				{ sheet: direct.sheet, holds: 'Direct costs by kind and year, all partners together.' },
				{ sheet: overheads.sheet, holds: 'Each partner’s overheads by year and their rate on direct costs.' },
				{
					sheet: payments.sheet,
					holds: 'Spending and payments by period, with the surplus or deficit of cash.',
				},
				{
					sheet: buildT3Variance(parts.frame, direct, overheads),
					holds: 'Budget against actual costs, to be typed at reviews.',
				},
			],
			sections: sections(parts, direct, overheads, payments),
			totals: totalsOfT3(parts.frame, direct, overheads, payments),
		};
	},
};

function sections(
	{ frame, named, lines, other }: TemplateParts,
	direct: T3Direct,
	overheads: T3Overheads,
	payments: T3Payments,
): CheckSection[] {
	const years = [...Array.from({ length: frame.years }, (_, at) => at + 1), 0];
	const full = (year: number): Term => add(direct.total(year), overheads.total(year));
	const cash = other.sumOf('cash', 0);
	return [
		{
			title: 'Totals that must agree',
			tests: [
				...years.map((year) =>
					same(
						`full ${year}`,
						`Direct and overheads less Cost lines, ${year === 0 ? 'whole bid' : `year ${year}`}`,
						full(year),
						lines.sumOf(year),
					),
				),
				same(
					'spending',
					'Spending and cash from others less full cost',
					add(payments.spending, cash),
					full(0),
				),
			],
		},
		{
			title: 'What the funder looks at',
			tests: [
				most('match', 'Cash from others', cash, named('MatchAllowed'), 'pounds'),
				none(
					'vat',
					'Lines that hold tax which can be reclaimed',
					lines.sumOf(0, [LINES_AT.vat, words(VAT_WORDS.recoverable)]),
				),
				fewest(
					'lowest',
					'Lowest balance of cash (below 0: a gap to bridge)',
					payments.lowest,
					number(0),
					'pence',
				),
				most('paid', 'Payments, against spending', payments.paid, payments.spending, 'pence'),
				most(
					'award',
					'Spending, against the largest request',
					payments.spending,
					named('MaximumAward'),
					'pounds',
				),
			],
		},
	];
}
