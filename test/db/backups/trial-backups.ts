/** What the tests of backups share. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeOf, type TrialDesk } from '../trial-desk';

const POST = 'P0-hub';
/** As the sample has it. */
export const FIRST_FTE = 3;
export const fteIn = (plan: { posts: readonly { id: string; fte: number }[] }): number | undefined =>
	plan.posts.find(({ id }) => id === POST)?.fte;

export const setFte = (t: TrialDesk, fte: number) =>
	t.edit(`FTE ${fte}`, [changeOf(t.plan(), 'posts', POST, { fte })]);

export const revisionOf = (t: TrialDesk): { revision: number } => ({
	revision: t.desk.session?.meta.revision ?? -1,
});

export async function reopen(t: TrialDesk): Promise<void> {
	const path = t.desk.session?.file.path ?? '';
	await t.must('bid.close', {});
	await t.must('bid.open', { path });
}

export const reasons = async (t: TrialDesk): Promise<string[]> =>
	(await t.must('backup.list', {})).backups.map(({ reason }) => reason);

/** Every file below a folder, by its path in it. */
export const filesBelow = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map(({ parentPath, name }) => join(parentPath, name))
		: [];

/** From now on no backup can be written: a file stands where their folder would be. */
export function barBackups(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	writeFileSync(folder, '');
}
