/** The table of participants: what is added up, what is worked out and what is typed. */
import { type Frame, putHeading, putHeads } from '../book-frame';
import { LINES_AT } from '../line-sheets';
import {
	away,
	awayBlock,
	block,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	ref,
	type SheetModel,
} from '../sheet-model';
import {
	add,
	type Block,
	least,
	multiply,
	subtract,
	sum,
	sumWhere,
	type Term,
	wholePounds,
	words,
} from '../term';
import type { TemplateParts } from './template';

export const T2_SHEET = 'Table of participants';
const HEAD_ROW = 5;
export const T2_AT = {
	number: 1,
	participant: 2,
	country: 3,
	personnel: 4,
	other: 5,
	subcontracts: 6,
	thirdParties: 7,
	inKind: 8,
	indirect: 9,
	unitCosts: 10,
	eligible: 11,
	rate: 12,
	most: 13,
	linked: 14,
	requested: 18,
} as const;
const HEADS = [
	'(A) Personnel',
	'(B) Other direct',
	'(C) Sub-contracting',
	'(D) Support to third parties',
	'(E) In kind, not on premises',
	'(F) Indirect: rate × (A+B−E)',
	'(G) Special unit costs',
	'(H) Eligible: A+B+C+D+F+G',
	'(I) Rate',
	'(J) Most: H × I',
	'(K) Linked: eligible',
	'(L) Linked: rate',
	'(M) Linked: most',
	'(N) Linked: in kind',
	'(O) Requested',
];

/** Longer ones would touch their neighbours. */
const LONG_HEAD = 23;

export interface T2Table {
	sheet: SheetModel;
	rows: number[];
	/** Short names, in the order of the lines. */
	names: readonly string[];
	total: number;
	/** A + B + C of the total line, and all parts of H. */
	direct: Term;
	parts: Term;
	lowest: Term;
	allButOverheads: (overheads: Term) => Term;
}

export function buildT2Table(parts: TemplateParts, letters: Block): T2Table {
	const { frame, names, lines } = parts;
	const sheet = createSheet(T2_SHEET, [
		5,
		30,
		16,
		...HEADS.map((head) => (head.length > LONG_HEAD ? 15 : 12.5)),
	]);
	putHeading(sheet, frame, T2_SHEET, `${frame.bid.title} · the whole project, pounds`);
	putHeads(sheet, HEAD_ROW, [
		{ right: 'No.' },
		'Participant',
		'Country',
		...HEADS.map((right) => ({ right })),
	]);
	const rows = frame.partners.map((_, at) => HEAD_ROW + 1 + at);
	rows.forEach((row, at) => {
		putParticipant(parts, sheet, row, at, letters);
	});
	const total = HEAD_ROW + 1 + rows.length;
	putTotal(sheet, total);
	keepHeads(sheet, HEAD_ROW, 2);
	const at = (column: number): Term => away(sheet, total, column);
	const direct = add(at(T2_AT.personnel), at(T2_AT.other), at(T2_AT.subcontracts));
	return {
		sheet,
		rows,
		names,
		total,
		direct,
		parts: add(direct, at(T2_AT.thirdParties), at(T2_AT.indirect), at(T2_AT.unitCosts)),
		lowest: least(awayBlock(sheet, columnOf(HEAD_ROW + 1, total - 1, T2_AT.requested))),
		allButOverheads: (overheads) => subtract(lines.sumOf(0), overheads),
	};
}

function putParticipant(
	{ frame, lines, named }: TemplateParts,
	sheet: SheetModel,
	row: number,
	at: number,
	letters: Block,
): void {
	const partner = frame.partners[at];
	put(sheet, row, T2_AT.number, at + 1, 'labelRight', 'whole');
	put(sheet, row, T2_AT.participant, partner?.name ?? '', 'label');
	put(sheet, row, T2_AT.country, 'United Kingdom', 'inputText');
	const key = ref(sheet, row, T2_AT.number, 'column');
	const of = (letter: string): Term =>
		sumWhere(
			lines.column(lines.amountColumn(0)),
			[lines.column(LINES_AT.number), key],
			[letters, words(letter)],
		);
	compute(sheet, row, T2_AT.personnel, of('A'), 'computed', 'pounds');
	compute(sheet, row, T2_AT.other, of('B'), 'computed', 'pounds');
	compute(sheet, row, T2_AT.subcontracts, of('C'), 'computed', 'pounds');
	for (const column of [T2_AT.thirdParties, T2_AT.inKind, T2_AT.unitCosts])
		put(sheet, row, column, 0, 'input', 'pounds');
	const cell = (column: number): Term => ref(sheet, row, column);
	const base = subtract(add(cell(T2_AT.personnel), cell(T2_AT.other)), cell(T2_AT.inKind));
	compute(
		sheet,
		row,
		T2_AT.indirect,
		wholePounds(multiply(named('IndirectRate'), base)),
		'computed',
		'pounds',
	);
	const eligible = [T2_AT.personnel, T2_AT.other, T2_AT.subcontracts, T2_AT.thirdParties, T2_AT.indirect];
	const [first, ...rest] = [...eligible, T2_AT.unitCosts].map(cell);
	if (first) compute(sheet, row, T2_AT.eligible, add(first, ...rest), 'computed', 'pounds');
	compute(sheet, row, T2_AT.rate, named('FundingRate'), 'input', 'percentTenths');
	compute(
		sheet,
		row,
		T2_AT.most,
		wholePounds(multiply(cell(T2_AT.eligible), cell(T2_AT.rate))),
		'computed',
		'pounds',
	);
	for (const step of [0, 1, 2, 3])
		put(sheet, row, T2_AT.linked + step, 0, 'input', step === 1 ? 'percentTenths' : 'pounds');
	const requested = requestOf(frame, partner?.id ?? '');
	put(sheet, row, T2_AT.requested, requested, 'input', 'pounds');
}

const requestOf = (frame: Frame, partnerId: string): number =>
	frame.figures.costs.byPartner.find((cost) => cost.partnerId === partnerId)?.requested ?? 0;

function putTotal(sheet: SheetModel, row: number): void {
	for (const column of [1, 2, 3]) put(sheet, row, column, column === 2 ? 'Total' : null, 'totalLabel');
	for (let column: number = T2_AT.personnel; column <= T2_AT.requested; column++) {
		if (column === T2_AT.rate || column === T2_AT.linked + 1) put(sheet, row, column, null, 'total');
		else
			compute(
				sheet,
				row,
				column,
				sum(block(sheet, columnOf(HEAD_ROW + 1, row - 1, column))),
				'total',
				'pounds',
			);
	}
}
