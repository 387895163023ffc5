/** What is told of a file that was written for others. */

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
	sheets: string[];
	checks: ExportCheck[];
	/** Findings that stop the bid; the workbook says draft when there are any. */
	stops: number;
}
