/** What a selection adds up to: where, how many figures, their sum and mean. */
import type { SelectionSummary } from '../../selection-store';
import type { GridColumn, GridLine } from './model';
import type { Block } from './selection';

export function summarise(
	block: Block,
	lines: readonly GridLine[],
	columns: readonly GridColumn[],
): SelectionSummary {
	const numbers = lines
		.slice(block.top, block.bottom + 1)
		.flatMap((line) => line.cells.slice(block.left, block.right + 1))
		.flatMap((cell) => (typeof cell.number === 'number' ? [cell.number] : []));
	const sum = numbers.reduce((total, each) => total + each, 0);
	return {
		where: whereOf(block, lines, columns),
		count: numbers.length,
		sum: numbers.length > 0 ? sum : null,
		mean: numbers.length > 0 ? sum / numbers.length : null,
	};
}

function whereOf(block: Block, lines: readonly GridLine[], columns: readonly GridColumn[]): string {
	const line = lines[block.top]?.name ?? '';
	const column = columns[block.left]?.name ?? '';
	const lastLine = lines[block.bottom]?.name ?? '';
	const lastColumn = columns[block.right]?.name ?? '';
	if (block.top === block.bottom && block.left === block.right) return `${line}, ${column}`;
	if (block.top === block.bottom) return `${line}, ${column} to ${lastColumn}`;
	if (block.left === block.right) return `${line} to ${lastLine}, ${column}`;
	return `${line}, ${column} to ${lastLine}, ${lastColumn}`;
}
