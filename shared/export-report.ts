/** What is told of a file that was written for others. */
import type { WorkbookTemplate } from './workbook-templates';

/** A total of the written file that is not the figure it must equal. */
export interface WrongTotal {
	name: string;
	expected: number;
	/** NaN where there is no number. */
	found: number;
}

export interface PackReport {
	path: string;
	/** Findings that stop the bid; the pack says draft when there are any. */
	stops: number;
}

export interface ExportReport {
	path: string;
	template: WorkbookTemplate;
	sheets: string[];
	/** How many totals of the file, read again, were compared with the figures. */
	totals: number;
	/** Those that differ; none, or the file must not be sent. */
	wrong: WrongTotal[];
	/** The content hash on the Notes sheet, in hexadecimal. */
	hash: string;
	/** Whether the cells of the file, opened again, gave that hash. */
	sameContent: boolean;
	/** Findings that stop the bid; the workbook says draft when there are any. */
	stops: number;
}
