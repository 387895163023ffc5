/** Puts finished tables into a Word file at the places that were kept for them. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeParts } from '../../office/package';

const DOCUMENT = 'word/document.xml';
const PLACE = /<w:p><w:r><w:t xml:space="preserve">table (\d+)<\/w:t><\/w:r><\/w:p>/g;

/** The only words of the paragraph that keeps the place of a table, which has no other properties: no other is bare. */
export const placeWords = (table: number): string => `table ${table}`;

/** The file with the tables, each in its place. */
export function withTables(file: Uint8Array, tables: readonly string[]): Uint8Array {
	const parts = new Map(Object.entries(unzipSync(file)));
	const document = strFromU8(parts.get(DOCUMENT) ?? new Uint8Array());
	parts.set(DOCUMENT, strToU8(document.replace(PLACE, (_, table: string) => tables[Number(table)] ?? '')));
	return writeParts(parts);
}
