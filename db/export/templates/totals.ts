/** A total of a template beside the figure it must equal. */
import { address, type SheetModel, type TotalCheck } from '../sheet-model';

export const totalOf = (
	name: string,
	expected: number,
	sheet: SheetModel,
	row: number,
	column: number,
): TotalCheck => ({ name, expected, sheet: sheet.name, address: address(row, column) });
