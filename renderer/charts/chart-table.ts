/** The figures of a chart: as a table to read, to copy, and to step through point by point. */
import { writeCells } from '../../shared/clipboard';
import { showPlain } from '../../shared/text';

export interface ChartTable {
	/** What the table holds and in which unit. */
	caption: string;
	/** One word for each column; the first column names the point. */
	head: readonly string[];
	/** A number is copied as it is; text as it stands. */
	rows: readonly (readonly (string | number)[])[];
	/** How a number of a column is written for people; plainly unless told. */
	show?: (value: number, column: number) => string;
}

export function cellText({ show = showPlain }: ChartTable, value: string | number, column: number): string {
	return typeof value === 'number' ? show(value, column) : value;
}

/** `Y1 Q1: Target 24, Capacity 9.4` */
export function pointWords(table: ChartTable, at: number): string {
	const [name = '', ...values] = table.rows[at] ?? [];
	const said = values.map((value, index) => `${table.head[index + 1]} ${cellText(table, value, index + 1)}`);
	return `${cellText(table, name, 0)}: ${said.join(', ')}`;
}

/** Text that a spreadsheet would take for a formula stays text. */
const asText = (text: string): string => (/^[=+@]|^-(?!\d)/.test(text) ? `'${text}` : text);

const copied = (value: string | number): string =>
	typeof value === 'number' ? String(value) : asText(value);

/** Tab-separated, for spreadsheets. */
export const tableText = ({ head, rows }: ChartTable): string =>
	writeCells([head, ...rows.map((cells) => cells.map(copied))]);

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** HTML, for documents and spreadsheets. */
export function tableHtml({ caption, head, rows }: ChartTable): string {
	const line = (cells: readonly (string | number)[], tag: string) =>
		`<tr>${cells.map((cell) => `<${tag}>${escaped(copied(cell))}</${tag}>`).join('')}</tr>`;
	const body = rows.map((cells) => line(cells, 'td')).join('');
	return `<table><caption>${escaped(caption)}</caption><thead>${line(head, 'th')}</thead><tbody>${body}</tbody></table>`;
}
