/** Current finances of the lead: a table to be typed, with its differences worked out. */
import { type Frame, putHeading, putHeads, putTitle } from '../book-frame';
import { atEmpty, compute, createSheet, keepHeads, put, type SheetModel } from '../sheet-model';
import { add, subtract } from '../term';

export const FINANCES_SHEET = 'Current finances';
const YEARS = ['Last accounts', 'This year, forecast', 'Next year, budget'];
const INCOME = ['Grants and contracts', 'Donations and legacies', 'Earned income', 'Other income'];
const SPENDING = ['Staff', 'Other spending'];
const RESERVES = [
	'Unrestricted reserves at the end of the year',
	'Restricted reserves at the end of the year',
];

export function buildT1Finances(frame: Frame): SheetModel {
	const sheet = createSheet(FINANCES_SHEET, [52, ...YEARS.map(() => 20)]);
	putHeading(sheet, frame, FINANCES_SHEET, `${frame.bid.title} · of the lead; to be typed from its accounts`);
	let row = 5;
	const table = (title: string, labels: readonly string[]): number[] => {
		putTitle(sheet, row++, title);
		putHeads(sheet, row++, ['Pounds', ...YEARS.map((right) => ({ right }))]);
		return labels.map((label) => {
			put(sheet, row, 1, label, 'label');
			YEARS.forEach((_, at) => {
				put(sheet, row, 2 + at, null, 'input', 'pounds');
			});
			return row++;
		});
	};
	const income = table('Income', INCOME);
	const incomeRow = row++;
	row++;
	const spending = table('Spending', SPENDING);
	const spendingRow = row++;
	const surplusRow = row++;
	row++;
	table('Reserves', RESERVES);
	for (const [at, label] of [
		[incomeRow, 'All income'],
		[spendingRow, 'All spending'],
		[surplusRow, 'Surplus, or deficit below 0'],
	] as const)
		put(sheet, at, 1, label, 'totalLabel');
	YEARS.forEach((_, at) => {
		const column = 2 + at;
		const of = (rows: readonly number[]) => {
			const [first, ...rest] = rows.map((one) => atEmpty(sheet, one, column));
			return first ? add(first, ...rest) : atEmpty(sheet, incomeRow, column);
		};
		compute(sheet, incomeRow, column, of(income), 'total', 'pounds');
		compute(sheet, spendingRow, column, of(spending), 'total', 'pounds');
		const surplus = subtract(atEmpty(sheet, incomeRow, column), atEmpty(sheet, spendingRow, column));
		compute(sheet, surplusRow, column, surplus, 'total', 'pounds');
	});
	keepHeads(sheet, 4, 1);
	return sheet;
}
