/** Targets by partner and period, with sums by year, capacity, what the commissioner asks and what nobody promised. */
import { useCallback, useMemo } from 'react';
import type { PartnerCapacity } from '../../../shared/calc/figures';
import { Memory } from '../../../shared/calc/memory';
import type { TraceSubject } from '../../../shared/calc/trace-step';
import { readTyped } from '../../../shared/edits/cell';
import { setTargetOfPeriod } from '../../../shared/edits/target';
import type { LiveFigures } from '../../../shared/figures';
import { displayName, only, type Partner } from '../../../shared/plan';
import { showCount, showDecimal } from '../../../shared/text';
import { useRoute } from '../../route';
import { Grid } from '../../ui/grid/grid';
import type { BadCell, CellEdit, GridCell, GridColumn, GridLine } from '../../ui/grid/model';
import { saveSteps } from '../../ui/save-steps';
import { useUnchanged } from '../../ui/use-unchanged';
import { screens } from '../../words/everywhere';
import { standWords, targets } from '../../words/targets';
import { isReasonFinding } from './reason-place';
import { StandIcon } from './stand-icon';
import type { TargetsView } from './targets-view';

export const NAME_WIDTH = 132;
export const TOTAL_WIDTH = 48;

/** A column of the grid between name and total: a period, or a year's sum. */
export type Slot = { period: number; year: number } | { period: null; year: number };

export function slotsOf({ periods }: Pick<LiveFigures, 'periods'>): Slot[] {
	return periods.flatMap((period, index): Slot[] => {
		const slot = { period: period.period, year: period.year };
		return periods[index + 1]?.year === period.year ? [slot] : [slot, { period: null, year: period.year }];
	});
}

export function TargetsGrid({ view }: { view: TargetsView }) {
	const { at } = useRoute();
	const periods = useUnchanged(view.figures.periods);
	const slots = useMemo(() => slotsOf({ periods }), [periods]);
	const columns = useMemo(() => columnsOf(view, slots), [view, slots]);
	const lines = useMemo(() => linesOf(view, slots), [view, slots]);
	const goTo = useMemo(() => {
		if ((!at.partner && !at.year) || isReasonFinding(at.finding)) return null;
		const first = at.period ? `p${at.period}` : at.year ? `y${at.year}` : columns[1]?.id;
		return at.finding || at.column ? { lineId: at.partner ?? 'total', columnId: at.column ?? first } : null;
		// A new address is a new jump, even to the same cell.
	}, [at, columns[1]?.id]);
	const onCurrent = useCallback(
		(place: { lineId: string } | null) => {
			if (
				place &&
				place.lineId !== view.partner?.id &&
				view.partners.some((each) => each.id === place.lineId)
			)
				view.show({ partner: place.lineId });
		},
		[view],
	);
	return (
		<Grid
			label={targets.gridLabel(view.measureName)}
			className="targets-grid"
			tableClassName="fixed"
			minWidth={NAME_WIDTH + TOTAL_WIDTH + slots.length * slotWidth(view)}
			columns={columns}
			lines={lines}
			goTo={goTo}
			onCurrent={onCurrent}
			readOnly={view.readOnly}
			onEdit={(edits, label) => saveTargets(view, edits, label)}
		/>
	);
}

function saveTargets(view: TargetsView, edits: readonly CellEdit[], label: string): BadCell[] {
	const measureId = view.measure?.id ?? '';
	return saveSteps(view.plan, edits, `${screens.targets}: ${label}`, (plan, edit) => {
		const read = readTyped(plan, 'measures', 'doingNothingBaseline', edit.typed);
		if (!read.ok) return read.reason;
		const units = typeof read.value === 'number' ? read.value : 0;
		const periodIndex = Number(edit.columnId.slice(1)) - 1;
		return setTargetOfPeriod(plan, { partnerId: edit.lineId, measureId, periodIndex, units });
	});
}

function columnsOf(view: TargetsView, slots: readonly Slot[]): GridColumn[] {
	return [
		{ id: 'partner', label: targets.partner, name: targets.partner, width: NAME_WIDTH },
		...slots.map(
			(slot): GridColumn =>
				slot.period === null
					? {
							id: `y${slot.year}`,
							label: targets.year,
							name: `Year ${slot.year}`,
							group: `Year ${slot.year}`,
							align: 'right',
							className: 'year-sum',
						}
					: {
							id: `p${slot.period}`,
							label: view.figures.periods[slot.period - 1]?.label.split(' ')[1] ?? '',
							name: view.figures.periods[slot.period - 1]?.label ?? '',
							group: `Year ${slot.year}`,
							align: 'right',
							className: startsYear(slots, slot) ? 'group-start' : undefined,
						},
		),
		{ id: 'total', label: targets.total, name: targets.total, align: 'right', width: TOTAL_WIDTH },
	];
}

const startsYear = (slots: readonly Slot[], slot: Slot) =>
	slots.find((each) => each.year === slot.year) === slot;

/** Wide enough for the largest sum of a year. */
function slotWidth(view: TargetsView): number {
	const largest = Math.max(0, ...(view.total?.targetByYear ?? []), ...(view.total?.capacityByYear ?? []));
	return Math.max(34, 10 + showCount(Math.round(largest)).length * 7.4);
}

function linesOf(view: TargetsView, slots: readonly Slot[]): GridLine[] {
	const lines = view.partners.map((partner) => lineOf(view, partner, slots));
	return [...lines, ...totalLines(view, slots)];
}

const lineOfUse = new Memory<PartnerCapacity, GridLine>();

