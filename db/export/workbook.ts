/** The funder workbook from a bid: model, file beside the place it will take, rename, and comparison. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Failure, FailureError } from '../../shared/errors';
import type { ExportReport } from '../../shared/export-report';
import { liveFigures } from '../../shared/figures';
import type { Plan } from '../../shared/plan';
import type { WorkbookTemplate } from '../../shared/workbook-templates';
import { buildBook } from './book';
import { address, type WorkbookModel } from './sheet-model';
import { openWritten } from './written-book';
import { writeWorkbook } from './xlsx';

export interface ExportWorkbook {
	plan: Plan;
	/** The day the figures are worked out for, `2026-04-01`. */
	today: string;
	/** Where the workbook goes; an earlier file there is replaced only when the new one is whole. */
	path: string;
	appVersion: string;
	/** The general one unless given. */
	template?: WorkbookTemplate;
	onProgress?: (progress: { label: string; done: number; total: number }) => void;
	/** Asked between steps: true ends the export, and an earlier file stays as it was. */
	isCancelled?: () => boolean;
}

/**
 * Writes the workbook beside its place, opens it again, compares every total and the content hash, and only then
 * puts it in place.
 */
export async function exportWorkbook(args: ExportWorkbook): Promise<ExportReport> {
	const { plan, today, path, appVersion, template = 'general' } = args;
	const step = stepsOf(args);
	await step(WORDS.working, 0, 1);
	const figures = liveFigures(plan, today);
	await step(WORDS.working, 0, 1);
	const model = buildBook(plan, figures, today, appVersion, template);
	const total = model.sheets.length + 2;
	const hash = hashOf(model);
	const checks = await replaceFile(path, async (unfinished) => {
		await writeWorkbook(model, unfinished, (name, at) => step(WORDS.writing(name), at, total));
		await step(WORDS.comparing, total - 1, total);
		const found = await selfCheck(model, hash, unfinished);
		await step(WORDS.comparing, total - 1, total);
		return found;
	});
	args.onProgress?.({ label: WORDS.written, done: total, total });
	const sheets = model.sheets.map(({ name }) => name);
	return { path, template, sheets, ...checks, hash, stops: figures.findingCounts.stop };
}

const WORDS = {
	working: 'Working the figures out',
	writing: (sheet: string) => `Writing ${sheet}`,
	comparing: 'Comparing totals with the figures',
	written: 'Workbook written',
} as const;

/** Tells how far it is, lets other calls of the service run, and ends here when the person has cancelled. */
function stepsOf({ onProgress, isCancelled }: ExportWorkbook) {
	return async (label: string, done: number, total: number): Promise<void> => {
		onProgress?.({ label, done, total });
		await nextTurn();
		if (isCancelled?.()) throw new FailureError(CANCELLED);
	};
}

const CANCELLED: Failure = {
	code: 'cancelled',
	message: 'The export was cancelled.',
	safe: 'Nothing was written; an earlier workbook of that name is as it was.',
};

const hashOf = ({ sheets, hashAt }: WorkbookModel): string => {
	const notes = sheets.find(({ name }) => name === hashAt.sheet);
	const cells = [...(notes?.cells.values() ?? [])];
	const cell = cells.find(({ row, column }) => address(row, column) === hashAt.address);
	return String(cell?.value ?? '');
};

/** Money must agree to the pound, ratios and capacity to a billionth of themselves, and every cell by the hash. */
async function selfCheck(
	model: WorkbookModel,
	hash: string,
	path: string,
): Promise<Pick<ExportReport, 'checks' | 'sameContent'>> {
	const written = await openWritten(path);
	const checks = model.checks.map(({ name, expected, sheet, address: at }) => {
		const value = written.valueAt(sheet, at);
		const found = typeof value === 'number' ? value : Number.NaN;
		const passed = Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
		return { name, expected, found, passed };
	});
	return { checks, sameContent: written.hash(model.hashAt) === hash };
}

/** Writes beside the path, reaches the disk, then takes the path; a failure leaves what was there. */
async function replaceFile<T>(path: string, write: (path: string) => Promise<T>): Promise<T> {
	const unfinished = `${path}.${randomBytes(4).toString('hex')}.tmp`;
	try {
		const result = await write(unfinished);
		const file = await open(unfinished, 'r+');
		await file.sync().finally(() => file.close());
		await rename(unfinished, path);
		return result;
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
