/** The dates of every review in the bid's first year, quarter by quarter. */
import { useMemo } from 'react';
import { type ReviewQuarter, reviewQuarters } from '../../../shared/calc/review-dates';
import { only, type Row } from '../../../shared/plan';
import { useBid } from '../../plan-store';
import { LevelIcon, Section } from '../../ui/kit';
import { datesWords, reviewsSentence, reviewWords as words } from '../../words/agreement';

export function ReviewCalendar() {
	const { plan } = useBid();
	const { reviews } = plan;
	const { start } = only(plan, 'bid');
	const quarters = useMemo(() => reviewQuarters({ start }, reviews), [start, reviews]);
	const undated = reviews.filter(({ firstDate }) => firstDate === null).map(({ title }) => title);
	const forums = reviews.filter(({ kind }) => kind === 'staffForum').length;
	const empty = quarters.filter((each) => each.reviews.length === 0).map(({ quarter }) => quarter);
	return (
		<Section title={words.calendar}>
			<p className="review-sentence">{reviewsSentence(reviews, empty, forums)}</p>
			{reviews.length > 0 && (
				<ol className="review-quarters">
					{quarters.map((quarter) => (
						<QuarterItem key={quarter.quarter} quarter={quarter} reviews={reviews} />
					))}
				</ol>
			)}
			{undated.length > 0 && <p className="section-note second">{words.noDate(undated)}</p>}
		</Section>
	);
}

function QuarterItem({ quarter, reviews }: { quarter: ReviewQuarter; reviews: readonly Row<'reviews'>[] }) {
	const titles = new Map(reviews.map(({ id, title }) => [id, title]));
	return (
		<li>
			<h3>{words.quarter(quarter.quarter)}</h3>
			<p className="small-text third">{words.span(quarter.start, quarter.end)}</p>
			{quarter.reviews.length === 0 ? (
				<p className="is-warn">
					<LevelIcon level="warn" /> {words.none}
				</p>
			) : (
				<dl>
					{quarter.reviews.map(({ reviewId, dates }) => (
						<div key={reviewId}>
							<dt>{titles.get(reviewId)}</dt>
							<dd className="small-text second">{datesWords(dates)}</dd>
						</div>
					))}
				</dl>
			)}
		</li>
	);
}
