/** When the partners meet: every review, how often, and who comes. */
import { useEffect, useMemo, useRef } from 'react';
import { addRow } from '../../../shared/edits/row';
import type { Row } from '../../../shared/plan';
import { useBid } from '../../plan-store';
import { useRoute } from '../../route';
import { columnMaker, type FieldColumn } from '../../ui/field-grid';
import { TableSection } from '../../ui/table-section';
import { reviewWords as words } from '../../words/agreement';

type Review = Row<'reviews'>;

const column = columnMaker(words.columns);

const COLUMNS: readonly FieldColumn[] = [
	column('title', 'text', 240),
	column('kind', 'choice', 132, { words: words.kinds }),
	column('frequency', 'choice', 104, { words: words.frequencies }),
	column('firstDate', 'date', 112),
	column('attendees', 'text'),
	column('note', 'text', 200),
];

const nameOf = ({ title }: Review) => title;

/** The cell each finding about reviews is mended in. */
const COLUMN_OF: Readonly<Record<string, string>> = {
	'reviews-yearly-only': 'frequency',
	'staff-forum-missing': 'kind',
};

export function Reviews() {
	const { plan } = useBid();
	const { at } = useRoute();
	const wanted = COLUMN_OF[at.finding ?? ''];
	const place = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a jump is made when the address changes, not when a review does
	const goTo = useMemo(() => {
		const lineId = at.review ?? plan.reviews[0]?.id;
		return wanted && lineId ? { lineId, columnId: wanted } : null;
	}, [at]);
	useEffect(() => {
		if (wanted && !goTo) place.current?.querySelector<HTMLElement>('button')?.focus();
	}, [wanted, goTo]);
	const isForumMissing = !plan.reviews.some(({ kind }) => kind === 'staffForum');
	return (
		<div className="agreement-wide" ref={place}>
			<TableSection
				table="reviews"
				title={words.title}
				columns={COLUMNS}
				rows={plan.reviews}
				nameOf={nameOf}
				goTo={goTo}
				minWidth={960}
				removeLabel={words.remove}
				empty={words.empty}
				adding={[
					...(isForumMissing
						? [
								{
									label: words.addForum,
									make: () =>
										addRow(plan, 'reviews', {
											title: words.newForum,
											kind: 'staffForum' as const,
											frequency: 'quarterly' as const,
										}),
								},
							]
						: []),
					{
						label: words.add,
						make: () =>
							addRow(plan, 'reviews', { title: words.newReview, kind: 'review', frequency: 'quarterly' }),
					},
				]}
			/>
		</div>
	);
}
