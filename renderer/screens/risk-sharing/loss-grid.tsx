/** Lost results money by partner: who causes it, who bears it, and up to where. */
import { useMemo } from 'react';
import type { TraceSubject } from '../../../shared/calc/trace-step';
import type { DeliveryTest } from '../../../shared/delivery-test';
import { only } from '../../../shared/plan';
import { exceeds, isBelow, sum } from '../../../shared/quantity';
import { showMoney, showPercent } from '../../../shared/text';
import { ShareBar } from '../../charts/cell-bars';
import { Grid } from '../../ui/grid/grid';
import type { GridCell, GridColumn, GridLine } from '../../ui/grid/model';
import { sharing as words } from '../../words/risk-sharing';
import { goToIn, type SharingView } from './sharing-view';

const columnsOf = (minimum: number): GridColumn[] => [
	{ id: 'partner', label: words.partner, name: words.partner, width: 112 },
	{ id: 'bar', label: words.minimum(showPercent(minimum)), name: words.picture, width: 64 },
	{ id: 'delivered', label: words.delivered, name: words.delivered, align: 'right', width: 58 },
	{ id: 'caused', label: words.causes, name: words.causes, align: 'right', width: 79 },
	{ id: 'borne', label: words.bears, name: words.bears, align: 'right', width: 79 },
];

const money = (pounds: number, how: TraceSubject): GridCell => ({
	text: showMoney(pounds),
	number: pounds,
	how,
});

export function LossGrid({ view, test }: { view: SharingView; test: DeliveryTest }) {
	const minimum = only(view.plan, 'bid').minimumPerformanceLevel;
	const columns = useMemo(() => columnsOf(minimum), [minimum]);
	const lines = useMemo(() => linesOf(view, test, minimum), [view, test, minimum]);
	return (
		<Grid
			label={words.lossTable}
			tableClassName="fixed"
			className="loss-grid"
			columns={columns}
			lines={lines}
			goTo={goToIn(view, 'delivery')}
			onEdit={() => []}
			readOnly
		/>
	);
}

function linesOf(view: SharingView, test: DeliveryTest, minimum: number): GridLine[] {
	const capShare = view.terms.lossCapShareOfReserves;
	const delivered = new Map(test.deliveries.map(({ partnerId, ratio }) => [partnerId, ratio]));
	const lines = test.pbr.loss.map(({ partnerId, caused, borne }): GridLine => {
		const ratio = delivered.get(partnerId) ?? null;
		const isShort = isBelow(ratio, minimum);
		const reserves = view.partners.find(({ id }) => id === partnerId)?.freeReserves ?? null;
		const limit = capShare === null || reserves === null ? null : capShare * reserves;
		const loss = { kind: 'loss', partnerId, level: test.level } as const;
		const isOver = borne > 0 && exceeds(borne, limit);
		return {
			id: partnerId,
			name: view.nameOf(partnerId),
			className: partnerId === view.partner?.id ? 'chosen' : '',
			cells: [
				{ text: view.nameOf(partnerId), className: 'ellipsis' },
				{
					text: ratio === null ? '' : <ShareBar share={ratio} minimum={minimum} />,
					plain: words.minimum(showPercent(minimum)),
				},
				{
					text: ratio === null ? words.noTarget : showPercent(ratio),
					plain:
						ratio === null ? words.noTarget : `${showPercent(ratio)}${isShort ? `, ${words.short}` : ''}`,
					number: ratio,
					how: ratio === null ? undefined : { kind: 'delivered', partnerId, level: test.level },
					className: isShort ? 'is-stop strong' : '',
				},
				money(caused, loss),
				isOver
					? {
							...money(borne, loss),
							plain: words.overLimit(showMoney(borne), showMoney(limit)),
							className: 'is-stop strong over',
						}
					: money(borne, loss),
			],
		};
	});
	const borne = sum(test.pbr.loss.map((loss) => loss.borne));
	const total: GridCell[] = [
		{ text: words.loss },
		{ text: '' },
		{ text: '' },
		money(test.pbr.lossTotal, { kind: 'lossTotal', level: test.level }),
		money(borne, { kind: 'lossTotal', level: test.level }),
	];
	return [...lines, { id: 'all', name: words.loss, className: 'sum top', stays: true, cells: total }];
}
