/** A partner's posts or budget lines as a CSV file, for other programs. */
import type { ServiceInput } from '../../shared/contract';
import { writeCsv } from '../../shared/csv';
import { type BookCell, shownCell } from '../../shared/partner-book/cell';
import { bookColumns } from '../../shared/partner-book/columns';
import { bookLines, lineCells } from '../../shared/partner-book/lines';
import type { Plan } from '../../shared/plan';
import type { Tell } from '../apart/progress';
import { writeToDisk } from '../placement';

export interface ListOrder extends Pick<ServiceInput<'export.list'>, 'table' | 'partnerId'> {
	/** Where it is written; whoever ordered it puts it in its place. */
	draft: string;
}

export async function draftList(plan: Plan, order: ListOrder, tell: Tell): Promise<null> {
	const { draft, table, partnerId } = order;
	await tell({ label: WRITING, done: 0, total: 1 });
	const columns = bookColumns(plan, table, partnerId);
	const lines = bookLines(plan, table, partnerId).map(({ row }) => {
		const cells = lineCells(columns, row);
		return columns.map(({ id }) => plain(cells[id] ?? null));
	});
	writeToDisk(draft, writeCsv([columns.map(({ head }) => head), ...lines]));
	return null;
}

const WRITING = 'Writing the list';

const plain = (cell: BookCell): string | number => {
	if (typeof cell === 'number') return cell;
	return cell !== null && typeof cell === 'object' && 'day' in cell ? cell.day : shownCell(cell);
};
