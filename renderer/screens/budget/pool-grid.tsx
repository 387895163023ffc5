/** Overhead pools of a partner: the whole pool, how it is shared, and what the project uses of it. */
import { useCallback, useMemo, useState } from 'react';
import { typePoolField } from '../../../shared/edits/pool';
import { removeRow } from '../../../shared/edits/row';
import { displayName, only, type Partner, type Row } from '../../../shared/plan';
import { showPercent } from '../../../shared/text';
import { planStore, useBid } from '../../plan-store';
import { useRoute } from '../../route';
import { type FieldColumn, fieldCell, saveFieldEdits } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridLine } from '../../ui/grid/model';
import { AddButton, Button, EmptyState, Section } from '../../ui/kit';
import { withHints } from '../../ui/limit-hint';
import { budget, pools as words } from '../../words/budget';
import { choices } from '../../words/everywhere';
import { addPoolTo } from './line-tools';

const COLUMNS = withHints<FieldColumn>('overheadPools', [
	{ id: 'name', field: 'name', as: 'text', label: words.name, name: words.name },
	{
		id: 'method',
		field: 'method',
		as: 'choice',
		words: choices.poolMethod,
		label: words.method,
		name: words.method,
		width: 86,
	},
	{ id: 'pool', field: 'pool', as: 'whole', label: words.pool, name: words.pool, align: 'right', width: 92 },
	{
		id: 'projectDriver',
		field: 'projectDriver',
		as: 'decimal',
		none: words.projectFromLines,
		label: words.project,
		name: words.project,
		align: 'right',
		width: 90,
	},
	{
		id: 'organisationDriver',
		field: 'organisationDriver',
		as: 'decimal',
		label: words.organisation,
		name: words.organisation,
		align: 'right',
		width: 100,
	},
	{ id: 'basis', field: 'basis', as: 'text', label: words.basis, name: words.basis },
]);

export function PoolGrid({ partner }: { partner: Partner }) {
	const { plan, open } = useBid();
	const isReadOnly = open.readOnly !== null;
	const { at } = useRoute();
	const [current, setCurrent] = useState<string | null>(null);
	const pools = useMemo(
		() => plan.overheadPools.filter(({ partnerId }) => partnerId === partner.id),
		[plan.overheadPools, partner.id],
	);
	const lines = useMemo(() => pools.map(lineOf), [pools]);
	const goTo = useMemo(
		() => (at.pool === undefined ? null : { lineId: at.pool, columnId: at.column ?? 'name' }),
		[at],
	);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) =>
			saveFieldEdits(plan, 'overheadPools', COLUMNS, edits, label, typePoolField),
		[plan],
	);
	const onCurrent = useCallback((place: { lineId: string } | null) => setCurrent(place?.lineId ?? null), []);
	const chosen = pools.find(({ id }) => id === current);
	const { overheadMode, flatRate } = only(plan, 'bid');
	return (
		<Section
			title={<span id="overhead-pools">{words.title(displayName(partner))}</span>}
			side={
				<>
					<AddButton isDisabled={isReadOnly} onPress={() => addPoolTo(plan, partner)}>
						{budget.add}
					</AddButton>
					<Button
						kind="quiet"
						isDisabled={isReadOnly || !chosen}
						onPress={() =>
							chosen &&
							void planStore.edit(
								budget.steps.remove(chosen.name),
								removeRow(plan, 'overheadPools', chosen.id),
							)
						}
					>
						{budget.remove}
					</Button>
				</>
			}
			className="budget-part"
		>
			{overheadMode === 'flatRate' && <p className="second part-note">{words.flat(showPercent(flatRate))}</p>}
			{pools.length === 0 ? (
				<EmptyState title={words.emptyTitle} why={words.emptyWhy}>
					<Button isDisabled={isReadOnly} onPress={() => addPoolTo(plan, partner)}>
						{words.emptyButton}
					</Button>
				</EmptyState>
			) : (
				<Grid
					label={words.title(displayName(partner))}
					columns={COLUMNS}
					lines={lines}
					onEdit={onEdit}
					goTo={goTo}
					onCurrent={onCurrent}
					readOnly={isReadOnly}
					onAdd={() => addPoolTo(plan, partner)}
					className="fixed-grid"
				/>
			)}
		</Section>
	);
}

const lineOf = (pool: Row<'overheadPools'>): GridLine => ({
	id: pool.id,
	name: pool.name,
	cells: COLUMNS.map((column) => {
		const cell = fieldCell(pool, column);
		return typeof cell.text === 'string' ? { ...cell, title: column.hint ?? cell.text } : cell;
	}),
});
