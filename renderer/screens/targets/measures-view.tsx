/** What is counted: the measures of the bid, and how outputs become outcomes. */
import { useCallback, useMemo } from 'react';
import { addFunnelStep, addMeasure } from '../../../shared/edits/delivery';
import { displayName, type Measure, type Plan, type Row } from '../../../shared/plan';
import { useBid } from '../../plan-store';
import { useRoute } from '../../route';
import { columnMaker, type FieldColumn } from '../../ui/field-grid';
import { TableSection } from '../../ui/table-section';
import { measuresWords as words } from '../../words/delivery';

const field = columnMaker(words.columns);

const COLUMNS: readonly FieldColumn[] = [
	field('name', 'text', 240),
	field('shortName', 'text', 150),
	field('kind', 'choice', 84, { words: words.kind }),
	field('commissionerMinimumPerYear', 'whole', 116, { align: 'right', none: words.none }),
	field('doingNothingBaseline', 'whole', 128, { align: 'right', none: words.none }),
	field('paidByResults', 'yesNo', 108),
	field('priceWeight', 'decimal', 92, { align: 'right' }),
	field('unit', 'text', 180),
	field('definition', 'text', 320),
	field('baselineNote', 'text', 200),
];

export function MeasuresView() {
	const { plan } = useBid();
	const { at } = useRoute();
	const goTo = useMemo(
		() =>
			at.measure && (at.finding || at.column)
				? { lineId: at.measure, columnId: at.column ?? columnOf(at.finding ?? '') }
				: null,
		[at],
	);
	return (
		<div className="measures-view">
			<TableSection
				table="measures"
				title={words.title}
				columns={COLUMNS}
				rows={plan.measures}
				nameOf={displayName}
				goTo={goTo}
				minWidth={1620}
				removeLabel={words.remove}
				empty={words.why}
				adding={[
					{ label: words.addOutput, make: () => addMeasure(plan, words.newOutput, 'output') },
					{ label: words.addOutcome, make: () => addMeasure(plan, words.newOutcome, 'outcome') },
				]}
			/>
			<FunnelSection plan={plan} />
		</div>
	);
}

/** The field that mends a finding about a measure. */
const columnOf = (finding: string): string => (/baseline/.test(finding) ? 'doingNothingBaseline' : 'name');

function FunnelSection({ plan }: { plan: Plan }) {
	const columns = useMemo(() => funnelColumns(plan.measures), [plan.measures]);
	const { at } = useRoute();
	const goTo = useMemo(() => (at.funnel ? { lineId: at.funnel, columnId: at.column } : null), [at]);
	const nameOf = useCallback(
		(step: Row<'funnelSteps'>) =>
			words.stepName(nameIn(plan.measures, step.measureId), nameIn(plan.measures, step.sourceMeasureId)),
		[plan.measures],
	);
	return (
		<TableSection
			table="funnelSteps"
			title={words.funnel}
			columns={columns}
			rows={plan.funnelSteps}
			nameOf={nameOf}
			goTo={goTo}
			removeLabel={words.remove}
			empty={words.funnelWhy}
			adding={[{ label: words.addStep, make: () => addFunnelStep(plan) }]}
		/>
	);
}

const nameIn = (measures: readonly Measure[], id: string): string => {
	const measure = measures.find((each) => each.id === id);
	return measure ? displayName(measure) : id;
};

function funnelColumns(measures: readonly Measure[]): FieldColumn[] {
	const named = (kind: Measure['kind']) =>
		Object.fromEntries(
			measures.filter((each) => each.kind === kind).map((each) => [each.id, displayName(each)]),
		);
	const column = (
		name: keyof typeof words.funnelColumns,
		as: FieldColumn['as'],
		more: Partial<FieldColumn> = {},
	): FieldColumn => ({
		id: name,
		field: name,
		as,
		label: words.funnelColumns[name],
		name: words.funnelColumns[name],
		...more,
	});
	return [
		column('measureId', 'choice', { words: named('outcome') }),
		column('sourceMeasureId', 'choice', { words: named('output') }),
		column('lagPeriods', 'whole', { align: 'right', width: 96 }),
		column('completionRate', 'percent', { align: 'right', width: 84 }),
		column('responseRate', 'percent', { align: 'right', width: 84 }),
		column('improvedRate', 'percent', { align: 'right', width: 84 }),
		column('note', 'text'),
	];
}
