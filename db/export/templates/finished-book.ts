/** Puts the sheets of a workbook together: pages laid out, totals to compare, and the content hash in its cell. */
import { WORKBOOK_TEMPLATES, type WorkbookTemplate } from '../../../shared/workbook-templates';
import type { Frame } from '../book-frame';
import { hashModel } from '../content-hash';
import { buildNotes, type NoteWords } from '../note-sheets';
import { layOutPages } from '../print-pages';
import { type Name, put, type SheetModel, type TotalCheck, type WorkbookModel } from '../sheet-model';

export interface BookParts {
	sheets: readonly SheetModel[];
	names: Name[];
	checks: TotalCheck[];
	notes: Pick<NoteWords, 'sheets' | 'how'>;
}

export function finishBook(frame: Frame, template: WorkbookTemplate, parts: BookParts): WorkbookModel {
	const shape = WORKBOOK_TEMPLATES[template];
	const notes = buildNotes(frame, { ...parts.notes, shape, totals: parts.checks.length });
	const model: WorkbookModel = {
		title: frame.bid.title,
		status: frame.status,
		appVersion: frame.appVersion,
		today: frame.today,
		sheets: [...parts.sheets, notes.sheet],
		names: parts.names,
		checks: parts.checks,
		hashAt: { sheet: notes.sheet.name, address: notes.hashAt },
	};
	put(notes.sheet, Number(notes.hashAt.slice(1)), 2, hashModel(model), 'label');
	model.sheets.forEach(layOutPages);
	return model;
}
