/** The terms that decide who bears what, each typed in place; the three that are sentences in boxes of their own. */
import { useCallback, useMemo } from 'react';
import type { Change } from '../../../shared/change';
import { typeField } from '../../../shared/edits/fields';
import { only, type Plan, type Row, type TableName } from '../../../shared/plan';
import { type FieldColumn, fieldCell } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridColumn, GridLine } from '../../ui/grid/model';
import { Section } from '../../ui/kit';
import { limitHint } from '../../ui/limit-hint';
import { saveSteps } from '../../ui/save-steps';
import { sharing as words } from '../../words/risk-sharing';
import { goToIn, type SharingView } from './sharing-view';
import { TermText } from './term-text';

type FieldName = keyof typeof words.fields;
type TermTable = Extract<TableName, 'bid' | 'assumptions' | 'riskSharing'>;
type Term = FieldColumn & { table: TermTable };

const COLUMNS: readonly GridColumn[] = [
	{ id: 'term', label: words.term, name: words.term },
	{ id: 'answer', label: words.answer, name: words.answer, align: 'right', width: 104 },
];

const term = (table: TermTable, name: FieldName, as: FieldColumn['as'], none?: string): Term => ({
	table,
	id: name,
	field: name,
	as,
	label: words.fields[name],
	name: words.fields[name],
	none,
	hint: limitHint(table, name),
});

const TERMS: readonly Term[] = [
	term('bid', 'pbrShare', 'percent'),
	term('bid', 'paymentLag', 'whole'),
	term('bid', 'outcomePaymentLag', 'whole'),
	term('bid', 'minimumPerformanceLevel', 'percent'),
	term('assumptions', 'deliveryLevel', 'percent'),
	term('riskSharing', 'leadShieldsReservesBelow', 'whole', words.noShield),
	term('riskSharing', 'lossCapShareOfReserves', 'percent', words.noLimit),
	term('riskSharing', 'clawbackThreshold', 'percent', words.noThreshold),
	term('riskSharing', 'clawbackFeeShare', 'percent'),
];

const TEXTS = ['reallocationRule', 'liability', 'notes'] as const;

const lineOf = (plan: Plan, each: Term): GridLine => ({
	id: each.field,
	name: each.name,
	cells: [{ text: each.name, title: each.name }, fieldCell(only(plan, each.table) as Row, each)],
});

function step(plan: Plan, { lineId, typed }: CellEdit): Change[] | string {
	const each = TERMS.find(({ field }) => field === lineId);
	if (!each) return [];
	return typeField(plan, { table: each.table, id: only(plan, each.table).id, field: each.field, typed });
}

export function TermsSection({ view }: { view: SharingView }) {
	const { plan, readOnly, terms } = view;
	const lines = useMemo(() => TERMS.map((each) => lineOf(plan, each)), [plan]);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) => saveSteps(plan, edits, label, step),
		[plan],
	);
	return (
		<Section title={words.terms} className="terms">
			<div className="terms-body">
				<Grid
					label={words.terms}
					tableClassName="fixed"
					columns={COLUMNS}
					lines={lines}
					goTo={goToIn(view, 'terms')}
					onEdit={onEdit}
					readOnly={readOnly}
				/>
				<div className="term-texts">
					{TEXTS.map((field) => (
						<TermText key={field} plan={plan} terms={terms} field={field} readOnly={readOnly} />
					))}
				</div>
			</div>
		</Section>
	);
}
