/** Opening and filling a funder's form for the window: the form stays here, only what it shows goes out. */
import { basename, dirname, extname } from 'node:path';
import type { ServiceInput } from '../../shared/contract';
import type { FormReport, FundersForm } from '../../shared/funders-form';
import { emptyPlan } from '../../shared/plan';
import { runApart } from '../apart/run-apart';
import { refuseOpenFile } from '../beginnings';
import { dayOf } from '../day';
import { type Desk, sessionOf } from '../desk';
import { runExport } from '../export-run';
import { failure } from '../failures';
import { freePath } from '../placement';
import type { OpenedForm } from './form-jobs';
import { rememberedPairs, rememberPairs } from './remembered-pairs';

export async function openFundersForm(desk: Desk, { path }: ServiceInput<'form.open'>): Promise<FundersForm> {
	const { file } = sessionOf(desk);
	const { opened, sheets } = await runApart({
		job: 'openForm',
		plan: emptyPlan(),
		order: { path },
		isCancelled: () => desk.session?.file !== file,
	});
	desk.form = opened;
	const { names } = opened.book;
	return { name: basename(path), sheets, names, pairs: rememberedPairs(desk.dataDir, opened.book) };
}

export async function fillFundersForm(
	desk: Desk,
	{ path, pairs }: ServiceInput<'form.fill'>,
): Promise<FormReport> {
	const { meta } = sessionOf(desk);
	const { form } = desk;
	if (!form)
		throw failure('not_found', 'No workbook of a funder is open.', { todo: 'Choose the workbook again.' });
	refuseOpenFile(desk, path);
	const { book, ...opened } = form;
	const target = withFormsEnding(form, path);
	const order = { form: opened, today: dayOf(meta), pairs, target };
	const report = await runExport(desk, { of: 'form.fill', job: 'fillForm', path: target, order });
	rememberPairs(desk.dataDir, book, pairs);
	return { path: target, ...report };
}

/** Excel refuses a workbook with macros that is called .xlsx, and one without that is called .xlsm. */
function withFormsEnding(form: OpenedForm, path: string): string {
	const ending = extname(form.path);
	if (extname(path).toLowerCase() === ending.toLowerCase()) return path;
	const name = basename(path, extname(path)).replace(/\.xls[xm]$/i, '');
	return freePath(dirname(path), name, ending.slice(1));
}
