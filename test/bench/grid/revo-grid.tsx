/** RevoGrid with a pinned first column, a pinned total, groups of columns, ranges and its accessibility on. */
import { RevoGrid } from '@revolist/react-datagrid';
import { useState } from 'react';
import { COLUMN_WIDTH, COLUMNS, sheet } from './sheet';

type Line = Record<string, string | number>;

const YEARS = COLUMNS / 12;
const columns = [
	{ prop: 'name', name: 'Partner', size: 160, pin: 'colPinStart' as const },
	...Array.from({ length: YEARS }, (_, year) => ({
		name: `Year ${year + 1}`,
		children: Array.from({ length: 12 }, (_, month) => ({
			prop: `m${year * 12 + month}`,
			name: `M${month + 1}`,
			size: COLUMN_WIDTH,
		})),
	})),
];

const linesOf = (): Line[] =>
	sheet().map(({ name, units }) => ({
		name,
		...Object.fromEntries(units.map((each, at) => [`m${at}`, each])),
	}));

const totalOf = (lines: readonly Line[]): Line => ({
	name: 'Total',
	...Object.fromEntries(
		Array.from({ length: COLUMNS }, (_, at) => [
			`m${at}`,
			lines.reduce((sum, line) => sum + Number(line[`m${at}`]), 0),
		]),
	),
});

/** It changes the objects it is given; a new total is worked out after each edit. */
export function RevolistGrid() {
	const [lines] = useState(linesOf);
	const [total, setTotal] = useState(() => [totalOf(lines)]);
	return (
		<RevoGrid
			style={{ height: '700px' }}
			columns={columns}
			source={lines}
			pinnedBottomSource={total}
			rowSize={28}
			range
			accessible
			onBeforeedit={(event: CustomEvent) => {
				const { prop, val } = event.detail as { prop: string; val: string };
				if (prop !== 'name' && Number.isNaN(Number(val))) event.preventDefault();
			}}
			onAfteredit={() => setTotal([totalOf(lines)])}
		/>
	);
}
