import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGrids } from '../../../db/import/grids';
import { partnerBook } from '../../../db/partner-book/book-model';
import { bookBytes } from '../../../db/partner-book/book-writer';
import { guideLines } from '../../../db/partner-book/guide';
import { compareBook } from '../../../shared/partner-book/compare';
import { BOOK_FORMAT } from '../../../shared/partner-book/mark';
import { findMark, findSent, findSheets } from '../../../shared/partner-book/received';
import type { Plan } from '../../../shared/plan';
import { arbitraryPlan } from '../../generate/bid';

async function proposedOf(plan: Plan) {
	const partner = plan.partners.at(-1);
	if (!partner) throw new Error('A bid without partners.');
	const mark = {
		format: BOOK_FORMAT,
		bid: 'b',
		partnerId: partner.id,
		revision: 3,
		madeAt: '2026-05-04T10:00:00Z',
		title: 'T',
	};
	const model = partnerBook(plan, mark);
	const sheets = readGrids(await bookBytes(model, guideLines(plan, partner, model.pages, '2026-05-04')));
	expect(findMark(sheets)).toEqual(mark);
	const found = findSheets(plan, sheets, partner.id);
	return compareBook({ plan, partnerId: partner.id, sent: findSent(sheets), today: '2026-05-04' }, found);
}

describe('a workbook sent and read back unchanged', () => {
	test('proposes nothing for any bid', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryPlan({ partners: { min: 2, max: 4 }, rows: 4 }), async (plan) => {
				expect(await proposedOf(plan)).toEqual([]);
			}),
			{ numRuns: 10 },
		);
	});
});
