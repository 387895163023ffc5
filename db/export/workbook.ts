/** The funder workbook from a bid: model, file beside the place it will take, comparison, rename. */
import type { ExportReport } from '../../shared/export-report';
import { liveFigures } from '../../shared/figures';
import type { Plan } from '../../shared/plan';
import type { WorkbookTemplate } from '../../shared/workbook-templates';
import type { Tell } from '../apart/progress';
import { buildBook } from './book';
import type { Place } from './content-hash';
import { replaceFile } from './replaced-file';
import { address, type WorkbookModel } from './sheet-model';
import { readWritten } from './written-book';
import { writeWorkbook } from './xlsx/book-file';

export interface WorkbookOrder {
	/** The day the figures are worked out for, `2026-04-01`. */
	today: string;
	appVersion: string;
	template: WorkbookTemplate;
	/** Where it is written; whoever ordered it puts it in its place. */
	draft: string;
}
export type WrittenReport = Omit<ExportReport, 'path'>;

/** Writes the workbook to the draft, down to the disk, reads it again, and compares every total and the content hash. */
export async function draftWorkbook(plan: Plan, order: WorkbookOrder, tell: Tell): Promise<WrittenReport> {
	const { today, appVersion, template, draft } = order;
	await tell({ label: WORDS.working, done: 0, total: 1 });
	const figures = liveFigures(plan, today);
	await tell({ label: WORDS.working, done: 0, total: 1 });
	const model = buildBook(plan, figures, today, appVersion, template);
	const { sheets, hashAt } = model;
	const total = sheets.length + 2;
	const hash = hashOf(model);
	await writeWorkbook(model, draft, (name, at) => tell({ label: WORDS.writing(name), done: at, total }));
	const comparing = () => tell({ label: WORDS.comparing, done: total - 1, total });
	await comparing();
	const written = await readWritten(draft, model.checks, hashAt, comparing);
	const checks = comparison(model, written.valueAt);
	const sameContent = written.hash === hash;
	await tell({ label: WORDS.written, done: total, total });
	const { stop } = figures.findingCounts;
	return { template, sheets: sheets.map(({ name }) => name), ...checks, sameContent, hash, stops: stop };
}

const WORDS = {
	working: 'Working the figures out',
	writing: (sheet: string) => `Writing ${sheet}`,
	comparing: 'Comparing totals with the figures',
	written: 'Workbook written',
} as const;

export interface ExportWorkbook extends Omit<WorkbookOrder, 'draft' | 'template'> {
	plan: Plan;
	/** Where the workbook goes; an earlier file there is replaced only when the new one is whole. */
	path: string;
	/** The general one unless given. */
	template?: WorkbookTemplate;
	tell?: Tell;
}

/** Writes the workbook here and now, in its place. */
export async function exportWorkbook(args: ExportWorkbook): Promise<ExportReport> {
	const { plan, path, tell = async () => undefined, template = 'general', ...more } = args;
	const report = await replaceFile(path, (draft) => draftWorkbook(plan, { ...more, template, draft }, tell));
	return { path, ...report };
}

const hashOf = ({ sheets, hashAt }: WorkbookModel): string => {
	const notes = sheets.find(({ name }) => name === hashAt.sheet);
	const cells = [...(notes?.cells.values() ?? [])];
	const cell = cells.find(({ row, column }) => address(row, column) === hashAt.address);
	return String(cell?.value ?? '');
};

/** Money must agree to the pound, ratios and capacity to a billionth of themselves. */
function comparison(
	{ checks }: WorkbookModel,
	valueAt: (place: Place) => unknown,
): Pick<ExportReport, 'totals' | 'wrong'> {
	const wrong = checks.flatMap(({ name, expected, sheet, address: at }) => {
		const value = valueAt({ sheet, address: at });
		const found = typeof value === 'number' ? value : Number.NaN;
		const agrees = Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
		return agrees ? [] : [{ name, expected, found }];
	});
	return { totals: checks.length, wrong };
}
