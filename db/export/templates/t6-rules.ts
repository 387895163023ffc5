/** What grants of this kind do not pay for: a list to be ticked off by hand. */
import { type Frame, putHeading, putHeads } from '../book-frame';
import { createSheet, keepHeads, put, putChoice, type SheetModel } from '../sheet-model';
import { NO, YES } from '../words';

export const T6_RULES_SHEET = 'What is not paid for';
const HEAD_ROW = 5;
/** In our words, after model terms of government grants; the grant agreement counts. */
const NOT_PAID = [
	'Lobbying that is paid for, or asking government for more money',
	'Entertaining and gifts',
	'VAT that can be reclaimed',
	'Contributions in kind',
	'Interest, and fines set by law',
	'Political activity, and activity that is only religious',
	'Costs from before the start',
	'Depreciation of things the partner owns',
	'What another grant pays back',
];
const NOT_LOOKED = 'Not yet looked at';

export function buildT6Rules(frame: Frame): SheetModel {
	const sheet = createSheet(T6_RULES_SHEET, [64, 22, 60]);
	putHeading(sheet, frame, T6_RULES_SHEET, `${frame.bid.title} · is any of this in the cost lines?`);
	putHeads(sheet, HEAD_ROW, ['Not paid for', 'In the cost lines', 'Where, and what was done']);
	NOT_PAID.forEach((text, at) => {
		const row = HEAD_ROW + 1 + at;
		put(sheet, row, 1, text, 'label');
		putChoice(sheet, row, 2, NOT_LOOKED, [NOT_LOOKED, NO, YES]);
		put(sheet, row, 3, null, 'inputText');
	});
	const area = `B${HEAD_ROW + 1}:B${HEAD_ROW + NOT_PAID.length}`;
	sheet.highlights.push({ area, formula: `B${HEAD_ROW + 1}="${YES}"`, tone: 'fail' });
	sheet.highlights.push({ area, formula: `B${HEAD_ROW + 1}="${NO}"`, tone: 'pass' });
	keepHeads(sheet, HEAD_ROW, 1);
	return sheet;
}
