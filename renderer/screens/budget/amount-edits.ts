/** What typing into the grids of amounts does. */
import { typeAmount, typeLine } from '../../../shared/edits/budget';
import { type EditStep, typeField } from '../../../shared/edits/fields';
import type { CellEdit } from '../../ui/grid/model';
import { yearOfColumn } from './line-cells';

type Step = EditStep<CellEdit>;

/** A cell of the amounts of budget lines: description or a year. */
export const lineAmountStep: Step = (plan, { lineId, columnId, typed }) => {
	const year = yearOfColumn(columnId);
	return year === null
		? typeField(plan, { table: 'budgetLines', id: lineId, field: columnId, typed })
		: typeAmount(plan, { of: 'budgetLines', id: lineId, yearIndex: year - 1, typed });
};

/** A cell of the match grid: a field or a year. */
export const matchStep =
	(words: Readonly<Record<string, Readonly<Record<string, string>>>>): Step =>
	(plan, { lineId, columnId, typed }) => {
		const year = yearOfColumn(columnId);
		if (year !== null)
			return typeAmount(plan, { of: 'matchFunding', id: lineId, yearIndex: year - 1, typed });
		const choice = words[columnId];
		const edit = { table: 'matchFunding' as const, id: lineId, field: columnId, typed };
		return typeField(plan, choice ? { ...edit, words: choice } : edit);
	};

/** A cell of the details; `amountsOf` gives a line's present whole pounds by year. */
export const detailStep =
	(
		amountsOf: (lineId: string) => readonly number[],
		words: Readonly<Record<string, Readonly<Record<string, string>>>>,
	): Step =>
	(plan, { lineId, columnId, typed }) => {
		const choice = words[columnId];
		const edit = { id: lineId, field: columnId, typed, amounts: amountsOf(lineId) };
		return typeLine(plan, choice ? { ...edit, words: choice } : edit);
	};
