/** The bid JSON as a file. */
import { writeBidJson } from '../../shared/bid-json';
import type { Plan } from '../../shared/plan';
import type { Tell } from '../apart/progress';
import { writeToDisk } from '../placement';

/** Writes it to the draft; whoever ordered it puts it in its place. */
export async function draftJson(plan: Plan, { draft }: { draft: string }, tell: Tell): Promise<null> {
	await tell({ label: WRITING, done: 0, total: 1 });
	writeToDisk(draft, writeBidJson(plan));
	return null;
}

const WRITING = 'Writing the bid JSON';
