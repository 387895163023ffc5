/** What a partner costs, promises and has staff for. */
import type { ReactNode } from 'react';
import type { TraceSubject } from '../../../shared/calc/trace-step';
import { displayName, type Partner } from '../../../shared/plan';
import { sum } from '../../../shared/quantity';
import { showCount, showDecimal, showMoney, showPlain } from '../../../shared/text';
import { hrefOf } from '../../route';
import { periodWords } from '../../ui/field-grid';
import { How } from '../../ui/how';
import { Mark } from '../../ui/kit';
import { page, stands } from '../../words/partners';
import { FigureTable, type TableColumn, type TableLine } from './figure-table';
import type { PartnerFigures, PartnersView } from './partners-view';

interface Props {
	view: PartnersView;
	partner: Partner;
	figures: PartnerFigures;
}

const MONEY: readonly TableColumn[] = [
	{ id: 'what' },
	{ id: 'note', as: 'note' },
	{ id: 'pounds', as: 'worked' },
];

export function MoneySection({ partner, figures: { cost, cash } }: Props) {
	if (!cost) return null;
	const of = { partnerId: partner.id, year: null };
	const line = (what: string, pounds: number, how: TraceSubject, note: ReactNode = null): TableLine => ({
		id: what,
		cells: [what, note, <How key="pounds" of={how} text={showMoney(pounds)} />],
	});
	const lines = [
		line(page.cost, cost.cost, { kind: 'cost', category: null, ...of }),
		line(page.cashMatch, sum(cost.cashMatchByYear), { kind: 'matchSum', of: 'cash', ...of }),
		line(page.requested, cost.requested, { kind: 'requested', ...of }),
	];
	if (cash) {
		const note = <Reserves partner={partner} cover={cash.reservesCover} />;
		lines.push(
			line(
				page.peakNeed,
				Math.round(cash.peakNeedPence / 100),
				{ kind: 'peakNeed', partnerId: partner.id, shielded: false },
				note,
			),
		);
	}
	return (
		<FigureTable
			title={page.money}
			partner={partner}
			to="budget"
			toWord={page.toBudget}
			columns={MONEY}
			lines={lines}
		/>
	);
}

/** A cover under 1: the reserves do not last until the money comes. */
function Reserves({ partner, cover }: { partner: Partner; cover: number | null }) {
	const words = page.ofReserves(partner.freeReserves);
	return (
		<span className="small-text">
			{cover !== null && cover < 1 ? <Mark level="warn">{words}</Mark> : words}
		</span>
	);
}

const TARGETS: readonly TableColumn[] = [
	{ id: 'measure', head: page.measure },
	{ id: 'target', head: page.target, as: 'worked' },
	{ id: 'capacity', head: page.capacity, as: 'worked' },
	{ id: 'over', head: page.over, as: 'worked' },
	{ id: 'stand', head: page.stand },
];

export function TargetsSection({ view, partner, figures }: Props) {
	const periods = view.figures.periods.length;
	const lines = figures.capacity.map(({ measureId, targetTotal, capacityTotal, overPeriods }) => ({
		id: measureId,
		cells: [
			<a key="measure" href={hrefOf('targets', { partner: partner.id, measure: measureId })}>
				{measureName(view, measureId)}
			</a>,
			<How
				key="target"
				of={{ kind: 'targetSum', partnerId: partner.id, measureId, year: null }}
				text={showCount(targetTotal)}
			/>,
			<How
				key="capacity"
				of={{ kind: 'capacitySum', partnerId: partner.id, measureId, year: null }}
				text={showDecimal(capacityTotal)}
			/>,
			<How
				key="over"
				of={{ kind: 'periodsOver', partnerId: partner.id, measureId }}
				text={page.overOf(overPeriods.length, periods)}
			/>,
			<Stand key="stand" view={view} partnerId={partner.id} measureId={measureId} />,
		],
	}));
	return (
		<FigureTable
			title={page.targets}
			partner={partner}
			to="targets"
			toWord={page.toTargets}
			columns={TARGETS}
			lines={lines}
			none={page.noTargets}
		/>
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

const POSTS: readonly TableColumn[] = [
	{ id: 'post', head: page.post },
	{ id: 'fte', head: page.fte, as: 'figure' },
	{ id: 'from', head: page.from },
	{ id: 'pay', head: page.pay, as: 'figure' },
	{ id: 'now', head: page.now, as: 'note' },
];

export function PostsSection({ view, partner }: Props) {
	const periods = periodWords(view.plan);
	const lines = view.plan.posts
		.filter(({ partnerId }) => partnerId === partner.id)
		.map((post) => ({
			id: post.id,
			cells: [
				post.title,
				showPlain(post.fte),
				periods[String(post.startPeriod)],
				showCount(post.salary),
				post.existing ? page.inPost : page.recruited,
			],
		}));
	return (
		<FigureTable
			title={page.posts}
			partner={partner}
			to="capacity"
			toWord={page.toCapacity}
			columns={POSTS}
			lines={lines}
			none={page.noPosts}
		/>
	);
}
