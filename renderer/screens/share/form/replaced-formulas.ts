/** Cells that the form works out itself, and that figures of the bid would take the place of. */
import { columnLetters } from '../../../../shared/cell-address';
import type { FormPair, FundersForm } from '../../../../shared/funders-form';

export function countReplaced({ sheets }: Pick<FundersForm, 'sheets'>, pairs: readonly FormPair[]): number {
	const workedOut = new Set(
		sheets.flatMap(({ name, cells }) =>
			cells
				.filter(({ isFormula }) => isFormula)
				.map(({ line, column }) => placeOf(name, `${columnLetters(column)}${line}`)),
		),
	);
	return new Set(
		pairs.map(({ sheet, address }) => placeOf(sheet, address)).filter((place) => workedOut.has(place)),
	).size;
}

const placeOf = (sheet: string, address: string): string => JSON.stringify([sheet, address]);
