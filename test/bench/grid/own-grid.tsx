/** Our grid as the Targets screen uses it: years over the months, marks, a total of all lines. */
import { useState } from 'react';
import { Grid } from '../../../renderer/ui/grid/grid';
import type { CellEdit, GridColumn, GridLine } from '../../../renderer/ui/grid/model';
import { COLUMN_WIDTH, COLUMNS, monthName, type SheetLine, sheet } from './sheet';

const columns: GridColumn[] = [
	{ id: 'name', label: 'Partner', name: 'Partner', width: 160 },
	...Array.from(
		{ length: COLUMNS },
		(_, at): GridColumn => ({
			id: `m${at}`,
			label: `M${(at % 12) + 1}`,
			name: monthName(at),
			width: COLUMN_WIDTH,
			align: 'right',
			group: `Year ${Math.floor(at / 12) + 1}`,
			...(at % 12 === 0 ? { className: 'group-start' } : {}),
		}),
	),
];

const show = (units: number): string => units.toLocaleString('en-GB');

const linesOf = (lines: readonly SheetLine[]): GridLine[] => [
	...lines.map(({ name, units }, at) => ({
		id: `l${at}`,
		name,
		cells: [
			{ text: name, edit: name },
			...units.map((each) => ({
				text: show(each),
				edit: String(each),
				number: each,
				className: each > 35 ? 'over' : '',
			})),
		],
	})),
	totalOf(lines),
];

function totalOf(lines: readonly SheetLine[]): GridLine {
	const sums = Array.from({ length: COLUMNS }, (_, month) =>
		lines.reduce((sum, { units }) => sum + (units[month] ?? 0), 0),
	);
	return {
		id: 'sum',
		name: 'Total',
		className: 'sum top',
		cells: [{ text: 'Total' }, ...sums.map((sum) => ({ text: show(sum), number: sum }))],
	};
}

function withEdits(lines: readonly SheetLine[], edits: readonly CellEdit[]): SheetLine[] {
	const next = [...lines];
	for (const { lineId, columnId, typed } of edits) {
		const at = Number(lineId.slice(1));
		const line = next[at];
		if (!line) continue;
		const units = [...line.units];
		if (columnId === 'name') next[at] = { ...line, name: typed };
		else {
			units[Number(columnId.slice(1))] = Number(typed);
			next[at] = { ...line, units };
		}
	}
	return next;
}

export function OwnGrid() {
	const [lines, setLines] = useState(sheet);
	return (
		<Grid
			label="Targets"
			tableClassName="fixed"
			minWidth={160 + COLUMNS * COLUMN_WIDTH}
			columns={columns}
			lines={linesOf(lines)}
			onEdit={(edits) => {
				const bad = edits.filter(({ columnId, typed }) => columnId !== 'name' && Number.isNaN(Number(typed)));
				setLines((before) =>
					withEdits(
						before,
						edits.filter((edit) => !bad.includes(edit)),
					),
				);
				return bad.map((edit) => ({ ...edit, reason: `“${edit.typed}” is not a number.` }));
			}}
		/>
	);
}
