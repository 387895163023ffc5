/** A partner's posts or budget lines as CSV, for other programs. */

import type { Output, ServiceInput } from '../../shared/contract';
import { writeCsv } from '../../shared/csv';
import { type BookCell, shownCell } from '../../shared/partner-book/cell';
import { bookColumns } from '../../shared/partner-book/columns';
import { bookLines, lineCells } from '../../shared/partner-book/lines';
import { refuseOpenFile } from '../beginnings';
import { type Desk, sessionOf } from '../desk';
import { placeText } from '../placement';

export function exportList(
	desk: Desk,
	{ path, table, partnerId }: ServiceInput<'export.list'>,
): Output<'export.list'> {
	const { plan } = sessionOf(desk);
	refuseOpenFile(desk, path);
	const columns = bookColumns(plan, table, partnerId);
	const lines = bookLines(plan, table, partnerId).map(({ row }) => {
		const cells = lineCells(columns, row);
		return columns.map(({ id }) => plain(cells[id] ?? null));
	});
	placeText(path, writeCsv([columns.map(({ head }) => head), ...lines]));
	return { path };
}

const plain = (cell: BookCell): string | number => {
	if (typeof cell === 'number') return cell;
	return cell !== null && typeof cell === 'object' && 'day' in cell ? cell.day : shownCell(cell);
};
