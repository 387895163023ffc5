/** A grid of what belongs to one partner: checks, contacts, offers. Lines are added at the end and removed by a button. */
import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Change } from '../../../shared/change';
import { removeWithDependants } from '../../../shared/edits/removal';
import type { Row } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { type FieldColumn, fieldCell, saveFieldEdits } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { GridCell } from '../../ui/grid/model';
import { Button, Section } from '../../ui/kit';
import { line, partners } from '../../words/partners';
import type { Part } from './jump';
import type { PartnersView } from './partners-view';

export type LineTable = 'dueDiligence' | 'contacts' | 'offers';

interface LinesProps<T extends LineTable> {
	view: PartnersView;
	part: Part;
	table: T;
	title: string;
	columns: readonly FieldColumn[];
	rows: readonly Row<T>[];
	nameOf: (row: Row<T>) => string;
	/** What a cell shows beyond its field: a mark, a warning. */
	cellMore?: (row: Row<T>, column: FieldColumn) => Partial<GridCell>;
	/** Where a jump without a line goes. */
	firstLine?: string | undefined;
	addLabel: string;
	/** Makes one line; its step is called `label`. */
	onAdd: () => { id: string; changes: Change[]; label: string };
	empty: ReactNode;
	/** In the head, before the buttons. */
	side?: ReactNode;
	className?: string;
}

export function LinesSection<T extends LineTable>(props: LinesProps<T>) {
	const { view, table, title, columns, rows, nameOf, cellMore, empty, side, className } = props;
	const { plan, readOnly } = view;
	const [currentId, setCurrentId] = useState<string | null>(null);
	const { goTo, add } = useWhereTo(props);
	const onCurrent = useCallback((place: { lineId: string } | null) => {
		if (place) setCurrentId(place.lineId);
	}, []);
	const current = rows.find(({ id }) => id === currentId);
	const lines = useMemo(
		() =>
			rows.map((row) => ({
				id: row.id,
				name: nameOf(row),
				cells: columns.map((column) =>
					fieldCell(row as Row, column, {
						...(column.as === 'text' ? { title: String(fieldCell(row as Row, column).text) } : {}),
						...cellMore?.(row, column),
						...(readOnly ? { edit: undefined } : {}),
					}),
				),
			})),
		[rows, columns, nameOf, cellMore, readOnly],
	);
	const remove = (row: Row<T>) =>
		void planStore.edit(line.removed(nameOf(row)), removeWithDependants(plan, table, row.id));
	return (
		<Section
			title={title}
			className={className ?? ''}
			side={
				<>
					{side}
					{current && !readOnly && (
						<Button kind="quiet" icon={Trash2} onPress={() => remove(current)}>
							{partners.remove}
						</Button>
					)}
					<Button kind="quiet" icon={Plus} isDisabled={readOnly} onPress={add}>
						{props.addLabel}
					</Button>
				</>
			}
		>
			{rows.length > 0 ? (
				<Grid
					label={title}
					columns={columns}
					lines={lines}
					goTo={goTo}
					readOnly={readOnly}
					onCurrent={onCurrent}
					onEdit={(edits, label) => saveFieldEdits(plan, table, columns, edits, label)}
				/>
			) : (
				<div className="partners-note second">{empty}</div>
			)}
		</Section>
	);
}

/** A line just added comes first, until the address leads elsewhere. */
function useWhereTo<T extends LineTable>({ view, part, columns, firstLine, onAdd }: LinesProps<T>) {
	const { jump } = view;
	const [added, setAdded] = useState<{ after: typeof jump; lineId: string } | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a jump is made when the address changes, not when a check is met
	const led = useMemo(() => {
		const lineId = jump?.part === part ? (jump.lineId ?? firstLine) : undefined;
		return lineId === undefined ? null : { lineId, columnId: jump?.columnId };
	}, [jump, part]);
	const goTo = useMemo(
		() => (added && added.after === jump ? { lineId: added.lineId, columnId: columns[0]?.id } : led),
		[added, jump, led, columns],
	);
	const add = () => {
		const made = onAdd();
		void planStore.edit(made.label, made.changes);
		setAdded({ after: jump, lineId: made.id });
	};
	return { goTo, add };
}
