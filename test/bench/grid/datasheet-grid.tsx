/** react-datasheet-grid with its own number columns. It has no pinned lines and no groups of columns. */
import { useState } from 'react';
import { DataSheetGrid, intColumn, keyColumn, textColumn } from 'react-datasheet-grid';
import 'react-datasheet-grid/dist/style.css';
import { COLUMN_WIDTH, COLUMNS, monthName, sheet } from './sheet';

type Line = Record<string, string | number | null>;

const columns = [
	{
		...keyColumn<Line, string>('name', textColumn as never),
		title: 'Partner',
		basis: 160,
		grow: 0,
		shrink: 0,
	},
	...Array.from({ length: COLUMNS }, (_, at) => ({
		...keyColumn<Line, string>(`m${at}`, intColumn as never),
		title: monthName(at),
		basis: COLUMN_WIDTH,
		minWidth: COLUMN_WIDTH,
		grow: 0,
		shrink: 0,
	})),
];

const linesOf = (): Line[] =>
	sheet().map(({ name, units }) => ({
		name,
		...Object.fromEntries(units.map((each, at) => [`m${at}`, each])),
	}));

export function DatasheetGrid() {
	const [lines, setLines] = useState(linesOf);
	return (
		<DataSheetGrid
			value={lines}
			onChange={setLines as (lines: Record<string, unknown>[]) => void}
			columns={columns as never}
			height={700}
			rowHeight={28}
			lockRows
		/>
	);
}
