/** Shared prosperity style: annexes A to E, one match sheet a co-funder, one joint sheet a partner. */
import type { Entry } from '../assumption-entries';
import { NO_LIMIT } from '../assumption-entries';
import type { CheckSection } from '../check-sheets';
import { fewest, type LimitTest, most, same } from '../limit-test';
import { away, type SheetModel } from '../sheet-model';
import { nameSheets } from '../sheet-names';
import { add, ratio, type Term } from '../term';
import { type AnnexA, buildAnnexA } from './t4-annex-a';
import { type AnnexB, buildAnnexB, totalsOfAnnexB } from './t4-annex-b';
import { buildJointSheet, type JointSheet } from './t4-joint';
import { buildAnnexC, buildAnnexD, buildAnnexE } from './t4-lists';
import { buildMatchSheet, type MatchForm } from './t4-match';
import { SHARED_SHEETS, type Template, type TemplateParts } from './template';

const ANNEXES = [
	'Annex A Outputs',
	'Annex B Finance',
	'Annex C Milestones',
	'Annex D Risks',
	'Annex E Procurement',
];

export const t4: Template = {
	key: 't4',
	terms: ({ bid }): Entry[] => [
		{
			name: 'GrantMinimum',
			label: 'Smallest grant, without match',
			value: NO_LIMIT,
			format: 'pounds',
			unit: 'the whole bid',
			use: 'Some councils set a least and a most for each intervention: type them here',
		},
		{
			name: 'GrantMaximum',
			label: 'Largest grant, without match',
			value: bid.maximumAward ?? NO_LIMIT,
			format: 'pounds',
			unit: 'the whole bid',
			use: 'Checks',
		},
		{
			name: 'MinimumMatch',
			label: 'Least match funding',
			value: bid.minimumCashMatch ?? NO_LIMIT,
			format: 'percentTenths',
			unit: 'of total cost',
			use: 'Checks; cash only',
		},
	],
	how: [
		'Annex A takes targets and the commissioner’s minimum from the bid; Annex B adds the cost lines up. Each match sheet is one co-funder, each joint sheet one partner; the Checks say whether they add up to Annex B.',
		'Annex D holds the risks of the bid with their scores after controls, because this structure asks for them. What they might cost, and partners’ reserves, stay out.',
		'Annex E is empty: purchases are not planned in Consort.',
		'Two years’ accounts and management accounts of the lead have been asked for beside the workbook.',
	],
	build: (parts) => {
		const { frame, names } = parts;
		const funders = [...new Set(fundersOf(parts))];
		const wanted = [...funders.map((source) => `Match ${source}`), ...names.map((name) => `Joint ${name}`)];
		const sheetNames = nameSheets(wanted, [...ANNEXES, ...SHARED_SHEETS]);
		const [a = '', b = '', c = '', d = '', e = ''] = ANNEXES;
		const annexA = buildAnnexA(frame, a);
		const annexB = buildAnnexB(parts, b);
		const match = funders.map((source, at) => buildMatchSheet(frame, names, sheetNames[at] ?? '', source));
		const joint = names.map((_, at) => buildJointSheet(parts, sheetNames[funders.length + at] ?? '', at));
		return {
			sheets: [
				{ sheet: annexA.sheet, holds: 'Outputs and outcomes with their targets by year.' },
				{ sheet: annexB.sheet, holds: 'Cost by category and year, capital and revenue, match and grant.' },
				{ sheet: buildAnnexC(frame, c), holds: 'Milestones: start, reviews of the first year, end.' },
				{ sheet: buildAnnexD(frame, d), holds: 'Risks, their scores after controls, owners and controls.' },
				{ sheet: buildAnnexE(frame, e), holds: 'Purchases, to be typed.' },
				...match.map(({ sheet }) => ({ sheet, holds: 'Match funding of one co-funder, to be signed.' })),
				...joint.map(({ sheet }) => ({
					sheet,
					holds: 'Cost, match, grant and targets of one partner, to be signed.',
				})),
			],
			sections: sections(parts, annexA, annexB, match, joint),
			totals: totalsOfAnnexB(frame, annexB),
		};
	},
};

/** Sources of cash of active partners, in their order. */
const fundersOf = ({ frame }: TemplateParts): string[] =>
	frame.plan.matchFunding
		.filter(({ kind, partnerId }) => kind === 'cash' && frame.partners.some(({ id }) => id === partnerId))
		.map(({ source }) => source);

function addUp(first: Term, rest: readonly { sheet: SheetModel; row: number; column: number }[]): Term {
	const terms = rest.map(({ sheet, row, column }) => away(sheet, row, column));
	const [head, ...tail] = terms;
	return head ? add(head, ...tail) : first;
}

function sections(
	{ named, lines, other }: TemplateParts,
	annexA: AnnexA,
	annexB: AnnexB,
	match: readonly MatchForm[],
	joint: readonly JointSheet[],
): CheckSection[] {
	const at = (row: number): Term => away(annexB.sheet, row, annexB.column(0));
	const sheets = (row: (sheet: JointSheet) => number) =>
		joint.map((sheet) => ({ sheet: sheet.sheet, row: row(sheet), column: sheet.column }));
	const agreeing: LimitTest[] = [
		same('cost', 'Annex B less Cost lines', at(annexB.cost), lines.sumOf(0)),
		same(
			'types',
			'Capital and revenue less the whole cost',
			add(at(annexB.capital), at(annexB.revenue)),
			at(annexB.cost),
		),
		same(
			'joint',
			'Cost of all joint sheets less Annex B',
			addUp(
				at(annexB.cost),
				sheets(({ cost }) => cost),
			),
			at(annexB.cost),
		),
		same(
			'grant',
			'Grant of all joint sheets less Annex B',
			addUp(
				at(annexB.grant),
				sheets(({ grant }) => grant),
			),
			at(annexB.grant),
		),
		same(
			'match',
			'All match sheets less Annex B',
			addUp(
				other.sumOf('cash', 0),
				match.map(({ sheet, totalRow, column }) => ({ sheet, row: totalRow, column })),
			),
			at(annexB.match),
		),
	];
	return [
		{ title: 'Totals that must agree', tests: agreeing },
		{
			title: 'What the funder looks at',
			tests: [
				fewest('least', 'Grant without match', at(annexB.grant), named('GrantMinimum'), 'pounds'),
				most('most', 'Grant without match', at(annexB.grant), named('GrantMaximum'), 'pounds'),
				fewest(
					'share',
					'Cash match, share of cost',
					ratio(at(annexB.match), at(annexB.cost)),
					named('MinimumMatch'),
					'percentHundredths',
				),
				...annexA.minimums,
			],
		},
	];
}
