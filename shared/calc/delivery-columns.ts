/** What a chart of targets against capacity draws: by period, or folded into years where there are too many. */
import type { PeriodFigure } from '../period';
import { sum } from '../quantity';
import type { Ratio } from './figures';
import { isOver } from './use-of-capacity';

/** One column of a chart: a period, or a year of them. Units of the measure. */
export interface DeliveryColumn {
	label: string;
	/** Places of its periods, from 0. */
	periods: readonly number[];
	target: number;
	capacity: number;
	/** What of the target cannot be delivered; a surplus of another period does not make up for it. */
	excess: number;
	/** Target by capacity of its tightest period; null where nothing can be delivered or nothing is asked. */
	worst: Ratio;
}

/** Above this many periods a chart begins with years. */
export const MOST_COLUMNS = 24;

type Use = { readonly [K in 'targetByPeriod' | 'capacityByPeriod']: readonly number[] };

/** Places of the periods of each column: one each, or all of a year together. */
export function columnPlaces(
	periods: readonly PeriodFigure[],
	by: 'period' | 'year',
): { label: string; periods: number[] }[] {
	if (by === 'period') return periods.map(({ label }, place) => ({ label, periods: [place] }));
	const years = Map.groupBy(
		periods.map(({ year }, place) => ({ year, place })),
		({ year }) => year,
	);
	return [...years].map(([year, of]) => ({ label: `Y${year}`, periods: of.map(({ place }) => place) }));
}

/** Targets and capacities as columns. An excess below what shows at one decimal is none. Source: Calculations, "Capacity". */
export function deliveryColumns(
	use: Use | undefined,
	periods: readonly PeriodFigure[],
	by: 'period' | 'year' = 'period',
): DeliveryColumn[] {
	const target = (place: number) => use?.targetByPeriod[place] ?? 0;
	const capacity = (place: number) => use?.capacityByPeriod[place] ?? 0;
	const gap = (place: number) =>
		isOver(target(place), capacity(place)) ? target(place) - capacity(place) : 0;
	return columnPlaces(periods, by).map(({ label, periods: places }) => ({
		label,
		periods: places,
		target: sum(places.map(target)),
		capacity: sum(places.map(capacity)),
		excess: sum(places.map(gap)),
		worst: worstOf(
			places.filter((place) => target(place) > 0).map((place) => quotientOf(target(place), capacity(place))),
		),
	}));
}

const quotientOf = (target: number, capacity: number): Ratio => (capacity > 0 ? target / capacity : null);

/** The largest; null if any is null (nothing can be delivered) or there is none. */
const worstOf = (ratios: readonly Ratio[]): Ratio =>
	ratios.length === 0 || ratios.includes(null) ? null : Math.max(...ratios.map((ratio) => ratio ?? 0));

/** A column of a scenario beside the bid's: how much more or less target and capacity it has. */
export interface ColumnDifference {
	target: number;
	capacity: number;
}

/** Column by column, the scenario less the bid; what would not show at one decimal is 0. Units of the measure. */
export const columnDifferences = (
	base: readonly DeliveryColumn[],
	now: readonly DeliveryColumn[],
): ColumnDifference[] =>
	base.map((column, at) => ({
		target: shown((now[at]?.target ?? 0) - column.target),
		capacity: shown((now[at]?.capacity ?? 0) - column.capacity),
	}));

const shown = (difference: number): number => (Math.abs(difference) < 0.05 ? 0 : difference);
