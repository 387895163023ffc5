/** Government grant: every line with its flags for eligible spending, the reason and what is left to claim. */
import type { Entry } from '../assumption-entries';
import { NO_LIMIT } from '../assumption-entries';
import type { CheckSection } from '../check-sheets';
import { most, none, same } from '../limit-test';
import { LINES_AT } from '../line-sheets';
import { awayBlock, columnOf } from '../sheet-model';
import { countOf, number, subtract, words } from '../term';
import { NO } from '../words';
import { buildT6Lines, REASONS, T6_AT, type T6Lines, totalsOfT6 } from './t6-lines';
import { buildT6Rules } from './t6-rules';
import { largestRequest, type Template, type TemplateParts } from './template';

export const t6: Template = {
	key: 't6',
	terms: ({ bid }): Entry[] => [
		largestRequest(bid),
		{
			name: 'VatAllowed',
			label: 'Lines with recoverable VAT the funder allows',
			value: bid.recoverableVatEligible ? NO_LIMIT : 0,
			format: 'whole',
			unit: 'lines',
			use: 'Checks; model terms of government grants leave reclaimable VAT out',
		},
	],
	how: [
		'A line is eligible when the bid says so, when none of its VAT can be reclaimed and when it falls in the period. Each flag is a yellow cell; the reason and the eligible amount follow from the three.',
		'Every cost in Consort falls within the bid’s years, so In period begins at Yes.',
		'Contributions in kind are in no cost line. What is not eligible must be covered by cash from others.',
		'The list of what such grants do not pay for is a summary in our words; the grant agreement counts.',
	],
	build: (parts) => {
		const lines = buildT6Lines(parts);
		return {
			sheets: [
				{ sheet: lines.sheet, holds: 'Each line with its flags, the reason and the eligible amount.' },
				{
					sheet: buildT6Rules(parts.frame),
					holds: 'What grants of this kind do not pay for, to be ticked off.',
				},
			],
			sections: sections(parts, lines),
			totals: totalsOfT6(parts.frame, lines),
		};
	},
};

function sections({ named, lines, other }: TemplateParts, own: T6Lines): CheckSection[] {
	const reasons = awayBlock(own.sheet, columnOf(own.first, own.last, T6_AT.reason));
	const recoverable = countOf(reasons, words(REASONS.vat));
	const stated = lines.sumOf(0, [LINES_AT.eligible, words(NO)]);
	return [
		{
			title: 'Totals that must agree',
			tests: [
				same('cost', 'All lines less Cost lines', own.cost, lines.sumOf(0)),
				same('parts', 'Eligible and not eligible less all lines', own.eligibleAndNot, own.cost),
			],
		},
		{
			title: 'What the funder looks at',
			tests: [
				most(
					'ineligible',
					'Not eligible, against cash from others',
					own.notEligible,
					other.sumOf('cash', 0),
					'pounds',
				),
				most('vat', 'Lines whose VAT can be reclaimed', recoverable, named('VatAllowed'), 'whole'),
				most(
					'period',
					'Lines outside the period',
					countOf(reasons, words(REASONS.period)),
					number(0),
					'whole',
				),
				most('claim', 'Claim, against the eligible amount', own.claim, own.eligible, 'pounds'),
				most('award', 'Claim', own.claim, named('MaximumAward'), 'pounds'),
				none('stated', 'Marked as not eligible in Cost lines but counted here', subtract(stated, own.stated)),
			],
		},
	];
}
