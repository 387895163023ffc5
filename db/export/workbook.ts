/** The funder workbook from a bid: model, file beside the place it will take, rename, and comparison. */
import { open, rename, rm } from 'node:fs/promises';
import type { ExportReport } from '../../shared/contract';
import { type Failure, FailureError } from '../../shared/errors';
import { liveFigures } from '../../shared/figures';
import type { Plan } from '../../shared/plan';
import { buildBook } from './book';
import type { WorkbookModel } from './sheet-model';
import { readWorkbook, writeWorkbook } from './xlsx';

export interface ExportWorkbook {
	plan: Plan;
	/** The day the figures are worked out for, `2026-04-01`. */
	today: string;
	/** Where the workbook goes; an earlier file there is replaced only when the new one is whole. */
	path: string;
	appVersion: string;
	onProgress?: (progress: { label: string; done: number; total: number }) => void;
}

/** Writes the workbook and compares every total in the written file with the figures. */
export async function exportWorkbook(args: ExportWorkbook): Promise<ExportReport> {
	const { plan, today, path, appVersion } = args;
	const figures = liveFigures(plan, today);
	const model = buildBook(plan, figures, today, appVersion);
	const total = model.sheets.length + 2;
	const report = (label: string, done: number): void => args.onProgress?.({ label, done, total });
	await replaceFile(path, (unfinished) =>
		writeWorkbook(model, unfinished, (name, done) => report(`Writing ${name}`, done)),
	);
	report('Comparing totals with the figures', total - 1);
	const checks = await compareTotals(model, path);
	report('Workbook written', total);
	return { path, sheets: model.sheets.map(({ name }) => name), checks, stops: figures.findingCounts.stop };
}

/** Money must agree to the pound, ratios and capacity to a billionth of themselves. */
async function compareTotals(model: WorkbookModel, path: string): Promise<ExportReport['checks']> {
	const valueAt = await readWorkbook(path);
	return model.checks.map(({ name, expected, sheet, address }) => {
		const value = valueAt(sheet, address);
		const found = typeof value === 'number' ? value : Number.NaN;
		const passed = Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
		return { name, expected, found, passed };
	});
}

/** Writes beside the path, reaches the disk, then takes the path; a failure leaves what was there. */
async function replaceFile(path: string, write: (path: string) => Promise<void>): Promise<void> {
	const unfinished = `${path}.tmp`;
	try {
		await write(unfinished);
		const file = await open(unfinished, 'r+');
		await file.sync().finally(() => file.close());
		await rename(unfinished, path);
	} catch (error) {
		await rm(unfinished, { force: true }).catch(() => undefined);
		const failure = failureOf(error);
		throw failure ? new FailureError(failure) : error;
	}
}

/** What a person can do something about; null for the unexpected. */
function failureOf(error: unknown): Failure | null {
	const code = error instanceof Error && 'code' in error ? error.code : null;
	const safe = 'Your bid is safe, and an earlier workbook of that name is as it was.';
	if (code === 'ENOSPC')
		return {
			code: 'disk_full',
			message: 'The workbook was not written: the disk is full.',
			safe,
			todo: 'Free some space or choose another folder, then export again.',
		};
	if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' || code === 'EROFS')
		return {
			code: 'read_only',
			message: 'The workbook was not written: the file or its folder cannot be changed.',
			safe,
			todo: 'Close the workbook if it is open in another program, or choose another folder, then export again.',
		};
	if (code === 'ENOENT' || code === 'ENOTDIR')
		return {
			code: 'not_found',
			message: 'The workbook was not written: the folder is not there any more.',
			safe,
			todo: 'Choose another folder, then export again.',
		};
	return null;
}
