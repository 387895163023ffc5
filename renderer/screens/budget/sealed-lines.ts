/** Lines of a bid that can be looked at and not changed: no cell takes input. */
import type { GridLine } from '../../ui/grid/model';

export const sealedLines = (lines: readonly GridLine[], isReadOnly: boolean): readonly GridLine[] =>
	isReadOnly
		? lines.map((line) => ({
				...line,
				cells: line.cells.map(({ edit: _edit, options: _options, ...cell }) => cell),
			}))
		: lines;
