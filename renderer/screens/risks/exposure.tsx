/** What the risks may cost each partner, against its reserves, and the chances behind the figures. */
import { useCallback, useMemo } from 'react';
import type { Simulation } from '../../../shared/calc/figures';
import { expectedByPartner } from '../../../shared/calc/risk-register';
import { displayName, type Partner } from '../../../shared/plan';
import { exceeds } from '../../../shared/quantity';
import { showCount, showMoney } from '../../../shared/text';
import { LimitBar } from '../../charts/cell-bars';
import { useSimulation } from '../../simulation';
import { type FieldColumn, fieldCell, saveFieldEdits } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridColumn, GridLine } from '../../ui/grid/model';
import { AskHow } from '../../ui/how';
import { limitHint } from '../../ui/limit-hint';
import { exposureRowWords, exposureSentence, simulationWords, risks as words } from '../../words/risks';
import type { RisksView } from './risks-view';

const RESERVES: FieldColumn = {
	hint: limitHint('partners', 'freeReserves'),
	id: 'freeReserves',
	field: 'freeReserves',
	as: 'whole',
	label: words.reservesShort,
	name: words.reserves,
	align: 'right',
	width: 80,
	none: words.none,
};

const COLUMNS: readonly GridColumn[] = [
	{ id: 'partner', label: words.partnerPounds, name: words.partner, width: 110 },
	{ id: 'expected', label: words.expected, name: words.expected, align: 'right', width: 70 },
	{ id: 'p80', label: words.eightInTen, name: words.eightInTen, align: 'right', width: 70 },
	{ id: 'bar', label: words.againstReserves, name: words.againstReserves, width: 64 },
	RESERVES,
];

const EIGHT_IN_TEN = { kind: 'simulation', what: 'p80', partnerId: null } as const;

type P80Of = (partnerId: string) => number | null;

function p80sOf(simulation: Simulation | null): P80Of {
	const p80s = new Map(simulation?.byPartner.map(({ partnerId, p80 }) => [partnerId, p80]));
	return (partnerId) => p80s.get(partnerId) ?? null;
}

function lineOf(partner: Partner, expected: number, p80: number | null): GridLine {
	const { freeReserves } = partner;
	const over = (amount: number | null) => (exceeds(amount, freeReserves) ? 'is-stop strong' : '');
	return {
		id: partner.id,
		name: displayName(partner),
		cells: [
			{ text: displayName(partner), title: partner.name, className: 'ellipsis' },
			{
				text: showCount(expected),
				number: expected,
				className: over(expected),
				how: { kind: 'expectedTotal', partnerId: partner.id },
			},
			{
				text: showCount(p80),
				number: p80,
				className: over(p80),
				how: { kind: 'simulation', what: 'p80', partnerId: partner.id },
			},
			{
				text: <LimitBar amount={p80 ?? expected} limit={freeReserves} />,
				plain: freeReserves === null ? words.none : exposureRowWords(exceeds(p80 ?? expected, freeReserves)),
			},
			fieldCell(partner, RESERVES),
		],
	};
}

export function Exposure({ view }: { view: RisksView }) {
	const simulation = useSimulation();
	const { plan, figures, partners, jump } = view;
	const p80Of = useMemo(() => p80sOf(simulation), [simulation]);
	const expected = useMemo(() => expectedByPartner(figures.risks.rows), [figures.risks.rows]);
	// Worst against its reserves first.
	const order = useMemo(() => {
		const strain = (partner: Partner) =>
			partner.freeReserves === null ? -1 : (p80Of(partner.id) ?? 0) / Math.max(1, partner.freeReserves);
		return [...partners].sort((a, b) => strain(b) - strain(a));
	}, [p80Of, partners]);
	const lines = useMemo(
		() => order.map((partner) => lineOf(partner, expected.get(partner.id) ?? 0, p80Of(partner.id))),
		[order, expected, p80Of],
	);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) => saveFieldEdits(plan, 'partners', [RESERVES], edits, label),
		[plan],
	);
	const hasCost = plan.risks.some(({ costHigh }) => costHigh > 0);
	const over = order.filter((partner) => exceeds(p80Of(partner.id), partner.freeReserves)).map(displayName);
	return (
		<section className="exposure">
			<h2 className="sentence">
				{simulation ? exposureSentence(simulation.p80, over, hasCost) : words.working}
			</h2>
			<p className="reason small-text">
				{!hasCost
					? words.noCost
					: simulation
						? simulationWords(simulation, figures.risks.expectedTotal)
						: `${words.expected} ${showMoney(figures.risks.expectedTotal)}.`}{' '}
				{hasCost && <AskHow of={EIGHT_IN_TEN} name={words.eightInTen} />}{' '}
			</p>
			<Grid
				label={words.exposure}
				tableClassName="fixed"
				columns={COLUMNS}
				lines={lines}
				goTo={jump?.part === 'exposure' ? jump : null}
				onEdit={onEdit}
				readOnly={view.readOnly}
			/>
		</section>
	);
}
