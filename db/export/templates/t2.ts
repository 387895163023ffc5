/** European style: one line a participant over the whole project; indirect costs and the most that may be asked are worked out. */
import type { Entry } from '../assumption-entries';
import type { Frame } from '../book-frame';
import type { CheckSection } from '../check-sheets';
import { fewest, type LimitTest, most, same } from '../limit-test';
import { LINES_AT } from '../line-sheets';
import { away } from '../sheet-model';
import { number, type Term, words } from '../term';
import { CATEGORY_WORDS } from '../words';
import { putT2Columns } from './t2-columns';
import { buildT2Overheads } from './t2-overheads';
import { buildT2Table, T2_AT, type T2Table } from './t2-table';
import { largestRequest, type Template, type TemplateParts } from './template';
import { totalOf } from './totals';

export const t2: Template = {
	key: 't2',
	terms: ({ bid }): Entry[] => [
		{
			name: 'IndirectRate',
			label: 'Indirect costs at a flat rate (F)',
			value: bid.overheadMode === 'flatRate' ? (bid.flatRate ?? 0) : 0.25,
			format: 'percentTenths',
			unit: 'of A + B − E',
			use: '25% unless the bid has a flat rate of its own',
		},
		{
			name: 'FundingRate',
			label: 'Rate of funding (I)',
			value: 1,
			format: 'percentTenths',
			unit: 'of eligible cost',
			use: 'For every participant; the rate of one may be typed over in the table',
		},
		largestRequest(bid),
	],
	how: [
		'Each cost line goes to one column: staff and management to A, subcontracts to C, overheads to none, all else to B. The letter in Cost lines may be changed.',
		'F is worked out and never typed: rate × (A + B − E), in whole pounds. Overheads of Consort are not added to it; the sheet Overheads beside F says what the flat rate gives or takes from each partner.',
		'Contributions in kind are not in A or B, so E begins at 0: type what is in A or B and is used away from the participant’s premises.',
		'D, G and K to N begin at 0. O begins with the request of Consort and is typed; it may not pass J.',
		'Amounts are pounds: where the funder asks for euros, convert at the rate it names.',
	],
	build: (parts) => {
		const columns = putT2Columns(parts.lines);
		const table = buildT2Table(parts, columns);
		const overheads = buildT2Overheads(parts, table);
		return {
			sheets: [
				{ sheet: table.sheet, holds: 'One line a participant: A to O over the whole project.' },
				{ sheet: overheads, holds: 'For each partner its overheads in Consort beside what F gives.' },
			],
			sections: sections(parts, table),
			totals: totals(parts.frame, table),
		};
	},
};

function sections({ named, lines }: TemplateParts, table: T2Table): CheckSection[] {
	const total = (column: number): Term => away(table.sheet, table.total, column);
	const participants: LimitTest[] = table.rows.map((row, at) => {
		const of = (column: number): Term => away(table.sheet, row, column);
		return most(
			`o ${at}`,
			`O at most J, ${table.names[at] ?? ''}`,
			of(T2_AT.requested),
			of(T2_AT.most),
			'pounds',
		);
	});
	const overheads = lines.sumOf(0, [LINES_AT.category, words(CATEGORY_WORDS.overheads)]);
	return [
		{
			title: 'Totals that must agree',
			tests: [
				same(
					'direct',
					'A + B + C less all cost lines but overheads',
					table.direct,
					table.allButOverheads(overheads),
				),
				same('h', 'H less A + B + C + D + F + G', total(T2_AT.eligible), table.parts),
			],
		},
		{
			title: 'What the funder looks at',
			tests: [
				...participants,
				fewest('lowest', 'Lowest O of a participant', table.lowest, number(0), 'pounds'),
				most('award', 'O of all participants', total(T2_AT.requested), named('MaximumAward'), 'pounds'),
			],
		},
	];
}

/** A, B and C by partner and O; F and what follows from it are the template's own. */
function totals({ figures: { costs } }: Frame, table: T2Table) {
	const requests = costs.byPartner.map(({ requested }, at) =>
		totalOf(
			`Requested by ${table.names[at] ?? ''}`,
			requested,
			table.sheet,
			table.rows[at] ?? 0,
			T2_AT.requested,
		),
	);
	return [...requests, totalOf('Requested', costs.requested, table.sheet, table.total, T2_AT.requested)];
}
