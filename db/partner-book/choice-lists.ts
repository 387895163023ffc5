/** Words to choose from, on a sheet of their own: in the check of a cell there is room for 255 characters only. */
import type { BookColumn } from '../../shared/partner-book/columns';
import { columnLetters } from '../export/sheet-model';
import type { BookPage } from './book-model';

export interface ChoiceLists {
	/** Words by column of the sheet. */
	columns: string[][];
	/** `Lists!$B$1:$B$5`; null for a column that takes anything. */
	areaOf: (column: BookColumn) => string | null;
}

export function choiceLists(pages: readonly BookPage[]): ChoiceLists {
	const columns: string[][] = [];
	const areas = new Map<string, string>();
	const wordsOf = ({ words }: BookColumn) => Object.values(words ?? {});
	for (const column of pages.flatMap((page) => page.columns)) {
		const words = wordsOf(column);
		const key = JSON.stringify(words);
		if (words.length === 0 || areas.has(key)) continue;
		columns.push(words);
		const letters = columnLetters(columns.length);
		areas.set(key, `Lists!$${letters}$1:$${letters}$${words.length}`);
	}
	return { columns, areaOf: (column) => areas.get(JSON.stringify(wordsOf(column))) ?? null };
}
