/** Cells as people write them: `E7`, `Costs!E7`, `'Officer''s notes'!B1`, or a name of the workbook. */
import { addressOf, type CellPlace, cellRange, holds } from '../../../../shared/cell-address';
import type { FormPair, FundersForm } from '../../../../shared/funders-form';
import { formFill } from '../../../words/form-fill';

type Place = Pick<FormPair, 'sheet' | 'address'>;

export type ReadPlace = { ok: true; place: Place } | { ok: false; reason: string };

export function readPlace(typed: string, form: FundersForm, currentSheet: string): ReadPlace {
	const text = typed.trim();
	const named = form.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
	if (named) return { ok: true, place: { sheet: named.sheet, address: named.address } };
	const found = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
	if (!found) return { ok: false, reason: formFill.notCell(text) };
	const wanted = found[1]?.replaceAll("''", "'") ?? found[2] ?? currentSheet;
	const sheet = form.sheets.find(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
	if (!sheet) return { ok: false, reason: formFill.noSheet(wanted) };
	return { ok: true, place: { sheet: sheet.name, address: `${found[3]?.toUpperCase()}${found[4]}` } };
}

export const placeText = ({ sheet, address }: Place): string =>
	/^[\p{L}_][\p{L}\d_.]*$/u.test(sheet)
		? `${sheet}!${address}`
		: `'${sheet.replaceAll("'", "''")}'!${address}`;

/** The first cell of merged ones, `B2` for any of `B2:D2`. */
export function firstOfMerged(merged: readonly string[], place: CellPlace): string {
	for (const text of merged) {
		const range = cellRange(text);
		if (range && holds(range, place)) return addressOf(range.from);
	}
	return addressOf(place);
}
