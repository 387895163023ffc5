/** How far people are: stands, due diligence, the agreement, what is left to do. */
import type { Row } from '../plan';
import { agreementProgress } from './agreement';
import { dueDiligenceOf } from './due-diligence';
import type { LiveFigures, PositionFigure } from './figures';
import type { BidIndex } from './index-of-bid';
import { measureNameIn, partnerNameIn } from './trace-names';
import { type SubjectOf, step, type Trace } from './trace-step';

const standWord = ({ stale, status }: PositionFigure): string =>
	stale
		? 'target changed since'
		: { agreed: 'agreed', agreedWithCondition: 'agreed if', disputed: 'disputed', notAsked: 'not asked' }[
				status
			];

/** Steps to the number of stands that are agreed, of all that are needed. */
export function traceBuyIn(index: BidIndex, { positions }: LiveFigures): Trace {
	const isAgreed = (each: PositionFigure) => each.status === 'agreed' && !each.stale;
	const open = positions.filter((each) => !isAgreed(each));
	const agreed = positions.length - open.length;
	return {
		title: 'Partners that agree to their targets',
		steps: [
			...open.map((each) => {
				const rationale = index.plan.rationales.find(({ measureId }) => measureId === each.measureId);
				const position = index.plan.positions.find(
					(row) => row.rationaleId === rationale?.id && row.partnerId === each.partnerId,
				);
				const name = `${partnerNameIn(index, each.partnerId)}, ${measureNameIn(index, each.measureId)}`;
				const link = position
					? ({ table: 'positions', id: position.id, field: 'status' } as const)
					: rationale && ({ table: 'rationales', id: rationale.id } as const);
				return step(name, standWord(each), each.targetTotal, 'units', link);
			}),
			step('Agreed', 'counted', agreed, 'score'),
			step('Stands', '', positions.length, 'score'),
		],
		results: 2,
		rule: 'A stand counts where the partner agrees without a condition and its target has not changed since.',
		source: 'The stands typed beside the targets.',
	};
}

const BAD: ReadonlySet<Row<'dueDiligence'>['status']> = new Set(['late', 'belowPolicy', 'missing']);

/** Steps to the rating of a partner's due diligence: its bad items, counted; null for a partner that is not in the bid. */
export function traceRating(
	index: BidIndex,
	_figures: LiveFigures,
	{ partnerId }: SubjectOf<'rating'>,
): Trace | null {
	const own = dueDiligenceOf(index).find((each) => each.partnerId === partnerId);
	if (!own) return null;
	const open = own.items.filter(({ status }) => status !== 'met' && status !== 'notApplicable');
	return {
		title: `Due diligence of ${partnerNameIn(index, partnerId)}`,
		steps: [
			...open.map((row) =>
				step(row.item, row.critical ? 'must be there' : '', BAD.has(row.status) ? 1 : 0, 'score', {
					table: 'dueDiligence',
					id: row.id,
					field: 'status',
				}),
			),
			step('Checks', '', own.items.length, 'score'),
			step('Checks still open', 'counted', own.notMet, 'score'),
			step('Late, below policy or missing', 'counted', own.bad, 'score'),
		],
		rule: 'Red from three checks that are late, below policy or missing, or where one that must be there is missing. Amber while any check is open, or there is none. Green otherwise.',
		source: 'The checks of the partner.',
	};
}

/** Steps to the part of the partnership agreement that is agreed. */
export function traceAgreement({ plan }: BidIndex): Trace {
	const { required, agreed, share } = agreementProgress(plan);
	const open = plan.agreementItems.filter(
		(row) => row.required && row.status !== 'notNeeded' && row.status !== 'agreed',
	);
	return {
		title: 'How much of the agreement is agreed',
		steps: [
			...open.map((row) =>
				step(row.item, row.status, 0, 'score', { table: 'agreementItems', id: row.id, field: 'status' }),
			),
			step('Agreed', 'counted', agreed, 'score'),
			step('Required', 'counted', required, 'score'),
			step('Agreed part', `${agreed} / ${required}`, share, 'share'),
		],
		rule: 'Agreed items over required items; one that is not needed here drops out.',
		source: 'The checklist of the agreement.',
	};
}
