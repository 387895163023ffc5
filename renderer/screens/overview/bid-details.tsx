/** What the bid itself is: name, funder, calendar, payment terms. */
import { useCallback, useMemo } from 'react';
import { setCalendar } from '../../../shared/edits/calendar';
import { readTyped } from '../../../shared/edits/cell';
import { typeField } from '../../../shared/edits/fields';
import { setFields } from '../../../shared/edits/row';
import { displayName, isActive, only, type Plan, type Row } from '../../../shared/plan';
import { useBid } from '../../plan-store';
import { useRoute } from '../../route';
import { type FieldColumn, fieldCell } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { BadCell, CellEdit, GridColumn, GridLine } from '../../ui/grid/model';
import { Section } from '../../ui/kit';
import { limitHint } from '../../ui/limit-hint';
import { saveSteps } from '../../ui/save-steps';
import { details } from '../../words/bid-details';

type DetailName = keyof typeof details.fields;
/** The one field here that belongs to the assumptions. */
const SOURCES = 'sourceNotes';
const CALENDAR: ReadonlySet<string> = new Set<DetailName>(['start', 'years', 'periodMonths']);

const COLUMNS: readonly GridColumn[] = [
	{ id: 'term', label: details.term, name: details.term, width: 280 },
	{ id: 'answer', label: details.answer, name: details.answer },
];

export function BidDetails() {
	const { plan, open } = useBid();
	const fields = useMemo(() => fieldsOfBid(plan), [plan]);
	const lines = useMemo(() => fields.map((field) => lineOf(plan, field)), [plan, fields]);
	const { at } = useRoute();
	const goTo = useMemo(() => (at.field ? { lineId: at.field, columnId: 'answer' } : null), [at]);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) => save(plan, fields, edits, label),
		[plan, fields],
	);
	return (
		<Section title={details.title} className="bid-details">
			<Grid
				label={details.label}
				tableClassName="fixed"
				columns={COLUMNS}
				lines={lines}
				goTo={goTo}
				readOnly={open.readOnly !== null}
				onEdit={onEdit}
			/>
			<p className="details-note small-text third">{details.calendarNote}</p>
		</Section>
	);
}

function fieldsOfBid(plan: Plan): FieldColumn[] {
	const leads = Object.fromEntries(
		plan.partners.filter(isActive).map((each) => [each.id, displayName(each)]),
	);
	const field = (name: DetailName, as: FieldColumn['as'], more: Partial<FieldColumn> = {}): FieldColumn => ({
		id: name,
		field: name,
		as,
		label: details.fields[name],
		name: details.fields[name],
		hint: limitHint('bid', name),
		...more,
	});
	const none = { none: details.none };
	return [
		field('title', 'text'),
		field('funder', 'text'),
		field('reference', 'text'),
		field('area', 'text'),
		field('leadPartnerId', 'choice', { words: leads }),
		field('model', 'choice', { words: details.model }),
		field('start', 'date'),
		field('years', 'whole'),
		field('periodMonths', 'choice', { words: details.periodMonths }),
		field('submissionDeadline', 'date'),
		field('pbrShare', 'percent'),
		field('minimumPerformanceLevel', 'percent'),
		field('paymentLag', 'whole'),
		field('outcomePaymentLag', 'whole'),
		field('scoreQuality', 'percent', none),
		field('scorePrice', 'percent', none),
		field('scoreSocialValue', 'percent', none),
		field('paymentTerms', 'text'),
		field('notes', 'text'),
		field(SOURCES, 'text'),
	];
}

function lineOf(plan: Plan, field: FieldColumn): GridLine {
	const row = field.field === SOURCES ? only(plan, 'assumptions') : only(plan, 'bid');
	const cell = fieldCell(row as Row, field);
	return {
		id: field.field,
		name: field.name,
		cells: [
			{ text: field.name, className: 'plain-cell' },
			{ ...cell, title: field.hint ?? String(cell.text), number: null },
		],
	};
}

function save(
	plan: Plan,
	fields: readonly FieldColumn[],
	edits: readonly CellEdit[],
	label: string,
): BadCell[] {
	return saveSteps(plan, edits, label, (now, edit) => {
		if (edit.lineId === SOURCES)
			return typeField(now, {
				table: 'assumptions',
				id: only(now, 'assumptions').id,
				field: SOURCES,
				typed: edit.typed,
			});
		const field = fields.find((each) => each.field === edit.lineId);
		const read = readTyped(now, 'bid', edit.lineId, edit.typed, field?.words);
		if (!read.ok) return read.reason;
		const value = { [edit.lineId]: read.value };
		if (edit.lineId === 'start' && Number(String(read.value).slice(8)) > 28)
			return 'A bid starts on a day from 1 to 28 of its month.';
		return CALENDAR.has(edit.lineId)
			? setCalendar(now, value as never)
			: setFields(now, 'bid', only(now, 'bid').id, value as never);
	});
}
