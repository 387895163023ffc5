/** The working days of one FTE and the other assumptions of capacity; every step shows and can be changed. */
import { Calculator } from 'lucide-react';
import { useMemo } from 'react';
import { typeRamp } from '../../../shared/edits/assumptions';
import { typeField } from '../../../shared/edits/fields';
import { only } from '../../../shared/plan';
import { showDecimal, showPercent, showPlain } from '../../../shared/text';
import { useRoute } from '../../route';
import { type FieldColumn, fieldCell } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { BadCell, CellEdit, GridColumn, GridLine } from '../../ui/grid/model';
import { Button, Section } from '../../ui/kit';
import { limitHint } from '../../ui/limit-hint';
import { saveSteps } from '../../ui/save-steps';
import { capacity } from '../../words/capacity';
import type { CapacityView } from './capacity-view';

const SECTION_ID = 'working-days';

export function WorkingDaysButton({ view }: { view: CapacityView }) {
	return (
		<Button
			icon={Calculator}
			onPress={() => {
				const section = document.getElementById(SECTION_ID);
				section?.scrollIntoView({ block: 'nearest' });
				section?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
			}}
		>
			{capacity.workingDays(showDecimal(view.figures.working.productiveDays))}
		</Button>
	);
}

/** Each line is one field of the assumptions; `sign` says how it enters. */
const FIELDS: readonly { field: string; as: FieldColumn['as']; name: string; sign: string }[] = [
	{ field: 'weekdaysPerYear', as: 'decimal', name: 'Weekdays a year', sign: '' },
	{ field: 'annualLeave', as: 'decimal', name: 'Leave and bank holidays', sign: '−' },
	{ field: 'sickness', as: 'decimal', name: 'Sickness', sign: '−' },
	{ field: 'training', as: 'decimal', name: 'Training', sign: '−' },
	{ field: 'supervision', as: 'decimal', name: 'Supervision and team', sign: '−' },
	{ field: 'hoursPerDay', as: 'decimal', name: 'Hours a day', sign: '×' },
	{ field: 'turnover', as: 'percent', name: 'Staff who leave in a year', sign: '' },
	{ field: 'weeksEmpty', as: 'decimal', name: 'Weeks a post stays empty', sign: '' },
	{ field: 'greenMax', as: 'percent', name: capacity.greenMax, sign: '' },
	{ field: 'amberMax', as: 'percent', name: capacity.amberMax, sign: '' },
];

const COLUMNS: readonly GridColumn[] = [
	{ id: 'name', label: 'Step', name: 'Step' },
	{ id: 'sign', label: '', name: 'How it enters', width: 28, align: 'right' },
	{ id: 'value', label: 'Figure', name: 'Figure', width: 96, align: 'right' },
];

const RAMP = 'ramp';

const plain = (text: string) => ({ text, className: 'plain-cell' });

export function WorkingDays({ view }: { view: CapacityView }) {
	const assumptions = only(view.plan, 'assumptions');
	const { working } = view.figures;
	const lines = useMemo((): GridLine[] => {
		const typed = FIELDS.map((each): GridLine => {
			const column: FieldColumn = {
				...each,
				id: 'value',
				label: '',
				align: 'right',
				hint: limitHint('assumptions', each.field),
			};
			return {
				id: each.field,
				name: each.name,
				cells: [plain(each.name), plain(each.sign), fieldCell(assumptions, column)],
			};
		});
		const worked = (
			id: 'days' | 'hours' | 'allowance',
			name: string,
			text: string,
			number: number,
		): GridLine => ({
			id,
			name,
			className: 'sum',
			cells: [plain(name), plain(''), { text, number, how: { kind: 'workingTime', what: id } }],
		});
		typed.splice(
			5,
			0,
			worked('days', capacity.daysOfOne, `${showDecimal(working.productiveDays)}`, working.productiveDays),
		);
		typed.splice(
			7,
			0,
			worked(
				'hours',
				capacity.hoursOfOne,
				showPlain(Math.round(working.productiveHours * 10) / 10),
				working.productiveHours,
			),
		);
		typed.splice(
			10,
			0,
			worked(
				'allowance',
				capacity.vacancy,
				`${showDecimal(working.vacancyAllowance * 100)}%`,
				working.vacancyAllowance,
			),
		);
		return [...typed, rampLine(assumptions.ramp)];
	}, [assumptions, working]);
	const { at } = useRoute();
	const goTo = useMemo(() => (at.assumption ? { lineId: at.assumption, columnId: 'value' } : null), [at]);
	const save = (edits: readonly CellEdit[], label: string): BadCell[] =>
		saveSteps(view.plan, edits, label, (now, { lineId, typed }) =>
			lineId === RAMP
				? typeRamp(now, typed)
				: typeField(now, { table: 'assumptions', id: assumptions.id, field: lineId, typed }),
		);
	return (
		<div id={SECTION_ID}>
			<Section
				title={capacity.workingDaysTitle}
				side={<span className="small-text second">{capacity.wholeBid}</span>}
			>
				<Grid
					label={capacity.workingDaysTitle}
					columns={COLUMNS}
					lines={lines}
					goTo={goTo}
					onEdit={save}
					readOnly={view.readOnly}
				/>
				<p className="section-note third small-text">{capacity.workingDaysNote}</p>
			</Section>
		</div>
	);
}

/** One cell for the whole list: how many quarters it has is part of what is typed. */
function rampLine(ramp: readonly number[]): GridLine {
	const shares = ramp.map((share) => showPercent(share, 2)).join(', ');
	return {
		id: RAMP,
		name: capacity.ramp,
		cells: [
			{ ...plain(capacity.ramp), title: capacity.rampNote },
			plain(''),
			{ text: shares, edit: shares, title: capacity.rampNote },
		],
	};
}
