/** Writes a workbook model, sheet by sheet and row by row: no more of its XML is held than is being deflated. */
import type { WorkbookModel } from '../sheet-model';
import { bookParts, sheetPath } from './book-parts';
import { SharedTexts } from './shared-texts';
import { sheetPart } from './sheet-part';
import { StyleSheet } from './style-sheet';
import { ZipFile } from './zip-file';

/** Called before each sheet; waits where it wants to let others run, and throws to stop. */
export type BeforeSheet = (name: string, at: number) => Promise<void>;

/** Writes to exactly this path, down to the disk; whoever calls renames it into place. */
export async function writeWorkbook(
	model: WorkbookModel,
	path: string,
	beforeSheet: BeforeSheet,
): Promise<void> {
	const zip = await ZipFile.create(path);
	try {
		for (const [part, xml] of bookParts(model)) await zip.add(part, [xml]);
		const tables = { styles: new StyleSheet(), texts: new SharedTexts() };
		for (const [at, sheet] of model.sheets.entries()) {
			await beforeSheet(sheet.name, at);
			await zip.add(sheetPath(at), sheetPart(sheet, model, tables));
		}
		await zip.add('xl/styles.xml', [tables.styles.xml()]);
		await zip.add('xl/sharedStrings.xml', tables.texts.xml());
		await zip.finish();
	} finally {
		await zip.close();
	}
}
