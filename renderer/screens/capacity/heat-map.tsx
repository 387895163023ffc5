/** Use of capacity by partner and period, the figure in every cell; moving about in it moves the chart. */
import { useCallback, useMemo } from 'react';
import type { ConsortiumCapacity, PartnerCapacity, UseOfCapacity } from '../../../shared/calc/figures';
import { periodLabel } from '../../../shared/period';
import { displayName, only } from '../../../shared/plan';
import { showNumberOf } from '../../../shared/text';
import { goWithin } from '../../route';
import { Grid } from '../../ui/grid/grid';
import type { GridCell, GridColumn, GridLine } from '../../ui/grid/model';
import { capacity, heatText, periodWord } from '../../words/capacity';
import { ALL, type CapacityView, COUNT_WIDTH, NAME_WIDTH, periodMonthsOf } from './capacity-view';

/** `isMain` false: a map of another measure under the first; it marks no period of its own. */
export function HeatMap({ view, isMain = true }: { view: CapacityView; isMain?: boolean }) {
	const columns = useMemo(() => heatColumns(view, isMain), [view, isMain]);
	const lines = useMemo(() => heatLines(view), [view]);
	const onCurrent = useCallback(
		(place: { lineId: string; columnId: string } | null) => {
			// The keyboard comes in on a name, often on its way to what stands below: only Enter or a click chooses that.
			if (!place || place.columnId === 'partner') return;
			const period = /^p(\d+)$/.exec(place.columnId)?.[1];
			const partner = view.partner?.id ?? ALL;
			if (!isMain || partner !== place.lineId || (period && Number(period) !== view.periodIndex + 1))
				view.show({ partner: place.lineId, period: period ?? String(view.periodIndex + 1) });
		},
		[view, isMain],
	);
	return (
		<Grid
			label={capacity.heat(view.measureName)}
			className="heat-frame"
			tableClassName="heat"
			columns={columns}
			lines={lines}
			onEdit={() => []}
			onCurrent={onCurrent}
			readOnly
		/>
	);
}

function heatColumns(view: CapacityView, isMain: boolean): GridColumn[] {
	const bid = only(view.plan, 'bid');
	return [
		{ id: 'partner', label: capacity.used, name: capacity.used, width: NAME_WIDTH },
		...view.periods.map(
			(period, index): GridColumn => ({
				id: `p${period.period}`,
				label: period.label.split(' ')[1] ?? period.label,
				name: periodLabel(bid, period.period),
				group: `Year ${period.year}`,
				align: 'center',
				className: isMain && index === view.periodIndex ? 'hot' : undefined,
			}),
		),
		{
			id: 'over',
			label: capacity.overColumn(`${periodWord(bid.periodMonths)}s`),
			name: capacity.overColumn(`${periodWord(bid.periodMonths)}s`),
			width: COUNT_WIDTH,
			align: 'right',
		},
	];
}

function heatLines(view: CapacityView): GridLine[] {
	const lines = view.partners.flatMap((partner): GridLine[] => {
		const use = view.capacityOf(partner.id);
		if (!use) return [];
		const chosen = partner.id === view.partner?.id;
		return [heatLine(view, partner.id, displayName(partner), use, chosen ? 'chosen' : '')];
	});
	const total =
		view.total &&
		heatLine(view, ALL, capacity.allPartners, view.total, view.partner ? 'sum top' : 'sum top chosen');
	return total ? [...lines, { ...total, stays: true }] : lines;
}

/** The same function for the same measure and partner, or every line would be drawn anew with every edit. */
const choosers = new Map<string, () => void>();
function chooserOf(measure: string | undefined, partner: string): () => void {
	const key = `${measure}/${partner}`;
	const known = choosers.get(key) ?? (() => goWithin({ measure, partner }));
	choosers.set(key, known);
	return known;
}

function heatLine(
	view: CapacityView,
	id: string,
	name: string,
	use: PartnerCapacity | ConsortiumCapacity,
	className: string,
): GridLine {
	const over = use.overPeriods.length;
	const word = periodWord(periodMonthsOf(view.plan));
	const subject = { partnerId: id === ALL ? null : id, measureId: use.measureId };
	return {
		id,
		name,
		className,
		cells: [
			{ text: name, title: name, className: 'ellipsis', onOpen: chooserOf(view.measure?.id, id) },
			...use.targetByPeriod.map((_, index) => ({
				...heatCell(use, index, use.overPeriods.includes(index + 1)),
				how: { kind: 'use', ...subject, period: index + 1 } as const,
			})),
			{
				text: String(over),
				className: over > 0 ? 'is-stop strong' : undefined,
				plain: showNumberOf(over, word),
				number: over,
				how: { kind: 'periodsOver', ...subject },
			},
		],
	};
}

function heatCell(use: UseOfCapacity, index: number, isOver: boolean): GridCell {
	const target = use.targetByPeriod[index] ?? 0;
	const utilisation = use.utilisationByPeriod[index] ?? null;
	const band = use.bandByPeriod[index] ?? 'none';
	const text = heatText(utilisation, target, isOver);
	return {
		text,
		plain: target > 0 ? `${text}%${isOver ? ', over' : band === 'amber' ? ', tight' : ''}` : 'no target',
		number: utilisation === null ? null : utilisation * 100,
		className: `heat-cell ${target > 0 ? band : 'none'}`,
	};
}
