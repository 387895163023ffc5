/** Cash match laid over costs, where a funder asks for other sources against each kind of cost. */
import { share, sum } from '../quantity';

/**
 * Spreads `match` (whole pounds) over `costs`: first over what is not eligible (`ineligible`, a part of each cost),
 * then over the rest in proportion. No part passes its cost while the match is no more than all costs; what is
 * above them stands in the first. The parts add up to `match`. Costs and match are not below 0.
 */
export function spreadMatch(
	match: number,
	costs: readonly number[],
	ineligible: readonly number[],
): number[] {
	const first = share(Math.min(match, sum(ineligible)), ineligible);
	const room = costs.map((cost, at) => cost - (first[at] ?? 0));
	const rest = share(Math.min(match - sum(first), sum(room)), room);
	const parts = costs.map((_, at) => (first[at] ?? 0) + (rest[at] ?? 0));
	return parts.map((part, at) => (at === 0 ? part + match - sum(parts) : part));
}
