/** The board pack: four pages that answer a trustee's questions, and the tables behind them. */
import { showDate, showNumberOf } from '../text';
import { appendix } from './appendix';
import { capacityPage } from './capacity-page';
import { editionOf } from './edition';
import { type PackInput, viewOf } from './gather';
import { moneyPage } from './money-page';
import type { Pack } from './page';
import { riskPage } from './risk-page';
import { summaryPage } from './summary-page';

export interface PackOrder extends PackInput {
	/** The partner whose own edition is wanted; null: the board's. */
	partnerId: string | null;
	/** The day of the figures, `2026-04-01`. */
	today: string;
	/** Steps that altered the bid. */
	revision: number;
	/** What somebody called the bid as it is now; null: nobody has. */
	versionName: string | null;
}

/**
 * The pages of a pack for a valid bid, as plain data: pounds and dates in words. A partner's own edition holds that
 * partner's figures and the totals of all, and nothing else of others. null: that partner is not in the bid.
 */
export function boardPack(order: PackOrder): Pack | null {
	const all = viewOf(order);
	const view = order.partnerId === null ? all : editionOf(all, order.partnerId);
	if (!view) return null;
	const stops = order.figures.findingCounts.stop;
	return {
		title: view.terms.title,
		edition: view.own ? `Edition for ${view.own.name}` : 'Board pack',
		version: order.versionName ?? `Working version ${order.revision}`,
		date: showDate(order.today),
		stops,
		draft: stops === 0 ? null : `Draft, ${showNumberOf(stops, 'check fails', 'checks fail')}`,
		sample: order.isSample ? 'Sample, all names fictional' : null,
		pages: [summaryPage(view), capacityPage(view), moneyPage(view), riskPage(view), appendix(view)],
	};
}
