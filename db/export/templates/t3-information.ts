/** 1 Information: what the bid is, who is in it, and what the colours mean. */
import { type Frame, putHeading, putHeads, putTitle } from '../book-frame';
import { createSheet, type Day, keepHeads, put, type SheetModel } from '../sheet-model';

export const INFORMATION_SHEET = '1 Information';

export function buildT3Information(frame: Frame): SheetModel {
	const { bid, partners, figures } = frame;
	const sheet = createSheet(INFORMATION_SHEET, [36, 90]);
	putHeading(sheet, frame, INFORMATION_SHEET, bid.title);
	let row = 5;
	const pair = (label: string, value: string | Day | null, typed = false): void => {
		const isDay = typeof value === 'object' && value !== null;
		put(sheet, row, 1, label, 'label');
		put(sheet, row++, 2, value === '' ? null : value, typed ? 'inputText' : 'label', isDay ? 'date' : null);
	};
	putTitle(sheet, row++, 'The grant');
	pair('Project', bid.title);
	pair('Funder', bid.funder);
	pair('Reference', bid.reference, true);
	pair('Area', bid.area, true);
	pair('Starts', { day: bid.start });
	pair('Ends', { day: figures.periods.at(-1)?.end ?? bid.start });
	pair('Person for questions about the budget', null, true);
	row++;
	putTitle(sheet, row++, 'Who is in it');
	putHeads(sheet, row++, ['Part', 'Organisation']);
	for (const { id, name } of partners) pair(id === bid.leadPartnerId ? 'Lead' : 'Partner', name);
	row++;
	putTitle(sheet, row++, 'Colours');
	put(sheet, row, 1, 'Yellow', 'inputText');
	put(sheet, row++, 2, 'You type here.', 'label');
	put(sheet, row, 1, 'Grey', 'computedText');
	put(sheet, row++, 2, 'Worked out: do not type.', 'label');
	keepHeads(sheet, 4, 0);
	return sheet;
}
