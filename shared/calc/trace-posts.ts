/** How the posts of a partner are added up, FTE or people. */
import { sum } from '../quantity';
import type { LiveFigures } from './figures';
import type { BidIndex } from './index-of-bid';
import { partnerNameIn } from './trace-names';
import { type SubjectOf, step, type Trace } from './trace-step';

/** Steps to the FTE, or the people, of all posts of a partner; null for a partner without posts. Source: the posts as typed. */
export function tracePostSum(
	index: BidIndex,
	_figures: LiveFigures,
	{ partnerId, what }: SubjectOf<'postSum'>,
): Trace | null {
	const own = index.plan.posts.filter((post) => post.partnerId === partnerId);
	if (own.length === 0) return null;
	const unit = what === 'fte' ? 'fte' : 'score';
	const name = what === 'fte' ? 'FTE' : 'People';
	return {
		title: `${name} of all posts at ${partnerNameIn(index, partnerId)}`,
		steps: [
			...own.map((post) =>
				step(post.title, '', post[what], unit, { table: 'posts', id: post.id, field: what }),
			),
			step(name, 'added up', sum(own.map((post) => post[what])), unit),
		],
		rule: 'The posts of the partner, added up, whenever they begin and end.',
		source: 'Posts, as typed in the bid.',
	};
}
