/** A sheet of budget lines as a funder asks for them: 12 columns, of which three are typed by year and two are formulas. */

export const HEADS = [
	...['Line', 'Partner', 'Category', 'Description', 'Basis', 'Months', 'Rate'],
	...['Year 1', 'Year 2', 'Year 3', 'Total', 'Claimed'],
];
const CATEGORIES = ['Staff', 'Travel', 'Premises', 'Equipment'];
const RATE = 0.85;

export interface Formula {
	formula: string;
	result: number;
}

/** The cells of the line at `row`, which is counted from 2: heads are above. */
export function lineCells(row: number): (string | number | Formula)[] {
	const years = [0, 1, 2].map((year) => ((row * 37 + year * 101) % 20_000) + 0.5);
	const total = years.reduce((all, amount) => all + amount, 0);
	return [
		`L${row}`,
		`Partner ${row % 39}`,
		CATEGORIES[row % CATEGORIES.length] ?? '',
		`What line ${row} pays for & why`,
		'A quotation, at the prices of this spring',
		12 + (row % 24),
		RATE,
		...years,
		{ formula: `SUM(H${row}:J${row})`, result: total },
		{ formula: `ROUND(K${row}*G${row},0)`, result: Math.round(total * RATE) },
	];
}
