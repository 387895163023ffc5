/** Lists as text with commas, for other programs. */

/** Text that a spreadsheet program would take for a formula gets an apostrophe before it; numbers stay numbers. */
const guarded = (cell: string | number): string =>
	typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);

/** Lines end as spreadsheet programs expect; the mark at the beginning says that letters are UTF-8. */
export function writeCsv(lines: readonly (readonly (string | number)[])[]): string {
	const text = lines.map((cells) => cells.map((cell) => quoted(guarded(cell))).join(',')).join('\r\n');
	return `\ufeff${text}\r\n`;
}

const quoted = (cell: string): string => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
