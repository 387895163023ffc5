/** A funder's form looked at and filled: what takes long of it, on plain data. */
import { existsSync } from 'node:fs';
import { addressOf } from '../../shared/cell-address';
import { liveFigures } from '../../shared/figures';
import { formFields } from '../../shared/forms/fields';
import type { FormPair, FormSheet } from '../../shared/funders-form';
import type { Plan } from '../../shared/plan';
import type { Tell } from '../apart/progress';
import { isSameFile } from '../file-access';
import type { Book } from '../office/book';
import { cellText } from '../office/cell-text';
import { readParts, refusal } from '../office/package';
import { type FilledCell, type FillReport, fillForm } from './fill';
import { type Form, formBytes, formOf } from './form';

/** What a person can still look through. */
const LINES_SHOWN = 2000;
const COLUMNS_SHOWN = 100;
const TEXT_SHOWN = 300;

/** A form as it was when it was opened. Its bytes are shared between threads, so that no copy is made of them. */
export interface OpenedForm {
	path: string;
	bytes: SharedArrayBuffer;
	book: Book;
}

export function lookAtForm(path: string): { opened: OpenedForm; sheets: FormSheet[] } {
	const bytes = formBytes(path);
	const form = formOf(path, readParts(bytes));
	const shared = new SharedArrayBuffer(bytes.length);
	new Uint8Array(shared).set(bytes);
	const sheets = form.book.sheets.map(({ name, isHidden }) => shownSheet(form, name, isHidden));
	return { opened: { path, bytes: shared, book: form.book }, sheets };
}

function shownSheet(form: Form, name: string, isHidden: boolean): FormSheet {
	const { sheet } = form.sheet(name);
	const shown = sheet.cells
		.filter(({ line, column }) => line <= LINES_SHOWN && column <= COLUMNS_SHOWN)
		.map(({ line, column, formula, ...cell }) => ({
			line,
			column,
			text: cellText({ line, column, formula, ...cell }, form.texts).slice(0, TEXT_SHOWN),
			isFormula: formula !== 'none',
		}));
	const reach = sheet.cells.reduce(
		(far, { line, column }) => ({ line: Math.max(far.line, line), column: Math.max(far.column, column) }),
		{ line: 1, column: 1 },
	);
	return {
		name,
		isHidden,
		lines: Math.min(reach.line, LINES_SHOWN),
		columns: Math.min(reach.column, COLUMNS_SHOWN),
		isCut: reach.line > LINES_SHOWN || reach.column > COLUMNS_SHOWN,
		cells: shown.filter(({ text, isFormula }) => text !== '' || isFormula),
		merged: sheet.merged.map(({ from, to }) => `${addressOf(from)}:${addressOf(to)}`),
	};
}

export interface FillOrder {
	form: Omit<OpenedForm, 'book'>;
	today: string;
	pairs: readonly FormPair[];
	/** Where the filled copy goes. */
	target: string;
	/** Where it is written; whoever ordered it puts it in its place. */
	draft: string;
}

export async function fillFormOf(plan: Plan, order: FillOrder, tell: Tell): Promise<FillReport> {
	const { form, today, pairs, target, draft } = order;
	if (existsSync(target) && isSameFile(target, form.path))
		throw refusal(
			'This is the funder’s own workbook.',
			'Choose another name, so that the empty form is kept.',
		);
	await tell({ label: STEPS.working, done: 0, total: 2 });
	const fields = new Map(formFields(plan, liveFigures(plan, today)).map((field) => [field.key, field]));
	const cells = pairs.flatMap(({ field, sheet, address }): FilledCell[] => {
		const found = fields.get(field);
		if (!found || found.value === null) return [];
		return [{ sheet, address, value: found.value, isDay: found.kind === 'day' }];
	});
	await tell({ label: STEPS.filling, done: 1, total: 2 });
	const bytes = new Uint8Array(form.bytes).slice();
	return fillForm(formOf(form.path, readParts(bytes)), cells, draft);
}

const STEPS = { working: 'Working the figures out', filling: 'Filling the form' } as const;
