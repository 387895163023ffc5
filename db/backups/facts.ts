/** What is written beside a backup, so that it can be listed without opening it. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { placeText } from '../placement';

const FACTS = z.object({
	/** The bid, wherever its file lies: the moment it was made. */
	bid: z.string().max(100),
	path: z.string().max(10_000),
	title: z.string().max(1000).nullable(),
	/** Tells whether the bid has changed since; null where that could not be found out. */
	mark: z.string().max(100).nullable(),
	version: z.object({ name: z.string().max(1000), at: z.string().max(100) }).nullable(),
});
export type Facts = z.infer<typeof FACTS>;

export const factsPath = (backup: string): string => backup.replace(/\.consort$/, '.json');

export const writeFacts = (backup: string, facts: Facts): void =>
	placeText(factsPath(backup), `${JSON.stringify(facts, null, '\t')}\n`);

/** Null where nothing, or nothing of use, lies beside the backup: that makes it no worse a backup. */
export function readFacts(backup: string): Facts | null {
	const path = factsPath(backup);
	try {
		if (!existsSync(path)) return null;
		const read = FACTS.safeParse(JSON.parse(readFileSync(path, 'utf8')));
		return read.success ? read.data : null;
	} catch {
		return null;
	}
}
