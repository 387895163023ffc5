/** Ranges of cells as spreadsheets put them on the clipboard: tabs between cells, quotes around awkward ones. */

/** Cells by line from text with tabs, or another sign, between them; a quoted cell may hold those, line breaks and doubled quotes. */
export function readCells(text: string, sign = '\t'): string[][] {
	const lines: string[][] = [];
	let cells: string[] = [];
	let at = 0;
	const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
	while (at <= body.length) {
		const { cell, next } = body[at] === '"' ? quotedCell(body, at, sign) : plainCell(body, at, sign);
		cells.push(cell);
		if (body[next] !== sign) {
			lines.push(cells);
			cells = [];
		}
		at = next + 1;
	}
	return lines;
}

function plainCell(body: string, at: number, sign: string): { cell: string; next: number } {
	let next = at;
	while (next < body.length && body[next] !== sign && body[next] !== '\n') next += 1;
	return { cell: body.slice(at, next), next };
}

function quotedCell(body: string, at: number, sign: string): { cell: string; next: number } {
	let end = at + 1;
	while (end < body.length) {
		if (body[end] === '"' && body[end + 1] === '"') end += 2;
		else if (body[end] === '"') break;
		else end += 1;
	}
	const after = body[end + 1];
	if (end >= body.length || (after !== undefined && after !== sign && after !== '\n'))
		return plainCell(body, at, sign);
	return { cell: body.slice(at + 1, end).replaceAll('""', '"'), next: end + 1 };
}

/** Tab-separated text of cells by line, quoted where a spreadsheet needs it. */
export function writeCells(lines: readonly (readonly string[])[]): string {
	return lines
		.map((cells) =>
			cells.map((cell) => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
		)
		.join('\n');
}
