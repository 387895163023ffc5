/** Budget lines and posts: what may not be in the cost, and what is costed twice or not at all. */
import type { Finding } from '../calc/figures';
import { placeOf } from '../calc/index-of-bid';
import type { LineCost } from '../calc/lines';
import { isBlank } from '../calc/reasons';
import type { Bid, BudgetLine } from '../plan';
import { exceeds, sum, zeros } from '../quantity';
import { count, decimal, type FindingInput, makeFinding, pounds } from './finding';
import type { FindingCode } from './registry';
import { ofLine, ofPartner, ofPost, partnerName } from './subject';

export const budgetFindings = (input: FindingInput): Finding[] => [
	...lineFindings(input),
	...postFindings(input),
];

/** A finding on a line, its sentence given the line's name, its cost and its partner. */
interface LineTest {
	code: FindingCode;
	isMet: (cost: LineCost) => boolean;
	sentence: (name: string, value: string, partner: string) => string;
}

const lineTests = (input: FindingInput): LineTest[] => {
	const { bid } = input.index;
	const ineligible = ineligiblePartners(input);
	return [
		{
			code: 'line-ineligible',
			isMet: ({ line, partner }) => !line.eligible && ineligible.has(partner),
			sentence: (n, v) => `${n} (${v}) is not eligible and match does not cover it.`,
		},
		{
			code: 'vat-recoverable-in-cost',
			isMet: ({ line }) => line.vat === 'recoverable' && !bid.recoverableVatEligible,
			sentence: (n, v, p) => `${n} (${v}) holds VAT that ${p} can recover.`,
		},
		{
			code: 'contingency-not-allowed',
			isMet: ({ line }) => line.category === 'contingency' && !allowsContingency(bid, line),
			sentence: (n, v) => `${n} (${v}) is contingency, not allowed.`,
		},
		{
			code: 'line-without-basis',
			isMet: ({ line }) => isBlank(line.basis) && line.method !== 'post',
			sentence: (n, v) => `${n} (${v}) does not say how it was worked out.`,
		},
	];
};

/** A line of 0 gives no finding. */
function lineFindings(input: FindingInput): Finding[] {
	const tests = lineTests(input);
	return input.lines.flatMap((cost) => {
		const total = sum(cost.byYear);
		if (total === 0) return [];
		const { id, partnerId, description } = cost.line;
		return tests
			.filter(({ isMet }) => isMet(cost))
			.map(({ code, sentence }) =>
				makeFinding(code, [ofPartner(partnerId), ofLine(id)], pounds(total), (v) =>
					sentence(description, v, partnerName(input.index, partnerId)),
				),
			);
	});
}

const allowsContingency = ({ contingencyAllowed }: Bid, line: BudgetLine): boolean =>
	contingencyAllowed === 'yes' || (contingencyAllowed === 'capitalOnly' && line.costType === 'capital');

/** Places of the partners whose lines that are not eligible pass their cash match, all years. */
function ineligiblePartners({ index, lines, figures }: FindingInput): Set<number> {
	const totals = zeros(index.partners.length);
	for (const { line, partner, byYear } of lines)
		if (!line.eligible) totals[partner] = (totals[partner] ?? 0) + sum(byYear);
	const match = figures.costs.byPartner.map(({ cashMatchByYear }) => sum(cashMatchByYear));
	return new Set(totals.flatMap((total, place) => (exceeds(total, match[place] ?? 0) ? [place] : [])));
}

function postFindings({ index, lines }: FindingInput): Finding[] {
	const lineCounts = new Map<string, number>();
	for (const { line } of lines)
		if (line.method === 'post' && line.postId !== null)
			lineCounts.set(line.postId, (lineCounts.get(line.postId) ?? 0) + 1);
	return index.plan.posts.flatMap((post) => {
		if (placeOf(index, post) === undefined) return [];
		const subjects = [ofPartner(post.partnerId), ofPost(post.id)];
		const name = partnerName(index, post.partnerId);
		const costed = lineCounts.get(post.id) ?? 0;
		if (costed > 1)
			return [
				makeFinding(
					'post-costed-twice',
					subjects,
					count(costed, 1),
					(v) => `${post.title} of ${name} is costed ${v} times.`,
				),
			];
		if (costed === 1 || !exceeds(post.fte, 0)) return [];
		return [
			makeFinding(
				'post-not-costed',
				subjects,
				decimal(post.fte, 0),
				(v) => `${post.title} of ${name} (${v} FTE) has no cost line.`,
			),
		];
	});
}
