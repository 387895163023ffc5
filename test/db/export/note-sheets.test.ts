import { expect, test } from 'vitest';
import { buildBook } from '../../../db/export/book';
import { NOTES_SHEET } from '../../../db/export/note-sheets';
import { type SubjectOfBid, traceOf } from '../../../shared/calc/trace';
import { liveFigures } from '../../../shared/figures';
import { marlshire, TODAY } from './marlshire';

test('the notes explain capacity and request in the words of the steps to these figures', () => {
	const plan = marlshire();
	const figures = liveFigures(plan, TODAY);
	const sheet = buildBook(plan, figures, TODAY, '0.1.0').sheets.find(({ name }) => name === NOTES_SHEET);
	const notes = [...(sheet?.cells.values() ?? [])].map(({ value }) => String(value)).join('\n');
	const subjects: SubjectOfBid[] = [
		{ kind: 'capacity', partnerId: 'P4', measureId: 'M1', period: 5 },
		{ kind: 'capacity', partnerId: 'P0', measureId: 'M4', period: 3 },
		{ kind: 'requested', partnerId: null, year: null },
	];
	for (const subject of subjects) {
		const rule = traceOf(plan, figures, subject)?.rule ?? 'no steps';
		expect(notes).toContain(rule);
	}
});
