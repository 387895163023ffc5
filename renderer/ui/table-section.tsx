/** A table of the bid as a grid with its own head: lines added at the end, removed by a button, undone like any edit. */
import { Trash2 } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Change } from '../../shared/change';
import { removeWithDependants } from '../../shared/edits/removal';
import type { Row, TableName } from '../../shared/plan';
import { planStore, useBid } from '../plan-store';
import { type FieldColumn, fieldCell, saveFieldEdits } from './field-grid';
import { Grid } from './grid/grid';
import type { BadCell, CellEdit, GridCell } from './grid/model';
import { AddButton, Button, Section } from './kit';
import { withHints } from './limit-hint';

interface Adding {
	label: string;
	/** What its step is called, if not as the button. */
	step?: string;
	/** Makes one line; null where it cannot be made now. */
	make: () => { id: string; changes: Change[] } | null;
}

interface Props<T extends TableName> {
	table: T;
	title: string;
	columns: readonly FieldColumn[];
	rows: readonly Row<T>[];
	nameOf: (row: Row<T>) => string;
	/** What a cell shows beyond its field, such as a mark. */
	cellMore?: (row: Row<T>, column: FieldColumn) => Partial<GridCell>;
	adding: readonly Adding[];
	removeLabel: string;
	empty: ReactNode;
	/** A line to go to, such as a finding's. */
	goTo?: { lineId: string; columnId?: string } | null;
	/** Instead of saving fields one by one. */
	onEdit?: (edits: readonly CellEdit[], label: string) => BadCell[];
	minWidth?: number;
	/** Columns as wide as what they hold, not as they are told. */
	flexible?: boolean;
	/** In the head, before the buttons. */
	side?: ReactNode;
	className?: string;
}

export function TableSection<T extends TableName>(props: Props<T>) {
	const { table, title, rows, nameOf, cellMore, removeLabel, empty } = props;
	const columns = useMemo(() => withHints(table, props.columns), [table, props.columns]);
	const { plan, open } = useBid();
	const readOnly = open.readOnly !== null;
	const [current, setCurrent] = useState<string | null>(null);
	const jump = props.goTo ?? null;
	// A line just added comes first, until a finding leads elsewhere.
	const [added, setAdded] = useState<{ lineId: string; after: typeof jump } | null>(null);
	const lines = useMemo(
		() =>
			rows.map((row) => ({
				id: row.id,
				name: nameOf(row),
				cells: columns.map((column) =>
					fieldCell(row as Row, column, {
						title: column.hint ?? String(fieldCell(row as Row, column).text),
						...cellMore?.(row, column),
					}),
				),
			})),
		[rows, columns, nameOf, cellMore],
	);
	const onCurrent = useCallback((place: { lineId: string } | null) => setCurrent(place?.lineId ?? null), []);
	const chosen = rows.find((row) => row.id === current);
	const add = ({ label, step = label, make }: Adding) => {
		const made = make();
		if (!made) return;
		void planStore.edit(step, made.changes);
		setAdded({ lineId: made.id, after: jump });
	};
	return (
		<Section
			title={title}
			className={props.className}
			side={
				<>
					{props.side}
					{chosen && !readOnly && (
						<Button
							kind="quiet"
							icon={Trash2}
							onPress={() =>
								void planStore.edit(
									`${removeLabel}: ${nameOf(chosen)}`,
									removeWithDependants(plan, table, chosen.id),
								)
							}
						>
							{removeLabel}
						</Button>
					)}
					{props.adding.map((each) => (
						<AddButton key={each.label} isDisabled={readOnly} onPress={() => add(each)}>
							{each.label}
						</AddButton>
					))}
				</>
			}
		>
			{rows.length > 0 ? (
				<Grid
					label={title}
					tableClassName={props.flexible ? '' : 'fixed'}
					minWidth={props.minWidth}
					columns={columns}
					lines={lines}
					goTo={added?.after === jump ? added : jump}
					readOnly={readOnly}
					onAdd={() => props.adding[0] && add(props.adding[0])}
					onCurrent={onCurrent}
					onEdit={props.onEdit ?? ((edits, label) => saveFieldEdits(plan, table, columns, edits, label))}
				/>
			) : (
				<div className="section-note second">{empty}</div>
			)}
		</Section>
	);
}
