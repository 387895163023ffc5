/** What pay and prices are assumed to do: growth, employer's costs, and how far a partner may depend on the award. */
import { useCallback, useMemo } from 'react';
import { typeField } from '../../../shared/edits/fields';
import { only } from '../../../shared/plan';
import { useBid } from '../../plan-store';
import { useRoute } from '../../route';
import { columnMaker, fieldCell } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridColumn } from '../../ui/grid/model';
import { Section } from '../../ui/kit';
import { saveSteps } from '../../ui/save-steps';
import { prices as words } from '../../words/funder-rules';

const COLUMNS: readonly GridColumn[] = [
	{ id: 'term', label: words.term, name: words.term },
	{ id: 'answer', label: words.answer, name: words.answer, align: 'right', width: 132 },
];

const field = columnMaker(words.fields);
const FIELDS = [
	field('payUplift', 'percent'),
	field('nonPayInflation', 'percent'),
	field('niRate', 'percent'),
	field('niThreshold', 'whole'),
	field('pensionRate', 'percent'),
	field('awardShareLimit', 'percent'),
];

export function PriceTerms() {
	const { plan, open } = useBid();
	const { at } = useRoute();
	const assumptions = only(plan, 'assumptions');
	const goTo = useMemo(() => (at.assumption ? { lineId: at.assumption, columnId: 'answer' } : null), [at]);
	const lines = useMemo(
		() =>
			FIELDS.map((each) => ({
				id: each.field,
				name: each.name,
				cells: [{ text: each.label }, fieldCell(assumptions, each)],
			})),
		[assumptions],
	);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) =>
			saveSteps(plan, edits, label, (now, { lineId, typed }) =>
				typeField(now, { table: 'assumptions', id: only(now, 'assumptions').id, field: lineId, typed }),
			),
		[plan],
	);
	return (
		<Section title={words.title} className="budget-side">
			<Grid
				label={words.label}
				columns={COLUMNS}
				lines={lines}
				goTo={goTo}
				onEdit={onEdit}
				readOnly={open.readOnly !== null}
				className="fixed-grid"
			/>
		</Section>
	);
}
