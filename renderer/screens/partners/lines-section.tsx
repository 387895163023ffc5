/** A grid of what belongs to one partner: checks, contacts, offers. Lines are added at the end and removed by a button. */
import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Change } from '../../../shared/change';
import { removeWithDependants } from '../../../shared/edits/removal';
import type { Row } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { type FieldColumn, fieldCell, saveFieldEdits } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { GridCell, GridLine } from '../../ui/grid/model';
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
	const { view, table, title, columns, rows, empty, className = '' } = props;
	const [currentId, setCurrentId] = useState<string | null>(null);
	const { goTo, add } = useWhereTo(props);
	const onCurrent = useCallback((place: { lineId: string } | null) => {
		if (place) setCurrentId(place.lineId);
	}, []);
	const lines = useLines(props);
	const current = rows.find(({ id }) => id === currentId) ?? null;
	return (
		<Section title={title} className={className} side={<Tools {...props} current={current} add={add} />}>
			{rows.length > 0 ? (
				<Grid
					label={title}
					columns={columns}
					lines={lines}
					goTo={goTo}
					readOnly={view.readOnly}
					onCurrent={onCurrent}
					onEdit={(edits, label) => saveFieldEdits(view.plan, table, columns, edits, label)}
				/>
			) : (
				<div className="partners-note second">{empty}</div>
			)}
		</Section>
	);
}

function useLines<T extends LineTable>({ rows, columns, nameOf, cellMore }: LinesProps<T>): GridLine[] {
	return useMemo(
		() =>
			rows.map((row) => ({
				id: row.id,
				name: nameOf(row),
				cells: columns.map((column) =>
					fieldCell(row as Row, column, {
						...(column.as === 'text' ? { title: String(fieldCell(row as Row, column).text) } : {}),
						...cellMore?.(row, column),
					}),
				),
			})),
		[rows, columns, nameOf, cellMore],
	);
}

type ToolsProps<T extends LineTable> = LinesProps<T> & { current: Row<T> | null; add: () => void };

function Tools<T extends LineTable>({ view, table, nameOf, side, addLabel, current, add }: ToolsProps<T>) {
	const remove = (row: Row<T>) =>
		void planStore.edit(line.removed(nameOf(row)), removeWithDependants(view.plan, table, row.id));
	return (
		<>
			{side}
			{current && !view.readOnly && (
				<Button kind="quiet" icon={Trash2} onPress={() => remove(current)}>
					{partners.remove}
				</Button>
			)}
			<Button kind="quiet" icon={Plus} isDisabled={view.readOnly} onPress={add}>
				{addLabel}
			</Button>
		</>
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
