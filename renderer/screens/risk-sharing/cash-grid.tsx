/** What each partner needs until it is paid, and how far its reserves go; a line chosen shows its picture above. */
import { useCallback, useMemo } from 'react';
import { displayName, type Partner } from '../../../shared/plan';
import { exceeds } from '../../../shared/quantity';
import { showDecimal, showMoney, showPercent } from '../../../shared/text';
import { goWithin } from '../../route';
import { type FieldColumn, fieldCell, saveFieldEdits } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridCell, GridColumn, GridLine } from '../../ui/grid/model';
import { limitHint } from '../../ui/limit-hint';
import { periodWords, poundsOf, sharing as words } from '../../words/risk-sharing';
import { goToIn, type SharingView } from './sharing-view';

type Id = keyof typeof words.cashColumns;
const names: Partial<Record<Id, string>> = words.cashNames;
const figure = (id: Id, width: number): GridColumn => ({
	id,
	label: words.cashColumns[id],
	name: names[id] ?? words.cashColumns[id],
	align: 'right',
	width,
});

const RESERVES: FieldColumn = {
	hint: limitHint('partners', 'freeReserves'),
	...figure('reserves', 76),
	field: 'freeReserves',
	as: 'whole',
	none: words.notSet,
};
const COLUMNS: readonly GridColumn[] = [
	{ ...figure('partner', 120), align: 'left' },
	figure('peakNeed', 78),
	figure('peakPeriod', 56),
	RESERVES,
	figure('cover', 50),
	figure('shieldedNeed', 104),
	figure('shieldedCover', 76),
	figure('awardShare', 74),
];

/** Hatched or red alone says nothing: an amount over its limit is bold and says so. */
const limited = (cell: GridCell, isOver: boolean): GridCell =>
	isOver
		? { ...cell, plain: `${cell.plain ?? cell.text}, ${words.over}`, className: 'is-stop strong over' }
		: cell;

function lineOf(view: SharingView, partner: Partner): GridLine {
	const { figures, nameOf, cashOf } = view;
	const cash = cashOf(partner.id);
	const { freeReserves: reserves } = partner;
	const need = poundsOf(cash?.peakNeedPence ?? 0);
	const shielded = poundsOf(cash?.shieldedPeakNeedPence ?? 0);
	const carried = figures.pbr.shielded.includes(partner.id);
	const award =
		figures.costs.byPartner.find(({ partnerId }) => partnerId === partner.id)?.awardShareOfIncome ?? null;
	const limit = view.plan.assumptions[0]?.awardShareLimit ?? null;
	const needCell = (pounds: number, isShielded: boolean): GridCell => ({
		text: showMoney(pounds),
		number: pounds,
		how: { kind: 'peakNeed', partnerId: partner.id, shielded: isShielded },
	});
	const ratio = (value: number | null, isShielded: boolean): GridCell => ({
		text: showDecimal(value, 2),
		number: value,
		how: { kind: 'cover', partnerId: partner.id, shielded: isShielded },
	});
	return {
		id: partner.id,
		name: nameOf(partner.id),
		className: partner.id === view.partner?.id ? 'chosen' : '',
		cells: [
			{ text: displayName(partner), title: partner.name, className: 'ellipsis' },
			limited(needCell(need, false), need > 0 && exceeds(need, reserves)),
			{
				text: periodWords(figures.periods, cash?.peakPeriod ?? null),
				how: { kind: 'peakNeed', partnerId: partner.id, shielded: false },
			},
			fieldCell(partner, RESERVES),
			ratio(cash?.reservesCover ?? null, false),
			carried
				? { ...needCell(shielded, true), text: words.shieldedMark, title: showMoney(shielded) }
				: limited(needCell(shielded, true), shielded > 0 && exceeds(shielded, reserves)),
			ratio(cash?.shieldedReservesCover ?? null, true),
			limited(
				{ text: showPercent(award), number: award, how: { kind: 'awardShare', partnerId: partner.id } },
				exceeds(award, limit),
			),
		],
	};
}

export function CashGrid({ view }: { view: SharingView }) {
	const { plan, partners, partner } = view;
	const lines = useMemo(() => partners.map((each) => lineOf(view, each)), [partners, view]);
	const chosenId = partner?.id;
	const onCurrent = useCallback(
		(place: { lineId: string } | null) => {
			if (place && place.lineId !== chosenId) goWithin({ partner: place.lineId });
		},
		[chosenId],
	);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) => saveFieldEdits(plan, 'partners', [RESERVES], edits, label),
		[plan],
	);
	return (
		<Grid
			label={words.cash}
			className="cash-grid"
			tableClassName="fixed"
			minWidth={620}
			columns={COLUMNS}
			lines={lines}
			goTo={goToIn(view, 'cash')}
			onCurrent={onCurrent}
			onEdit={onEdit}
			readOnly={view.readOnly}
		/>
	);
}
