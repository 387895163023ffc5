/** The whole bid by year: cost, match, request, the funder's maximum and the room left under it. */
import { useCallback, useMemo } from 'react';
import { roomByYear } from '../../../shared/calc/partner-budget';
import type { TraceSubject } from '../../../shared/calc/trace-step';
import type { Change } from '../../../shared/change';
import { typeAmount } from '../../../shared/edits/budget';
import { typeField } from '../../../shared/edits/fields';
import type { LiveFigures } from '../../../shared/figures';
import { isActive, only, type Plan } from '../../../shared/plan';
import { showCount } from '../../../shared/text';
import { useBid, useFigures } from '../../plan-store';
import { useRoute } from '../../route';
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
	const { at } = useRoute();
	const goTo = useMemo(() => (at.maximum ? { lineId: 'maximum', columnId: `y${at.maximum}` } : null), [at]);
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
				goTo={goTo}
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
	const all = { partnerId: null } as const;
	const asked = (cells: GridCell[], how: (year: number | null) => TraceSubject): GridCell[] =>
		cells.map((each, place) => ({ ...each, how: how(place < years ? place + 1 : null) }));
	const requested = (year: number | null): TraceSubject => ({ kind: 'requested', ...all, year });
	return [
		line(
			'cost',
			budget.cost,
			asked([...costs.totalByYear, costs.total].map(plain), (year) => ({
				kind: 'cost',
				...all,
				category: null,
				year,
			})),
		),
		line(
			'cashMatch',
			budget.cashMatch,
			asked(
				[...costs.cashMatchByYear, costs.cashMatch].map((pounds) => plain(-pounds)),
				(year) => ({ kind: 'matchSum', of: 'cash', ...all, year }),
			),
		),
		line(
			'requested',
			budget.requested,
			asked([...costs.requestedByYear, costs.requested].map(plain), requested),
			'sum top',
		),
		line('maximum', whole.maximum, [...maximum, maximumAward].map(typed)),
		line('room', whole.room, asked([...roomByYear(plan, figures), ratios.headroom].map(cell), requested)),
	];
}
