/** What a partner costs, promises and has staff for, each with a link to where it is worked on. */
import type { ReactNode } from 'react';
import { displayName, type Partner } from '../../../shared/plan';
import { sum } from '../../../shared/quantity';
import { showCount, showDecimal, showMoney, showPlain } from '../../../shared/text';
import { hrefOf, type ScreenName } from '../../route';
import { periodWords } from '../../ui/field-grid';
import { Mark, Section } from '../../ui/kit';
import { page, stands } from '../../words/partners';
import type { PartnerFigures, PartnersView } from './partners-view';

interface Props {
	view: PartnersView;
	partner: Partner;
	figures: PartnerFigures;
}

const To = ({ screen, partner, children }: { screen: ScreenName; partner: Partner; children: ReactNode }) => (
	<a href={hrefOf(screen, { partner: partner.id })}>{children}</a>
);

export function MoneySection({ partner, figures: { cost, cash } }: Props) {
	if (!cost) return null;
	const lines: [string, number, ReactNode?][] = [
		[page.cost, cost.cost],
		[page.cashMatch, sum(cost.cashMatchByYear)],
		[page.requested, cost.requested],
	];
	if (cash)
		lines.push([
			page.peakNeed,
			Math.round(cash.peakNeedPence / 100),
			<Reserves key="reserves" partner={partner} cover={cash.reservesCover} />,
		]);
	return (
		<Section
			title={page.money}
			side={
				<To screen="budget" partner={partner}>
					{page.toBudget}
				</To>
			}
		>
			<table className="figures">
				<tbody>
					{lines.map(([label, pounds, note]) => (
						<tr key={label}>
							<td>{label}</td>
							<td className="second small-text">{note}</td>
							<td className="right worked">{showMoney(pounds)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</Section>
	);
}

/** A cover under 1: the reserves do not last until the money comes. */
const Reserves = ({ partner, cover }: { partner: Partner; cover: number | null }) =>
	cover !== null && cover < 1 ? (
		<Mark level="warn">{page.ofReserves(partner.freeReserves)}</Mark>
	) : (
		<>{page.ofReserves(partner.freeReserves)}</>
	);

export function TargetsSection({ view, partner, figures }: Props) {
	return (
		<Section
			title={page.targets}
			side={
				<To screen="targets" partner={partner}>
					{page.toTargets}
				</To>
			}
		>
			{figures.capacity.length === 0 ? (
				<p className="partners-note second">{page.noTargets}</p>
			) : (
				<table className="figures">
					<thead>
						<tr>
							<th scope="col">{page.measure}</th>
							<th scope="col" className="right">
								{page.target}
							</th>
							<th scope="col" className="right">
								{page.capacity}
							</th>
							<th scope="col" className="right">
								{page.over}
							</th>
							<th scope="col">{page.stand}</th>
						</tr>
					</thead>
					<tbody>
						{figures.capacity.map((use) => (
							<tr key={use.measureId}>
								<td>
									<a href={hrefOf('targets', { partner: partner.id, measure: use.measureId })}>
										{measureName(view, use.measureId)}
									</a>
								</td>
								<td className="right worked">{showCount(use.targetTotal)}</td>
								<td className="right worked">{showDecimal(use.capacityTotal)}</td>
								<td className="right worked">{use.overPeriods.length}</td>
								<td>
									<Stand view={view} partnerId={partner.id} measureId={use.measureId} />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</Section>
	);
}

function measureName({ plan }: PartnersView, measureId: string): string {
	const measure = plan.measures.find(({ id }) => id === measureId);
	return measure ? displayName(measure) : measureId;
}

function Stand({ view, partnerId, measureId }: { view: PartnersView; partnerId: string; measureId: string }) {
	const position = view.figures.positions.find(
		(each) => each.partnerId === partnerId && each.measureId === measureId,
	);
	if (!position) return <span className="third">–</span>;
	if (position.stale) return <Mark level="warn">{page.stale}</Mark>;
	const level =
		position.status === 'agreed' ? 'ok' : position.status === 'agreedWithCondition' ? 'warn' : 'stop';
	return <Mark level={level}>{stands[position.status]}</Mark>;
}

export function PostsSection({ view, partner }: Props) {
	const posts = view.plan.posts.filter(({ partnerId }) => partnerId === partner.id);
	const periods = periodWords(view.plan);
	return (
		<Section
			title={page.posts}
			side={
				<To screen="capacity" partner={partner}>
					{page.toCapacity}
				</To>
			}
		>
			{posts.length === 0 ? (
				<p className="partners-note second">{page.noPosts}</p>
			) : (
				<table className="figures">
					<thead>
						<tr>
							<th scope="col">{page.post}</th>
							<th scope="col" className="right">
								{page.fte}
							</th>
							<th scope="col">{page.from}</th>
							<th scope="col" className="right">
								{page.pay}
							</th>
							<th scope="col" />
						</tr>
					</thead>
					<tbody>
						{posts.map((post) => (
							<tr key={post.id}>
								<td>{post.title}</td>
								<td className="right">{showPlain(post.fte)}</td>
								<td>{periods[String(post.startPeriod)]}</td>
								<td className="right">{showCount(post.salary)}</td>
								<td className="second">{post.existing ? page.inPost : page.recruited}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</Section>
	);
}
