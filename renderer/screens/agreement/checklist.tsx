/** The checklist of the partnership agreement: each item, whether it is required, how far it is. */
import { useCallback, useMemo } from 'react';
import { addAgreementItems } from '../../../shared/edits/agreement';
import { addRow } from '../../../shared/edits/row';
import type { Row } from '../../../shared/plan';
import { planStore, useBid } from '../../plan-store';
import { useRoute } from '../../route';
import type { FieldColumn } from '../../ui/field-grid';
import type { GridCell } from '../../ui/grid/model';
import { Button, type Level, Mark } from '../../ui/kit';
import { TableSection } from '../../ui/table-section';
import { usualItems, agreement as words } from '../../words/agreement';

type Item = Row<'agreementItems'>;

const COLUMNS: readonly FieldColumn[] = [
	{ id: 'item', field: 'item', as: 'text', label: words.item, name: words.item },
	{
		id: 'required',
		field: 'required',
		as: 'yesNo',
		label: words.required,
		name: words.required,
		width: 72,
	},
	{
		id: 'status',
		field: 'status',
		as: 'choice',
		words: words.statuses,
		label: words.status,
		name: words.status,
		width: 108,
	},
	{ id: 'note', field: 'note', as: 'text', label: words.note, name: words.note, width: 150 },
];

const nameOf = ({ item }: Item) => item;

const LEVEL: Record<Item['status'], Level | null> = {
	agreed: 'ok',
	drafted: 'warn',
	missing: 'stop',
	notNeeded: null,
};

/** A gap that matters is marked; an item nobody requires is not. */
function cellMore(row: Item, column: FieldColumn): Partial<GridCell> {
	if (column.id !== 'status') return {};
	const level = LEVEL[row.status];
	const word = words.statuses[row.status];
	if (level === null || (!row.required && level !== 'ok')) return { className: 'second' };
	return { text: <Mark level={level}>{word}</Mark>, plain: word };
}

export function Checklist() {
	const { plan, open } = useBid();
	const { at } = useRoute();
	const goTo = useMemo(
		() => (at.agreement ? { lineId: at.agreement, columnId: at.column ?? 'status' } : null),
		[at],
	);
	const add = useCallback(
		() => addRow(plan, 'agreementItems', { item: words.newItem, status: 'missing' }),
		[plan],
	);
	const addUsual = () => planStore.edit(words.usualStep, addAgreementItems(plan, usualItems));
	return (
		<TableSection
			table="agreementItems"
			title={words.checklist}
			columns={COLUMNS}
			rows={plan.agreementItems}
			nameOf={nameOf}
			cellMore={cellMore}
			goTo={goTo}
			minWidth={540}
			removeLabel={words.remove}
			adding={[{ label: words.addItem, make: add }]}
			empty={
				<>
					<p>{words.empty}</p>
					<Button kind="primary" isDisabled={open.readOnly !== null} onPress={() => void addUsual()}>
						{words.addUsual}
					</Button>
				</>
			}
		/>
	);
}
