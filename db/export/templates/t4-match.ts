/** One sheet for each co-funder: what it gives to whom by year, and cells for its confirmation. */
import { entry, type Frame, putHeading, putHeads, putTitle, yearNumbers } from '../book-frame';
import {
	block,
	columnOf,
	compute,
	createSheet,
	keepHeads,
	put,
	putChoice,
	rowOf,
	type SheetModel,
} from '../sheet-model';
import { sum } from '../term';
import { STATUS_WORDS } from '../words';

export interface MatchForm {
	sheet: SheetModel;
	totalRow: number;
	column: number;
}

const CONFIRMED = ['Name of the person who confirms it', 'Position', 'Conditions', 'Date', 'Signature'];

export function buildMatchSheet(
	frame: Frame,
	names: readonly string[],
	name: string,
	source: string,
): MatchForm {
	const years = yearNumbers(frame);
	const sheet = createSheet(name, [36, 20, ...years.map(() => 14), 15]);
	putHeading(sheet, frame, source, `${frame.bid.title} · match funding of one co-funder, pounds`);
	putTitle(sheet, 5, 'What it gives');
	putHeads(sheet, 6, [
		'To',
		'Stands as',
		...[...years.map((year) => `Year ${year}`), 'Total'].map((right) => ({ right })),
	]);
	let row = 7;
	for (const match of frame.plan.matchFunding) {
		const place = frame.partners.findIndex(({ id }) => id === match.partnerId);
		if (match.kind !== 'cash' || match.source !== source || place < 0) continue;
		put(sheet, row, 1, names[place] ?? '', 'label');
		putChoice(sheet, row, 2, STATUS_WORDS[match.status], Object.values(STATUS_WORDS));
		for (const year of years) put(sheet, row, 2 + year, entry(match.byYear, year - 1), 'input', 'pounds');
		const amounts = block(sheet, rowOf(row, 3, 2 + frame.years));
		compute(sheet, row++, 3 + frame.years, sum(amounts), 'computed', 'pounds');
	}
	put(sheet, row, 1, 'All', 'totalLabel');
	put(sheet, row, 2, null, 'totalLabel');
	for (let column = 3; column <= 3 + frame.years; column++)
		compute(sheet, row, column, sum(block(sheet, columnOf(7, row - 1, column))), 'total', 'pounds');
	putConfirmation(sheet, row + 2, CONFIRMED);
	keepHeads(sheet, 4, 1);
	return { sheet, totalRow: row, column: 3 + frame.years };
}

/** Yellow cells to be filled by whoever confirms. */
export function putConfirmation(sheet: SheetModel, top: number, labels: readonly string[]): void {
	putTitle(sheet, top, 'Confirmed by');
	labels.forEach((label, at) => {
		put(sheet, top + 1 + at, 1, label, 'label');
		put(sheet, top + 1 + at, 2, null, 'inputText');
	});
}
