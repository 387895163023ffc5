/** What is told of a file that was written for others. */
import type { WorkbookTemplate } from './workbook-templates';

export interface ExportCheck {
	name: string;
	expected: number;
	found: number;
	passed: boolean;
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
	checks: ExportCheck[];
	/** The content hash on the Notes sheet, in hexadecimal. */
	hash: string;
	/** Whether the cells of the file, opened again, gave that hash. */
	sameContent: boolean;
	/** Findings that stop the bid; the workbook says draft when there are any. */
	stops: number;
}
