/** Opening and filling a funder's form for the window: the form stays here, only what it shows goes out. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { addressOf } from '../../shared/cell-address';
import type { ServiceInput } from '../../shared/contract';
import { liveFigures } from '../../shared/figures';
import { formFields } from '../../shared/forms/fields';
import type { FormReport, FormSheet, FundersForm } from '../../shared/funders-form';
import { refuseOpenFile } from '../beginnings';
import { dayOf } from '../day';
import { type Desk, sessionOf } from '../desk';
import { failure } from '../failures';
import { isSameFile } from '../file-access';
import { cellText } from '../office/cell-text';
import { refusal } from '../office/package';
import { freePath } from '../placement';
import { type FilledCell, fillForm } from './fill';
import { type Form, openForm } from './form';
import { rememberedPairs, rememberPairs } from './remembered-pairs';

/** What a person can still look through. */
const LINES_SHOWN = 2000;
const COLUMNS_SHOWN = 100;
const TEXT_SHOWN = 300;

export function openFundersForm(desk: Desk, { path }: ServiceInput<'form.open'>): FundersForm {
	sessionOf(desk);
	const form = openForm(path);
	desk.form = form;
	const { sheets, names } = form.book;
	return {
		name: basename(path),
		sheets: sheets.map(({ name, isHidden }) => shownSheet(form, name, isHidden)),
		names,
		pairs: rememberedPairs(desk.dataDir, form.book),
	};
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

export function fillFundersForm(desk: Desk, { path, pairs }: ServiceInput<'form.fill'>): FormReport {
	const { plan, meta } = sessionOf(desk);
	const { form } = desk;
	if (!form)
		throw failure('not_found', 'No workbook of a funder is open.', { todo: 'Choose the workbook again.' });
	refuseOpenFile(desk, path);
	const target = withFormsEnding(form, path);
	if (existsSync(target) && isSameFile(target, form.path))
		throw refusal(
			'This is the funder’s own workbook.',
			'Choose another name, so that the empty form is kept.',
		);
	const fields = new Map(formFields(plan, liveFigures(plan, dayOf(meta))).map((field) => [field.key, field]));
	const cells = pairs.flatMap(({ field, sheet, address }): FilledCell[] => {
		const found = fields.get(field);
		if (!found || found.value === null) return [];
		return [{ sheet, address, value: found.value, isDay: found.kind === 'day' }];
	});
	const report = fillForm(form, cells, target);
	rememberPairs(desk.dataDir, form.book, pairs);
	return report;
}

/** Excel refuses a workbook with macros that is called .xlsx, and one without that is called .xlsm. */
function withFormsEnding(form: Form, path: string): string {
	const ending = extname(form.path);
	if (extname(path).toLowerCase() === ending.toLowerCase()) return path;
	const name = basename(path, extname(path)).replace(/\.xls[xm]$/i, '');
	return freePath(dirname(path), name, ending.slice(1));
}
