/** A partner's posts or budget lines as a CSV file, for other programs. */
import type { ServiceInput } from '../../shared/contract';
import { writeCsv } from '../../shared/csv';
import { type BookCell, shownCell } from '../../shared/partner-book/cell';
import { bookColumns } from '../../shared/partner-book/columns';
import { bookLines, lineCells } from '../../shared/partner-book/lines';
import type { Plan } from '../../shared/plan';
import { placeText } from '../placement';

export type ListOrder = ServiceInput<'export.list'>;

/** An earlier file stays until the new one is whole. */
export function writeList(plan: Plan, { path, table, partnerId }: ListOrder): { path: string } {
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
