/** The money of all partners: by category and year, by partner and year, and both against each other. */
import { categoryTable } from '../../../shared/calc/partner-budget';
import type { SubjectOf, TraceSubject } from '../../../shared/calc/trace-step';
import { displayName, isActive, type Partner } from '../../../shared/plan';
import { showCount, showPercent } from '../../../shared/text';
import { useBid, useFigures } from '../../plan-store';
import { hrefOf } from '../../route';
import { How } from '../../ui/how';
import { all, budget } from '../../words/budget';
import { choices } from '../../words/everywhere';
import { CostSplit } from './cost-split';

const categoryWord = (category: string): string => choices.category?.[category] ?? category;

/** Categories by year, with the cost of the bid as their sum. */
export function CategoryTable() {
	const { plan } = useBid();
	const figures = useFigures();
	const categories = categoryTable(plan, figures);
	const partners = plan.partners.filter(isActive).length;
	return (
		<section className="all-part">
			<h2>{all.byCategory(partners)}</h2>
			<table className="figures by-year category-years">
				<thead>
					<tr>
						<th scope="col">{budget.pounds}</th>
						<YearHeads count={figures.costs.totalByYear.length} />
						<th scope="col" className="right">
							{budget.total}
						</th>
					</tr>
				</thead>
				<tbody>
					{categories.map(({ category, byYear, total }) => (
						<AmountsLine
							key={category}
							name={categoryWord(category)}
							amounts={[...byYear, total]}
							asked={yearsOf({ partnerId: null, category }, byYear.length)}
						/>
					))}
					<AmountsLine
						name={budget.cost}
						amounts={[...figures.costs.totalByYear, figures.costs.total]}
						asked={yearsOf(WHOLE, figures.costs.totalByYear.length)}
						className="sum top"
					/>
				</tbody>
			</table>
		</section>
	);
}

/** Sums of seven digits with their sign stay whole; px. */
const NAME_WIDTH = 176;
const AMOUNT_WIDTH = 84;

const WHOLE = { partnerId: null, category: null };

/** Cost of each year, then of all. */
const yearsOf =
	(of: Pick<SubjectOf<'cost'>, 'partnerId' | 'category'>, years: number) =>
	(column: number): TraceSubject => ({ kind: 'cost', ...of, year: column < years ? column + 1 : null });

/** Cost of each year and of all, then match and request. */
const moneyOf =
	(partnerId: string | null, years: number) =>
	(column: number): TraceSubject => {
		const of = { partnerId, year: null };
		if (column <= years) return yearsOf({ partnerId, category: null }, years)(column);
		return column === years + 1 ? { kind: 'matchSum', of: 'cash', ...of } : { kind: 'requested', ...of };
	};

function YearHeads({ count }: { count: number }) {
	return Array.from({ length: count }, (_, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a year is its place.
		<th key={index} scope="col" className="right">
			{budget.year(index + 1)}
		</th>
	));
}

function AmountsLine({
	name,
	href,
	amounts,
	asked,
	more,
	className,
}: {
	name: string;
	href?: string;
	amounts: readonly number[];
	/** What the amount of a column can be asked. */
	asked: (column: number) => TraceSubject;
	more?: { text: string; how: TraceSubject };
	className?: string;
}) {
	return (
		<tr className={className}>
			<th scope="row" className="ellipsis" title={name}>
				{href === undefined ? name : <a href={href}>{name}</a>}
			</th>
			{amounts.map((pounds, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
				<td key={index} className="right worked">
					<How of={asked(index)} text={showCount(pounds)} />
				</td>
			))}
			{more && (
				<td className="right worked">
					<How of={more.how} text={more.text} />
				</td>
			)}
		</tr>
	);
}

/** Partners by year, with match, request and their part of it. */
export function PartnerTable() {
	const { plan } = useBid();
	const { costs } = useFigures();
	const names = new Map(plan.partners.map((partner) => [partner.id, displayName(partner)]));
	const part = (requested: number) => showPercent(costs.requested > 0 ? requested / costs.requested : null);
	return (
		<section className="all-part">
			<h2>{all.byPartner}</h2>
			<div className="matrix-scroll">
				<table
					className="figures by-year"
					style={{ minWidth: NAME_WIDTH + AMOUNT_WIDTH * (costs.totalByYear.length + 4) }}
				>
					<thead>
						<tr>
							<th scope="col">{budget.pounds}</th>
							<YearHeads count={costs.totalByYear.length} />
							{[budget.cost, budget.cashMatch, budget.requested, all.part].map((head) => (
								<th key={head} scope="col" className="right">
									{head}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{costs.byPartner.map((each) => (
							<AmountsLine
								key={each.partnerId}
								name={names.get(each.partnerId) ?? each.partnerId}
								href={hrefOf('budget', { partner: each.partnerId })}
								amounts={[...each.costByYear, each.cost, each.cost - each.requested, each.requested]}
								asked={moneyOf(each.partnerId, costs.totalByYear.length)}
								more={{
									text: part(each.requested),
									how: { kind: 'requestShare', partnerId: each.partnerId },
								}}
							/>
						))}
						<AmountsLine
							name={budget.total}
							amounts={[...costs.totalByYear, costs.total, costs.cashMatch, costs.requested]}
							asked={moneyOf(null, costs.totalByYear.length)}
							more={{
								text: part(costs.requested),
								how: { kind: 'requested', partnerId: null, year: null },
							}}
							className="sum top"
						/>
					</tbody>
				</table>
			</div>
		</section>
	);
}

/** Cost of each partner, then of all. */
const partnersOf =
	(partners: readonly Partner[], category: string | null) =>
	(column: number): TraceSubject => ({
		kind: 'cost',
		partnerId: partners[column]?.id ?? null,
		category,
		year: null,
	});

/** Categories against partners, all years. */
export function PartnerMatrix() {
	const { plan } = useBid();
	const figures = useFigures();
	const partners = plan.partners.filter(isActive);
	const categories = categoryTable(plan, figures);
	return (
		<section className="all-part matrix">
			<h2>{all.matrix}</h2>
			<div className="matrix-scroll">
				<table className="figures">
					<thead>
						<tr>
							<th scope="col">{budget.pounds}</th>
							{partners.map((partner) => (
								<th key={partner.id} scope="col" className="right">
									{displayName(partner)}
								</th>
							))}
							<th scope="col" className="right">
								{budget.total}
							</th>
						</tr>
					</thead>
					<tbody>
						{categories.map(({ category, byPartner, total }) => (
							<AmountsLine
								key={category}
								name={categoryWord(category)}
								amounts={[...byPartner, total]}
								asked={partnersOf(partners, category)}
							/>
						))}
						<AmountsLine
							name={budget.cost}
							amounts={[...figures.costs.byPartner.map(({ cost }) => cost), figures.costs.total]}
							asked={partnersOf(partners, null)}
							className="sum top"
						/>
					</tbody>
				</table>
			</div>
		</section>
	);
}

export function AllPartners() {
	const { plan } = useBid();
	const figures = useFigures();
	const [largest] = categoryTable(plan, figures).toSorted((a, b) => b.total - a.total);
	const { costs } = figures;
	return (
		<>
			{largest && costs.total > 0 && (
				<p className="sentence">
					{all.sentence(
						costs.total,
						costs.requested,
						categoryWord(largest.category),
						largest.total / costs.total,
					)}
				</p>
			)}
			<CostSplit />
			<PartnerTable />
			<PartnerMatrix />
			<CategoryTable />
		</>
	);
}
