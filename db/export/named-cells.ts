/** Cells with a name: every rate and limit stands once, and formulas of all sheets use it by its name. */
import type { Entry } from './assumption-entries';
import { type Frame, type Named, putHeading, putHeads, putTitle } from './book-frame';
import { address, compute, createSheet, keepHeads, type Name, put, type SheetModel } from './sheet-model';
import { atom, type Term } from './term';

export interface NamedCells {
	sheet: SheetModel;
	names: Name[];
	named: Named;
}
export interface NamedBuild extends NamedCells {
	/** Where the next line goes. */
	next: number;
	section: (title: string, entries: readonly Entry[]) => void;
}

export function startNamedCells(frame: Frame, name: string, subtitle: string): NamedBuild {
	const sheet = createSheet(name, [46, 16, 20, 84]);
	putHeading(sheet, frame, name, subtitle);
	const cells = new Map<string, Term>();
	const names: Name[] = [];
	const build: NamedBuild = {
		sheet,
		names,
		next: 5,
		named: (wanted) => {
			const term = cells.get(wanted);
			if (!term) throw new Error(`There is no assumption named ${wanted}.`);
			return term;
		},
		section: (title, entries) => {
			putTitle(sheet, build.next++, title);
			putHeads(sheet, build.next++, ['Assumption', { right: 'Value' }, 'Unit', 'Used for']);
			for (const entry of entries) {
				putEntry(sheet, build.next, entry);
				if (entry.name !== '') {
					const value = typeof entry.value === 'object' ? entry.value.value : entry.value;
					cells.set(entry.name, atom(entry.name, value));
					names.push({ name: entry.name, sheet: sheet.name, address: address(build.next, 2, 'both') });
				}
				build.next++;
			}
			build.next++;
		},
	};
	keepHeads(sheet, 4, 1);
	return build;
}

function putEntry(sheet: SheetModel, row: number, entry: Entry): void {
	const style = entry.name === '' || entry.typed === false ? 'computed' : 'input';
	put(sheet, row, 1, entry.label, 'label');
	if (typeof entry.value === 'object') compute(sheet, row, 2, entry.value, 'computed', entry.format);
	else put(sheet, row, 2, entry.value, style, entry.format ?? 'plain');
	put(sheet, row, 3, entry.unit, 'label');
	put(sheet, row, 4, entry.use, 'label');
}
