/** The file name a save dialog begins with. Plain rules, without Electron. */
import { basename, dirname, extname, join } from 'node:path';
import type { CallName } from '../shared/contract';

export interface Suggestion {
	call: CallName;
	openPath: string | null;
	/** The damaged file that was looked at last; what is recovered of it lies beside it. */
	damagedPath: string | null;
	documents: string;
	/** The app's own folder: samples lie there, but nothing of the person's should. */
	dataDir: string;
	/** A new bid's title, how the copy of a backup is called, or what a list is called. */
	title: string | null;
	extension: string;
}

const LONGEST = 80;
/** What stands after the bid's name. */
const ADDED: Partial<Record<CallName, string>> = {
	'bid.saveCopy': ' copy',
	'rescue.recover': ' (recovered)',
	'export.agreement': ' draft agreement',
	'export.list': ' list',
	'form.fill': ' form filled',
	'passphrase.saveRecovery': ' recovery key',
};
/** Calls whose file is not called like the bid that is open. */
const NAMED_BY_TITLE: ReadonlySet<CallName> = new Set<CallName>(['backup.saveCopy', 'bid.openBackup']);
/** What one of the three systems refuses in a file name, or hides. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;

export function suggestedPath(suggestion: Suggestion): string {
	const { call, openPath, damagedPath, documents, dataDir, title, extension } = suggestion;
	const of = call === 'rescue.recover' ? damagedPath : call === 'bid.create' ? null : openPath;
	const folder = !of || of.startsWith(dataDir) ? documents : dirname(of);
	const name = !of || NAMED_BY_TITLE.has(call) ? fileName(title ?? '') : basename(of, extname(of));
	const added = call === 'export.list' && title ? ` - ${fileName(title)}` : (ADDED[call] ?? '');
	return join(folder, `${name}${added}.${extension}`);
}

function fileName(title: string): string {
	const name = [...title.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('');
	return name.replace(/^[. ]+|[. ]+$/g, '') || 'Bid';
}

export const withExtension = (path: string, extension: string): string =>
	extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
