/** The cells of a sheet: for a person to choose from, and with their places in the text to write into. */
import { addressOf, type CellRange, cellPlace, cellRange } from '../../shared/cell-address';
import { refusal } from './package';
import { type Element, readXml } from './xml';

export interface SheetCell {
	address: string;
	column: number;
	line: number;
	/** As stored: a number, a text, an index into the shared texts. */
	value: string;
	type: string;
	style: number;
	formula: 'none' | 'own' | 'shared' | 'array';
	/** Of the whole element in the text of the sheet. */
	start: number;
	end: number;
}

export interface SheetLine {
	line: number;
	start: number;
	/** Behind its start tag. */
	inside: number;
	/** Behind its end tag. */
	end: number;
	isEmpty: boolean;
}

export interface Sheet {
	lines: SheetLine[];
	/** In the order of the text: by line, then by column. */
	cells: SheetCell[];
	merged: CellRange[];
	/** Widths of columns in characters where the sheet says them. */
	widths: { from: number; to: number; width: number }[];
	/** `<sheetData>`: where lines go when there is none behind. */
	data: { start: number; inside: number; end: number; isEmpty: boolean };
	/** `x:` where the program wrote its tags so. */
	prefix: string;
}

/** A sheet of a funder's form with a list of places to choose from has some hundred thousand. */
const MOST_CELLS = 1_000_000;

export function readSheet(xml: string, mostCells = MOST_CELLS): Sheet {
	const reading = new SheetReading(mostCells);
	readXml(xml, {
		open: (element) => reading.open(element),
		text: (text) => reading.addText(text),
		close: (name, end) => reading.close(name, end),
	});
	return reading.sheet;
}

const tooManyCells = () =>
	refusal(
		'This workbook holds far more cells than a form, a partner’s workbook or a list needs.',
		'Delete what does not belong to it, save it again, and choose that.',
	);

class SheetReading {
	readonly sheet: Sheet = {
		lines: [],
		cells: [],
		merged: [],
		widths: [],
		data: { start: 0, inside: 0, end: 0, isEmpty: true },
		prefix: '',
	};
	private cell: SheetCell | null = null;
	private text: string[] | null = null;
	/** Phonetic guides of East Asian texts repeat them. */
	private isPhonetic = false;

	constructor(private readonly mostCells: number) {}

	open({ name, fullName, attributes, start, end, isEmpty }: Element): void {
		const { sheet } = this;
		if (name === 'sheetData') {
			sheet.data = { start, inside: end, end, isEmpty };
			sheet.prefix = fullName.slice(0, -name.length);
		} else if (name === 'row') {
			const line = Number(attributes.r) || (sheet.lines.at(-1)?.line ?? 0) + 1;
			sheet.lines.push({ line, start, inside: end, end, isEmpty });
		} else if (name === 'c') this.cell = this.cellOf(attributes, start, end);
		else if (name === 'v' || name === 't') this.text = this.isPhonetic ? null : [];
		else if (name === 'rPh') this.isPhonetic = true;
		else if (name === 'f' && this.cell) this.cell.formula = formulaKind(attributes.t);
		else if (name === 'mergeCell') {
			const range = cellRange(attributes.ref ?? '');
			if (range) sheet.merged.push(range);
		} else if (name === 'col')
			sheet.widths.push({
				from: Number(attributes.min),
				to: Number(attributes.max),
				width: Number(attributes.width),
			});
	}

	addText(text: string): void {
		this.text?.push(text);
	}

	close(name: string, end: number): void {
		if (name === 'sheetData') this.sheet.data.end = end;
		else if (name === 'rPh') this.isPhonetic = false;
		else if ((name === 'v' || name === 't') && this.text) {
			if (this.cell) this.cell.value += this.text.join('');
			this.text = null;
		} else if (name === 'c' && this.cell) {
			this.cell.end = end;
			if (this.sheet.cells.length >= this.mostCells) throw tooManyCells();
			this.sheet.cells.push(this.cell);
			this.cell = null;
		} else if (name === 'row') {
			const line = this.sheet.lines.at(-1);
			if (line) line.end = end;
		}
	}

	private cellOf(attributes: Readonly<Record<string, string>>, start: number, end: number): SheetCell {
		const line = this.sheet.lines.at(-1)?.line ?? 1;
		const before = this.sheet.cells.at(-1);
		// A cell may leave out its address: it then follows the one before.
		const place = cellPlace(attributes.r ?? '') ?? {
			line,
			column: before?.line === line ? before.column + 1 : 1,
		};
		return {
			...place,
			address: addressOf(place),
			value: '',
			type: attributes.t ?? 'n',
			style: Number(attributes.s ?? 0),
			formula: 'none',
			start,
			end,
		};
	}
}

function formulaKind(type: string | undefined): SheetCell['formula'] {
	if (type === 'shared') return 'shared';
	return type === 'array' || type === 'dataTable' ? 'array' : 'own';
}
