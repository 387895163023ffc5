/** FTE that is not there: absences, and what was promised to other work. */
import { Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addRow, removeRow } from '../../../shared/edits/row';
import { typeSpan } from '../../../shared/edits/span';
import { displayName, only, type Partner, type Plan, periodCount, type Row } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { useRoute } from '../../route';
import { type FieldColumn, fieldCell, periodWords, saveFieldEdits } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import { AddButton, Button, Section } from '../../ui/kit';
import { withHints } from '../../ui/limit-hint';
import { capacity } from '../../words/capacity';
import type { CapacityView } from './capacity-view';

type AwayTable = 'absences' | 'commitments';

export function AwaySection({ view, partner }: { view: CapacityView; partner: Partner }) {
	const { plan, readOnly } = view;
	const [current, setCurrent] = useState<{ table: AwayTable; id: string } | null>(null);
	const [added, setAdded] = useState<{ lineId: string } | null>(null);
	const roleId = plan.posts.find((post) => post.partnerId === partner.id)?.roleId ?? plan.roles[0]?.id;
	const add = (table: AwayTable) => {
		const periods = { fromPeriod: view.periodIndex + 1, toPeriod: view.periodIndex + 1 };
		const given = { partnerId: partner.id, roleId, ...periods };
		const made =
			table === 'absences'
				? addRow(plan, 'absences', { ...given, fteLost: 0.5 })
				: addRow(plan, 'commitments', { ...given, fte: 0.5, toPeriod: periodCount(only(plan, 'bid')) });
		void planStore.edit(table === 'absences' ? capacity.addAbsence : capacity.addCommitment, made.changes);
		setAdded({ lineId: made.id });
	};
	return (
		<Section
			title={capacity.awayAt}
			side={
				<>
					{current && !readOnly && (
						<Button
							kind="quiet"
							icon={Trash2}
							onPress={() => void planStore.edit(capacity.remove, removeRow(plan, current.table, current.id))}
						>
							{capacity.remove}
						</Button>
					)}
					<AddButton isDisabled={readOnly || !roleId} onPress={() => add('absences')}>
						{capacity.away}
					</AddButton>
					<AddButton isDisabled={readOnly || !roleId} onPress={() => add('commitments')}>
						{capacity.promise}
					</AddButton>
				</>
			}
		>
			{(['absences', 'commitments'] as const).map((table) => (
				<AwayGrid
					key={table}
					table={table}
					view={view}
					partner={partner}
					added={added}
					onAdd={() => add(table)}
					onCurrent={setCurrent}
				/>
			))}
		</Section>
	);
}

function AwayGrid({
	table,
	view,
	partner,
	added,
	onAdd,
	onCurrent,
}: {
	table: AwayTable;
	view: CapacityView;
	partner: Partner;
	/** A line just added, in either table. */
	added: { lineId: string } | null;
	onAdd: () => void;
	onCurrent: (current: { table: AwayTable; id: string } | null) => void;
}) {
	const { plan, readOnly } = view;
	const { at } = useRoute();
	const wanted = table === 'absences' ? at.absence : at.commitment;
	const goTo = useMemo(
		() => (wanted ? { lineId: wanted, columnId: table === 'absences' ? 'fteLost' : 'fte' } : null),
		[wanted, table],
	);
	const columns = useMemo(
		() => (table === 'absences' ? absenceColumns(plan) : commitmentColumns(plan)),
		[plan, table],
	);
	const rows: readonly (Row<'absences'> | Row<'commitments'>)[] = plan[table];
	const own = rows.filter((row) => row.partnerId === partner.id);
	if (own.length === 0)
		return table === 'absences' ? (
			<p className="section-note second">{capacity.noneAway(displayName(partner))}</p>
		) : null;
	return (
		<Grid
			label={table === 'absences' ? capacity.absences : capacity.commitments}
			tableClassName="fixed"
			columns={columns}
			lines={own.map((row) => ({
				id: row.id,
				name: 'reason' in row ? row.reason || capacity.absence : row.to || capacity.commitment,
				cells: columns.map((column) => fieldCell(row, column)),
			}))}
			goTo={added ?? goTo}
			readOnly={readOnly}
			onAdd={onAdd}
			onCurrent={(place) => onCurrent(place && { table, id: place.lineId })}
			onEdit={(edits, label) => saveFieldEdits(plan, table, columns, edits, label, typeSpan)}
		/>
	);
}

function shared(plan: Plan): FieldColumn[] {
	const words = periodWords(plan);
	const roles = Object.fromEntries(plan.roles.map((role) => [role.id, role.name]));
	return [
		{ id: 'fromPeriod', field: 'fromPeriod', as: 'choice', words, label: 'From', name: 'From', width: 56 },
		{ id: 'toPeriod', field: 'toPeriod', as: 'choice', words, label: 'To', name: 'To', width: 56 },
		{ id: 'roleId', field: 'roleId', as: 'choice', words: roles, label: 'Role', name: 'Role', width: 84 },
	];
}

const absenceColumns = (plan: Plan): FieldColumn[] =>
	withHints<FieldColumn>('absences', [
		{ id: 'reason', field: 'reason', as: 'text', label: 'Away', name: 'Away', width: 96 },
		{
			id: 'fteLost',
			field: 'fteLost',
			as: 'decimal',
			label: 'FTE',
			name: 'FTE lost',
			align: 'right',
			width: 44,
		},
		...shared(plan),
		{
			id: 'replacementRamps',
			field: 'replacementRamps',
			as: 'yesNo',
			label: 'New starter',
			name: 'A replacement starts afterwards',
			width: 72,
		},
	]);

const commitmentColumns = (plan: Plan): FieldColumn[] =>
	withHints<FieldColumn>('commitments', [
		{ id: 'to', field: 'to', as: 'text', label: 'Promised to', name: 'Promised to', width: 150 },
		{ id: 'fte', field: 'fte', as: 'decimal', label: 'FTE', name: 'FTE promised', align: 'right', width: 44 },
		...shared(plan),
	]);
