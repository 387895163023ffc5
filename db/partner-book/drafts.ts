/** Writes the workbooks of partners, each to the draft it is given. */
import { writeFile } from 'node:fs/promises';
import { BOOK_FORMAT, type BookMark } from '../../shared/partner-book/mark';
import { displayName, only, type Plan } from '../../shared/plan';
import { localDay } from '../../shared/text';
import type { Tell } from '../apart/progress';
import { partnerBook } from './book-model';
import { bookBytes } from './book-writer';
import { guideLines } from './guide';

export interface DraftsOrder extends Pick<BookMark, 'bid' | 'revision' | 'madeAt'> {
	drafts: readonly { partnerId: string; path: string }[];
}

/** One after the other; throws at the first that cannot be written. */
export async function writeDrafts(plan: Plan, { drafts, ...sent }: DraftsOrder, tell: Tell): Promise<null> {
	const day = localDay(new Date(sent.madeAt));
	for (const [done, { partnerId, path }] of drafts.entries()) {
		const partner = plan.partners.find(({ id }) => id === partnerId);
		if (!partner) throw new Error(`There is no partner ${partnerId}.`);
		await tell({ label: displayName(partner), done, total: drafts.length + 1 });
		const { title } = only(plan, 'bid');
		const model = partnerBook(plan, { format: BOOK_FORMAT, ...sent, partnerId, title });
		await writeFile(path, await bookBytes(model, guideLines(plan, partner, model.pages, day)));
	}
	return null;
}