/** An edit of one partner leaves the lines of the others as they are. */
function lineOf(view: TargetsView, partner: Partner, slots: readonly Slot[]): GridLine {
	const use = view.capacityOf(partner.id);
	const make = () => partnerLine(view, partner, slots);
	if (!use) return make();
	const isChosen = partner.id === view.partner?.id;
	return lineOfUse.recall(use, [partner, view.standOf(partner.id), isChosen, view.readOnly, slots], make);
}

function partnerLine(view: TargetsView, partner: Partner, slots: readonly Slot[]): GridLine {
	const use = view.capacityOf(partner.id);
	const name = displayName(partner);
	const stand = view.standOf(partner.id);
	const sums = sumsByYear(view, use?.targetByPeriod ?? []);
	const of = { kind: 'targetSum', partnerId: partner.id, measureId: view.measure?.id ?? '' } as const;
	return {
		id: partner.id,
		name,
		className: partner.id === view.partner?.id ? 'chosen' : undefined,
		cells: [
			{
				text: (
					<>
						{stand && <StandIcon stand={stand} />} {name}
					</>
				),
				plain: stand ? `${name}, ${standWords[stand]}` : name,
				title: name,
				className: 'ellipsis',
			},
			...slots.map((slot): GridCell => {
				if (slot.period === null) return sumCell(sums.get(slot.year) ?? 0, { ...of, year: slot.year });
				const target = use?.targetByPeriod[slot.period - 1] ?? 0;
				const isOver = use?.overPeriods.includes(slot.period) ?? false;
				return {
					text: showCount(target),
					edit: view.readOnly ? undefined : String(target),
					number: target,
					className: isOver ? 'over' : undefined,
					plain: isOver
						? `${showCount(target)}, above capacity ${showDecimal(use?.capacityByPeriod[slot.period - 1] ?? 0)}`
						: showCount(target),
				};
			}),
			sumCell(use?.targetTotal ?? 0, { ...of, year: null }),
		],
	};
}

const sumCell = (number: number, how: TraceSubject): GridCell => ({
	text: showCount(number),
	number,
	className: 'sunk',
	how,
});

function sumsByYear(view: TargetsView, byPeriod: readonly number[]): Map<number, number> {
	const sums = new Map<number, number>();
	for (const { period, year } of view.figures.periods)
		sums.set(year, (sums.get(year) ?? 0) + (byPeriod[period - 1] ?? 0));
	return sums;
}

function totalLines(view: TargetsView, slots: readonly Slot[]): GridLine[] {
	const { total, measure } = view;
	if (!total || !measure) return [];
	const minimum = measure.commissionerMinimumPerYear;
	const measureId = measure.id;
	const of = { partnerId: null, measureId };
	const years = only(view.plan, 'bid').years;
	const line = (
		id: string,
		name: string,
		className: string,
		cell: (slot: Slot) => GridCell,
		sum: GridCell,
	): GridLine => ({ id, name, className, stays: true, cells: [{ text: name }, ...slots.map(cell), sum] });
	const lines = [
		line(
			'total',
			targets.allPartners,
			'sum top',
			(slot) => totalCell(view, slot),
			sumCell(total.targetTotal, { kind: 'targetSum', ...of, year: null }),
		),
		line(
			'capacity',
			targets.capacity,
			'quiet',
			(slot) =>
				slot.period === null
					? wholeCell(total.capacityByYear[slot.year - 1] ?? 0, {
							kind: 'capacitySum',
							...of,
							year: slot.year,
						})
					: wholeCell(total.capacityByPeriod[slot.period - 1] ?? 0, {
							kind: 'consortium',
							measureId,
							period: slot.period,
						}),
			wholeCell(total.capacityTotal, { kind: 'capacitySum', ...of, year: null }),
		),
	];
	if (minimum === null) return lines;
	const short = total.targetByYear.map((target) => Math.max(0, minimum - target));
	const all = short.reduce((a, b) => a + b, 0);
	const empty: GridCell = { text: '' };
	return [
		...lines,
		line(
			'asked',
			targets.asked,
			'quiet',
			(slot) =>
				slot.period === null
					? { ...askedCell(minimum), how: { kind: 'asked', measureId, year: slot.year } }
					: empty,
			{ ...askedCell(minimum * years), how: { kind: 'asked', measureId, year: null } },
		),
		line(
			'unallocated',
			targets.unallocated,
			'strong-line',
			(slot) =>
				slot.period === null
					? shortCell(short[slot.year - 1] ?? 0, { kind: 'unallocated', measureId, year: slot.year })
					: empty,
			shortCell(all, { kind: 'unallocated', measureId, year: null }),
		),
	];
}

const askedCell = (number: number): GridCell => ({ text: showCount(number), number });

const wholeCell = (number: number, how: TraceSubject): GridCell => ({
	text: showDecimal(number, 0),
	number,
	how,
});

function totalCell(view: TargetsView, slot: Slot): GridCell {
	const { total } = view;
	const of = { partnerId: null, measureId: view.measure?.id ?? '' };
	if (slot.period === null)
		return sumCell(total?.targetByYear[slot.year - 1] ?? 0, { kind: 'targetSum', ...of, year: slot.year });
	const number = total?.targetByPeriod[slot.period - 1] ?? 0;
	return {
		text: showCount(number),
		number,
		className: total?.overPeriods.includes(slot.period) ? 'over' : undefined,
		how: { kind: 'target', ...of, period: slot.period },
	};
}

const shortCell = (number: number, how: TraceSubject): GridCell => ({
	how,
	text: showCount(number),
	number,
	className: number > 0 ? 'short strong' : 'strong',
	plain: number > 0 ? `${showCount(number)} in nobody’s target` : '0',
});
