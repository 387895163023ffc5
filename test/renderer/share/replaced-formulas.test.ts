import { expect, test } from 'vitest';
import { countReplaced } from '../../../renderer/screens/share/form/replaced-formulas';
import { formFill } from '../../../renderer/words/form-fill';
import type { FormSheet } from '../../../shared/funders-form';

const sheet = (name: string, cells: FormSheet['cells']): FormSheet => ({
	name,
	isHidden: false,
	lines: 8,
	columns: 3,
	isCut: false,
	cells,
	merged: [],
});
const form = {
	sheets: [
		sheet('Costs', [
			{ line: 6, column: 2, text: '0', isFormula: true },
			{ line: 5, column: 2, text: '', isFormula: false },
		]),
		sheet('Notes', []),
	],
};
const to = (name: string, address: string) => ({ field: 'any', sheet: name, address });

test('a figure that goes where the form works a total out is said to replace its formula', () => {
	expect(countReplaced(form, [to('Costs', 'B6'), to('Costs', 'B5')])).toBe(1);
	expect(formFill.replaced(1)).toBe('1 of them replaces a formula of the form.');
});

test('a cell of the same address on another sheet, or one that holds nothing, replaces none', () => {
	expect(countReplaced(form, [to('Notes', 'B6'), to('Costs', 'A1')])).toBe(0);
});
