/** How far each partner's due diligence has come. */
import type { Row } from '../plan';
import type { Band } from './figures';
import { type BidIndex, placeOf } from './index-of-bid';

type Item = Row<'dueDiligence'>;

/** A partner is red from this many bad items. */
const RED_FROM = 3;

export interface DueDiligence {
	partnerId: string;
	rating: Band;
	/** Late, below policy or missing. */
	bad: number;
	/** Any status but met and not applicable. */
	notMet: number;
	items: Item[];
}

/** Whether an item still stands open: any status but met and not applicable. Source: Calculations, "Reasons and partners". */
export const isNotMet = ({ status }: Pick<Item, 'status'>): boolean =>
	status !== 'met' && status !== 'notApplicable';
const isBad = ({ status }: Item): boolean =>
	status === 'late' || status === 'belowPolicy' || status === 'missing';

/** Due diligence of every active partner: its items, counts and rating; no items at all is amber. */
export function dueDiligenceOf(index: BidIndex): DueDiligence[] {
	const items: Item[][] = index.partners.map(() => []);
	for (const item of index.plan.dueDiligence) items[placeOf(index, item) ?? -1]?.push(item);
	return index.partners.map(({ id }, place) => {
		const own = items[place] ?? [];
		const bad = own.filter(isBad).length;
		const notMet = own.filter(isNotMet).length;
		const criticalMissing = own.some((item) => item.critical && item.status === 'missing');
		const red = bad >= RED_FROM || criticalMissing;
		const rating = red ? 'red' : notMet > 0 || own.length === 0 ? 'amber' : 'green';
		return { partnerId: id, rating, bad, notMet, items: own };
	});
}
