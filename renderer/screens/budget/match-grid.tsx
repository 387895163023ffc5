/** Match funding of a partner, cash and in kind, by year. */
import { useCallback, useMemo, useState } from 'react';
import { removeRow } from '../../../shared/edits/row';
import { displayName, only, type Partner, type Row } from '../../../shared/plan';
import { sum } from '../../../shared/quantity';
import { capitalised, showCount } from '../../../shared/text';
import { planStore, useBid } from '../../plan-store';
import { type FieldColumn, fieldCell } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridCell, GridColumn, GridLine } from '../../ui/grid/model';
import { AddButton, Button, EmptyState, Section } from '../../ui/kit';
import { saveSteps } from '../../ui/save-steps';
import { budget, match as words } from '../../words/budget';
import { choices } from '../../words/everywhere';
import { matchStep } from './amount-edits';
import type { CellPlace } from './budget-place';
import { nameWidth, yearColumns } from './line-cells';
import { addMatchTo } from './line-tools';
import { useIsWide } from './use-is-wide';

const STATUS = Object.fromEntries(
	Object.entries(choices.matchStatus ?? {}).map(([key, word]) => [key, capitalised(word)]),
);
const SOURCE: FieldColumn = {
	id: 'source',
	field: 'source',
	as: 'text',
	label: words.source,
	name: words.source,
};
const KIND: FieldColumn = {
	id: 'kind',
	field: 'kind',
	as: 'choice',
	words: words.kinds,
	label: words.kind,
	name: words.kind,
	width: 60,
};
const STATUS_COLUMN: FieldColumn = {
	id: 'status',
	field: 'status',
	as: 'choice',
	words: STATUS,
	label: words.status,
	name: words.status,
	width: 104,
};
const NOTE: FieldColumn = {
	id: 'note',
	field: 'note',
	as: 'text',
	label: words.note,
	name: words.note,
	width: 60,
};
const STEP = matchStep({ kind: words.kinds, status: STATUS });

const columnsOf = (years: number, isWide: boolean): GridColumn[] => [
	{ ...SOURCE, ...nameWidth(years, isWide) },
	KIND,
	STATUS_COLUMN,
	...yearColumns(years, 62),
	{ id: 'total', label: budget.total, name: budget.total, align: 'right', width: 68 },
	NOTE,
];

function lineOf(row: Row<'matchFunding'>): GridLine {
	const amount = (pounds: number): GridCell => ({
		text: showCount(pounds),
		number: pounds,
		edit: String(pounds),
	});
	const total = sum(row.byYear);
	return {
		id: row.id,
		name: row.source,
		cells: [
			fieldCell(row, SOURCE, { title: row.source }),
			fieldCell(row, KIND),
			fieldCell(row, STATUS_COLUMN),
			...row.byYear.map(amount),
			{ text: showCount(total), number: total, how: { kind: 'matchLine', matchId: row.id } },
			fieldCell(row, NOTE, { title: row.note }),
		],
	};
}

export function MatchGrid({ partner, goTo }: { partner: Partner; goTo: CellPlace | null }) {
	const { plan, open } = useBid();
	const isReadOnly = open.readOnly !== null;
	const { years } = only(plan, 'bid');
	const isWide = useIsWide();
	const [current, setCurrent] = useState<string | null>(null);
	const rows = useMemo(
		() => plan.matchFunding.filter(({ partnerId }) => partnerId === partner.id),
		[plan.matchFunding, partner.id],
	);
	const lines = useMemo(() => rows.map(lineOf), [rows]);
	const columns = useMemo(() => columnsOf(years, isWide), [years, isWide]);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) => saveSteps(plan, edits, label, STEP),
		[plan],
	);
	const onCurrent = useCallback((place: CellPlace | null) => setCurrent(place?.lineId ?? null), []);
	const chosen = rows.find(({ id }) => id === current);
	const remove = () => {
		if (chosen)
			void planStore.edit(budget.steps.remove(chosen.source), removeRow(plan, 'matchFunding', chosen.id));
	};
	return (
		<Section
			title={<span id="match-funding">{words.title(displayName(partner))}</span>}
			side={
				<>
					<AddButton isDisabled={isReadOnly} onPress={() => addMatchTo(plan, partner)}>
						{budget.add}
					</AddButton>
					<Button kind="quiet" isDisabled={isReadOnly || !chosen} onPress={remove}>
						{budget.remove}
					</Button>
				</>
			}
			className="budget-part"
		>
			{rows.length === 0 ? (
				<EmptyState title={words.emptyTitle} why={words.emptyWhy}>
					<Button isDisabled={isReadOnly} onPress={() => addMatchTo(plan, partner)}>
						{words.emptyButton}
					</Button>
				</EmptyState>
			) : (
				<Grid
					label={words.title(displayName(partner))}
					columns={columns}
					lines={lines}
					onEdit={onEdit}
					goTo={goTo}
					onCurrent={onCurrent}
					readOnly={isReadOnly}
					onAdd={() => addMatchTo(plan, partner)}
					className="fixed-grid"
				/>
			)}
		</Section>
	);
}
