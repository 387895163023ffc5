/** Columns of the heat map: the periods, or the years of a long bid. */
import { columnPlaces } from '../../../shared/calc/delivery-columns';
import { periodLabel } from '../../../shared/period';
import { only } from '../../../shared/plan';
import type { GridColumn } from '../../ui/grid/model';
import { capacity, periodWord } from '../../words/capacity';
import { COUNT_WIDTH, NAME_WIDTH } from './capacity-view';
import type { Measured } from './measured';

export type ShownBy = 'period' | 'year';

/** A column of the map and the places of its periods. */
export interface HeatColumn extends GridColumn {
	places: readonly number[];
}

export function periodColumns(view: Measured, by: ShownBy): HeatColumn[] {
	const bid = only(view.plan, 'bid');
	return columnPlaces(view.periods, by).map(({ label, periods: places }, at) => ({
		id: `c${at}`,
		places,
		label: by === 'year' ? label : (label.split(' ')[1] ?? label),
		name: by === 'year' ? capacity.tightestOf(label) : periodLabel(bid, at + 1),
		group: by === 'year' ? undefined : `Year ${view.periods[at]?.year}`,
		align: 'center',
	}));
}

/** The period that is looked at, marked in the head. */
export const withHot = (columns: readonly HeatColumn[], periodIndex: number): HeatColumn[] =>
	columns.map((column) =>
		column.places.includes(periodIndex) ? { ...column, headClassName: 'hot' } : column,
	);

/** The names of partners left of the periods, how many periods are over right of them. */
export function sideColumns(view: Measured, by: ShownBy): { left: GridColumn; right: GridColumn } {
	const word = periodWord(only(view.plan, 'bid').periodMonths);
	const used = by === 'year' ? capacity.usedInTightest(word) : capacity.used;
	const over = capacity.overColumn(`${word}s`);
	return {
		left: { id: 'partner', label: used, name: used, width: NAME_WIDTH },
		right: { id: 'over', label: over, name: over, width: COUNT_WIDTH, align: 'right' },
	};
}
