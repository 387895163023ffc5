/** A file from outside as sheets of cells: a workbook, or a list with commas, semicolons or tabs. */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { GridSheet } from '../../shared/partner-book/received';
import { onDisk } from '../disk-error';
import { LIMITS, refusal } from '../office/package';
import { readGrids } from './grids';
import { listOfText } from './separated';

export function readOutside(path: string): GridSheet[] {
	return onDisk(path, 'read', () => {
		if (statSync(path).size > LIMITS.fileBytes)
			throw refusal('This file is larger than 50 MB.', 'Check that it is the right one.');
		const bytes = readFileSync(path);
		const isText = ['.csv', '.tsv', '.txt'].includes(extname(path).toLowerCase());
		return isText ? [{ name: basename(path), lines: listOfText(bytes) }] : readGrids(bytes);
	});
}
