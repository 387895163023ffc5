/**
 * Which cells were chosen for which values, in the app's own data folder: a funder's form serves many bids,
 * so the choice belongs to the form. Losing it loses no bid.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FormPair } from '../../shared/funders-form';
import type { Book } from '../office/book';
import { placeText } from '../placement';

const FORMS_KEPT = 50;
const pair = z.object({ field: z.string(), sheet: z.string(), address: z.string() });
const kept = z.array(z.object({ form: z.string(), pairs: z.array(pair) }));

const fileOf = (dataDir: string): string => join(dataDir, 'forms.json');

/** The same form is known by its sheets and names, whatever its file is called and whatever stands in it. */
export const formKey = ({ sheets, names }: Book): string =>
	createHash('sha256')
		.update(JSON.stringify([sheets.map(({ name }) => name), names.map(({ name }) => name).sort()]))
		.digest('hex');

export function rememberedPairs(dataDir: string, book: Book): FormPair[] {
	const sheets = new Set(book.sheets.map(({ name }) => name));
	const found = readForms(dataDir).find(({ form }) => form === formKey(book));
	return found?.pairs.filter(({ sheet }) => sheets.has(sheet)) ?? [];
}

export function rememberPairs(dataDir: string, book: Book, pairs: FormPair[]): void {
	const form = formKey(book);
	const others = readForms(dataDir).filter((each) => each.form !== form);
	placeText(fileOf(dataDir), `${JSON.stringify([{ form, pairs }, ...others].slice(0, FORMS_KEPT))}\n`);
}

function readForms(dataDir: string): z.infer<typeof kept> {
	const file = fileOf(dataDir);
	if (!existsSync(file)) return [];
	try {
		return kept.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		// A list that cannot be read costs a choice of cells, no more.
		return [];
	}
}
