/** The price of each paid unit, and how the chosen one is worked out. */
import { useCallback, useMemo, useState } from 'react';
import { displayName, type Measure } from '../../../shared/plan';
import { capitalised, showCount } from '../../../shared/text';
import { type FieldColumn, fieldCell, saveFieldEdits } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridColumn, GridLine } from '../../ui/grid/model';
import { Section } from '../../ui/kit';
import { limitHint } from '../../ui/limit-hint';
import { showPence, sharing as words } from '../../words/risk-sharing';
import { goToIn, type SharingView } from './sharing-view';
import { Working } from './working';

type Id = keyof typeof words.priceColumns;
const names: Partial<Record<Id, string>> = words.priceNames;
const column = (id: Id, width?: number): GridColumn => ({
	id,
	label: words.priceColumns[id],
	name: names[id] ?? words.priceColumns[id],
	width,
	align: 'right',
});

const PAID: FieldColumn = {
	...column('paidByResults', 56),
	field: 'paidByResults',
	as: 'yesNo',
	align: 'left',
};
const WEIGHT: FieldColumn = {
	...column('priceWeight', 64),
	field: 'priceWeight',
	as: 'decimal',
	hint: limitHint('measures', 'priceWeight'),
};
const COLUMNS: readonly GridColumn[] = [
	{ ...column('measure', 138), align: 'left' },
	PAID,
	WEIGHT,
	column('target', 58),
	column('price', 80),
];

export function PricesSection({ view }: { view: SharingView }) {
	const { plan, figures } = view;
	const [chosen, setChosen] = useState<string | null>(null);
	const prices = useMemo(
		() => new Map(figures.pbr.prices.map((price) => [price.measureId, price])),
		[figures.pbr.prices],
	);
	const lineOf = (measure: Measure): GridLine => {
		const price = prices.get(measure.id);
		return {
			id: measure.id,
			name: capitalised(displayName(measure)),
			cells: [
				{ text: capitalised(displayName(measure)), title: measure.name, className: 'ellipsis' },
				fieldCell(measure, PAID),
				fieldCell(measure, WEIGHT),
				{
					text: price ? showCount(price.target) : words.noTarget,
					number: price?.target ?? null,
					how: price && { kind: 'targetSum', partnerId: null, measureId: measure.id, year: null },
				},
				{
					text: price ? showPence(price.pricePence) : words.noTarget,
					number: price?.price ?? null,
					how: price && { kind: 'price', measureId: measure.id },
				},
			],
		};
	};
	const onCurrent = useCallback((place: { lineId: string } | null) => {
		if (place) setChosen(place.lineId);
	}, []);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) =>
			saveFieldEdits(plan, 'measures', [PAID, WEIGHT], edits, label),
		[plan],
	);
	const measureId = chosen !== null && prices.has(chosen) ? chosen : figures.pbr.prices[0]?.measureId;
	const measure = plan.measures.find(({ id }) => id === measureId);
	return (
		<>
			<Section title={words.prices}>
				{plan.measures.length === 0 ? (
					<p className="section-note second">{words.noMeasures}</p>
				) : (
					<Grid
						label={words.prices}
						tableClassName="fixed"
						columns={COLUMNS}
						lines={plan.measures.map(lineOf)}
						goTo={goToIn(view, 'prices')}
						onCurrent={onCurrent}
						onEdit={onEdit}
						readOnly={view.readOnly}
					/>
				)}
			</Section>
			{measure && (
				<Working
					view={view}
					title={words.workingPrice(displayName(measure))}
					subject={{ kind: 'price', measureId: measure.id }}
				/>
			)}
		</>
	);
}
