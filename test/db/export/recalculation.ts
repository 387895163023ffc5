/** LibreOffice opens workbooks, works every formula out anew and saves them; read back cell by cell. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';

const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
if (!hasOffice && process.env.CONSORT_REQUIRE_SOFFICE)
	throw new Error('CONSORT_REQUIRE_SOFFICE is set, but there is no soffice (LibreOffice) on this machine.');
if (!hasOffice)
	console.warn('No soffice (LibreOffice) on this machine: recalculation of workbooks is not tested.');

/** Tests that need LibreOffice skip where there is none. */
export const needsOffice = { skip: !hasOffice, timeout: 120_000 };

/** Without this LibreOffice trusts the cached results and would only copy them. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export const workFolder = (): string => mkdtempSync(join(tmpdir(), 'consort-export-'));

/** Recalculates workbooks in one start of LibreOffice, with a profile of its own; gives the new paths. */
export function recalculate(paths: readonly string[]): string[] {
	const folder = workFolder();
	const profile = join(folder, 'profile');
	mkdirSync(join(profile, 'user'), { recursive: true });
	writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
	const out = join(folder, 'out');
	execFileSync(
		'soffice',
		[
			`-env:UserInstallation=${pathToFileURL(profile).href}`,
			'--headless',
			'--convert-to',
			'xlsx',
			'--outdir',
			out,
			...paths,
		],
		{ stdio: 'ignore', timeout: 100_000 },
	);
	return paths.map((path) => join(out, basename(path)));
}

export async function openWorkbook(path: string): Promise<ExcelJS.Workbook> {
	const book = new ExcelJS.Workbook();
	await book.xlsx.readFile(path);
	return book;
}

/** Every formula cell of a workbook: its place, formula and result. */
export function formulaCells(book: ExcelJS.Workbook): { place: string; formula: string; result: unknown }[] {
	const cells: { place: string; formula: string; result: unknown }[] = [];
	for (const sheet of book.worksheets)
		sheet.eachRow((row) => {
			row.eachCell((cell) => {
				if (cell.formula)
					cells.push({ place: `${sheet.name}!${cell.address}`, formula: cell.formula, result: cell.result });
			});
		});
	return cells;
}

/** The formula cells whose recalculated result differs from the cached one by more than a millionth, or a billionth of itself. */
export function differences(before: ExcelJS.Workbook, after: ExcelJS.Workbook): string[] {
	return formulaCells(before).flatMap(({ place, formula, result }) => {
		const mark = place.lastIndexOf('!');
		const cell = after.getWorksheet(place.slice(0, mark))?.getCell(place.slice(mark + 1));
		const found = cell?.formula ? cell.result : cell?.value;
		const same =
			typeof result === 'number' && typeof found === 'number'
				? Math.abs(result - found) <= Math.max(1e-6, 1e-9 * Math.abs(result))
				: result === found;
		return same
			? []
			: [`${place} ${formula}: cached ${String(result)}, recalculated ${JSON.stringify(found)}`];
	});
}
