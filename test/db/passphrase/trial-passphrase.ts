/** A bid of the sample that has a passphrase, and what must not be read in any file of it. */
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { changeOf, type TrialDesk, trialDesk } from '../trial-desk';

export const PASSPHRASE = 'two small boats at the quay';

/** Sets the passphrase of the open bid; the text of its recovery key. */
export async function setPassphrase(t: TrialDesk, passphrase = PASSPHRASE): Promise<string> {
	const { recoveryKey } = await t.must('passphrase.draw', { passphrase });
	await t.must('passphrase.set', {});
	return recoveryKey;
}

export interface LockedBid {
	t: TrialDesk;
	path: string;
	recoveryKey: string;
}

/** Closed, with one edit from after the passphrase was set. */
export async function lockedBid(): Promise<LockedBid> {
	const t = trialDesk();
	const sample = await t.sample();
	const recoveryKey = await setPassphrase(t);
	await t.edit('Specialist advocate', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
	await t.must('bid.close', {});
	const path = t.file('locked.consort');
	renameSync(sample.path, path);
	return { t, path, recoveryKey };
}

/** What anybody would find in a plain file of the sample; too long to stand in random bytes by chance. */
const TELLING = [
	'Sabr Sisters',
	'Marlshire',
	'Specialist advocate',
	'CREATE TABLE',
	'SQLite format 3',
	'Confidential label',
];

/** Each file below the folder that holds one of them, with the word. */
export function plainWordsIn(folder: string): string[] {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return files.flatMap(({ parentPath, name }) => {
		const content = readFileSync(join(parentPath, name));
		return TELLING.filter(
			(word) => content.includes(word) || content.includes(Buffer.from(word, 'utf16le')),
		).map((word) => `${name}: ${word}`);
	});
}
