/** The file name a save dialog begins with. Plain rules, without Electron. */
import { basename, dirname, extname, join } from 'node:path';
import type { CallName } from '../shared/contract';

export interface Suggestion {
	call: CallName;
	openPath: string | null;
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
	'export.agreement': ' draft agreement',
	'export.list': ' list',
	'form.fill': ' form filled',
	'passphrase.saveRecovery': ' recovery key',
};
/** Calls whose file is not called like the bid that is open. */
const NAMED_BY_TITLE: ReadonlySet<CallName> = new Set<CallName>(['backup.saveCopy', 'bid.openBackup']);
/** What one of the three systems refuses in a file name, or hides. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;

export function suggestedPath({ call, openPath, documents, dataDir, title, extension }: Suggestion): string {
	const isNew = call === 'bid.create' || !openPath;
	const folder = isNew || openPath.startsWith(dataDir) ? documents : dirname(openPath);
	const name =
		isNew || NAMED_BY_TITLE.has(call) ? fileName(title ?? '') : basename(openPath, extname(openPath));
	const added = call === 'export.list' && title ? ` - ${fileName(title)}` : (ADDED[call] ?? '');
	return join(folder, `${name}${added}.${extension}`);
}

function fileName(title: string): string {
	const name = [...title.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('');
	return name.replace(/^[. ]+|[. ]+$/g, '') || 'Bid';
}

export const withExtension = (path: string, extension: string): string =>
	extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
