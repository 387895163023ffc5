/** The whole bid by year: cost, match, request, the funder's maximum and the room left under it. */
import { useCallback, useMemo } from 'react';
import { roomByYear } from '../../../shared/calc/partner-budget';
import type { Change } from '../../../shared/change';
import { typeAmount } from '../../../shared/edits/budget';
import { typeField } from '../../../shared/edits/fields';
import type { LiveFigures } from '../../../shared/figures';
import { isActive, only, type Plan } from '../../../shared/plan';
import { showCount } from '../../../shared/text';
import { useBid, useFigures } from '../../plan-store';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridCell, GridColumn, GridLine } from '../../ui/grid/model';
import { Section } from '../../ui/kit';
import { saveSteps } from '../../ui/save-steps';
import { budget, whole } from '../../words/budget';
import { yearColumns, yearOfColumn } from './line-cells';

export function WholeBid() {
	const { plan, open } = useBid();
	const figures = useFigures();
	const isReadOnly = open.readOnly !== null;
	const { years } = only(plan, 'bid');
	const columns = useMemo(() => columnsOf(years), [years]);
	const lines = useMemo(() => linesOf(plan, figures), [plan, figures]);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) => saveSteps(plan, edits, label, maximumStep),
		[plan],
	);
	return (
		<Section
			title={whole.title}
			side={<span className="small-text third">{whole.partners(plan.partners.filter(isActive).length)}</span>}
			className="budget-side"
		>
			<Grid
				label={whole.title}
				columns={columns}
				lines={lines}
				onEdit={onEdit}
				readOnly={isReadOnly}
				className="fixed-grid"
			/>
		</Section>
	);
}

const columnsOf = (years: number): GridColumn[] => [
	{ id: 'name', label: budget.pounds, name: whole.title, width: 88 },
	...yearColumns(years, 71),
	{ id: 'total', label: budget.total, name: budget.total, align: 'right', width: 78 },
];

function maximumStep(plan: Plan, { columnId, typed }: CellEdit): Change[] | string {
	const bid = only(plan, 'bid');
	const year = yearOfColumn(columnId);
	return year === null
		? typeField(plan, { table: 'bid', id: bid.id, field: 'maximumAward', typed })
		: typeAmount(plan, { of: 'maximum', id: bid.id, yearIndex: year - 1, typed });
}

const cell = (pounds: number | null): GridCell => ({
	text: showCount(pounds),
	number: pounds,
	...(pounds !== null && pounds < 0 ? { className: 'is-stop strong' } : {}),
});
const plain = (pounds: number): GridCell => ({ text: showCount(pounds), number: pounds });
const typed = (pounds: number | null): GridCell => ({
	...cell(pounds),
	edit: pounds === null ? '' : String(pounds),
});
const line = (id: keyof typeof whole.tips, name: string, cells: GridCell[], className = ''): GridLine => ({
	id,
	name,
	className,
	cells: [{ text: name }, ...cells].map((each) => ({ ...each, title: whole.tips[id] })),
});

function linesOf(plan: Plan, figures: LiveFigures): GridLine[] {
	const { maximumAward, maximumAwardByYear, years } = only(plan, 'bid');
	const { costs, ratios } = figures;
	const maximum = maximumAwardByYear ?? new Array<null>(years).fill(null);
	return [
		line('cost', budget.cost, [...costs.totalByYear, costs.total].map(plain)),
		line(
			'cashMatch',
			budget.cashMatch,
			[...costs.cashMatchByYear, costs.cashMatch].map((pounds) => plain(-pounds)),
		),
		line('requested', budget.requested, [...costs.requestedByYear, costs.requested].map(plain), 'sum top'),
		line('maximum', whole.maximum, [...maximum, maximumAward].map(typed)),
		line('room', whole.room, [...roomByYear(plan, figures), ratios.headroom].map(cell)),
	];
}
