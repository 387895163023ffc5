/** Annex A: outputs and outcomes, their targets by year and the commissioner's minimum. */
import { type Frame, putHeading, putHeads, yearNumbers } from '../book-frame';
import { fewest, type LimitTest } from '../limit-test';
import { away, block, compute, createSheet, keepHeads, put, rowOf, type SheetModel } from '../sheet-model';
import { sum } from '../term';

const HEAD_ROW = 5;
const FIRST = 5;

export interface AnnexA {
	sheet: SheetModel;
	/** One test for each year of a measure that has a minimum. */
	minimums: LimitTest[];
}

export function buildAnnexA(frame: Frame, name: string): AnnexA {
	const years = yearNumbers(frame);
	const sheet = createSheet(name, [34, 11, 20, 52, ...years.map(() => 11), 11, 16]);
	putHeading(sheet, frame, name, `${frame.bid.title} · what is promised, all partners together`);
	putHeads(sheet, HEAD_ROW, [
		...['Output or outcome', 'Kind', 'Unit', 'Definition'],
		...[...years.map((year) => `Year ${year}`), 'Total', 'Least a year'].map((right) => ({ right })),
	]);
	const minimums: LimitTest[] = [];
	frame.plan.measures.forEach((measure, at) => {
		const row = HEAD_ROW + 1 + at;
		const use = frame.figures.consortium.find(({ measureId }) => measureId === measure.id);
		put(sheet, row, 1, measure.name, 'label');
		put(sheet, row, 2, measure.kind === 'output' ? 'Output' : 'Outcome', 'label');
		put(sheet, row, 3, measure.unit, 'label');
		put(sheet, row, 4, measure.definition, 'label');
		for (const year of years)
			put(sheet, row, FIRST + year - 1, use?.targetByYear[year - 1] ?? 0, 'input', 'whole');
		const amounts = block(sheet, rowOf(row, FIRST, FIRST + frame.years - 1));
		compute(sheet, row, FIRST + frame.years, sum(amounts), 'computed', 'whole');
		const least = measure.commissionerMinimumPerYear;
		put(sheet, row, FIRST + frame.years + 1, least, 'input', 'whole');
		if (least === null) return;
		for (const year of years)
			minimums.push(
				fewest(
					`target ${row} ${year}`,
					`Target of ${measure.name}, year ${year}`,
					away(sheet, row, FIRST + year - 1),
					away(sheet, row, FIRST + frame.years + 1),
					'whole',
				),
			);
	});
	if (frame.plan.measures.length === 0) put(sheet, HEAD_ROW + 1, 1, 'None', 'label');
	keepHeads(sheet, HEAD_ROW, 1);
	return { sheet, minimums };
}
