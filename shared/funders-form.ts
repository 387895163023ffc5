/** A funder's own workbook as the calls speak of it: its sheets, where values of the bid go, and what came of it. */

/** A cell of a funder's form, and which value of the bid goes there. */
export interface FormPair {
	/** Key of a form field. */
	field: string;
	sheet: string;
	/** `E7` */
	address: string;
}
export interface FormCell {
	line: number;
	column: number;
	text: string;
	isFormula: boolean;
}
export interface FormSheet {
	name: string;
	isHidden: boolean;
	/** How far cells reach, from 1; what lies beyond a bound is not shown. */
	lines: number;
	columns: number;
	isCut: boolean;
	cells: FormCell[];
	/** `B2:D2` */
	merged: string[];
}
/** A workbook the funder sent, to be filled. */
export interface FundersForm {
	name: string;
	sheets: FormSheet[];
	/** Names the workbook gives to single cells. */
	names: { name: string; sheet: string; address: string }[];
	/** What was chosen when a workbook of these sheets was filled before. */
	pairs: FormPair[];
}
export interface FormReport {
	path: string;
	cells: number;
	/** Cells that do not hold what was to be written; none, or the file must not be sent. */
	different: string[];
	/** Parts of the workbook that are byte for byte as the funder made them. */
	partsKept: number;
}
