/** The four ways to share results money side by side, with who gains and who loses; agreed shares are typed here. */
import { useCallback, useMemo } from 'react';
import type { Split } from '../../../shared/calc/split';
import type { TraceSubject } from '../../../shared/calc/trace-step';
import { typeAgreedShare } from '../../../shared/edits/risk';
import { showMoney, showMoneyChange } from '../../../shared/text';
import { GainBar } from '../../charts/cell-bars';
import { ChartFrame } from '../../charts/chart-frame';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridCell, GridColumn, GridLine } from '../../ui/grid/model';
import { Mark } from '../../ui/kit';
import { saveSteps } from '../../ui/save-steps';
import { gainWords, METHOD, sharing as words } from '../../words/risk-sharing';
import { goToIn, type SharingView } from './sharing-view';
import { OTHERS, type Shown, sharingSentence, shownOf, TOTAL, totalOf } from './splits-lines';
import { splitsTable } from './splits-table';

/** Pounds; from here on an amount and its sign need so many px more. */
const EIGHT_DIGITS = 10_000_000;
const MORE = 18;

const nameOf = (split: Split, column: string): string => `${METHOD[split]}, ${column}`;

function columnsOf(chosen: Split, isLarge: boolean): GridColumn[] {
	const more = isLarge ? MORE : 0;
	const group = (split: Split) =>
		split === chosen ? words.chosen(METHOD[split], split !== 'byBudget') : METHOD[split];
	const tint = (split: Split) => (split === chosen ? 'chosen-split' : '');
	const figure = (split: Split, id: string, label: string, width?: number): GridColumn => ({
		id,
		label,
		name: nameOf(split, label),
		align: 'right',
		group: group(split),
		className: tint(split),
		width,
	});
	return [
		{ id: 'partner', label: words.atStake, name: words.partner, width: 122 },
		figure('byBudget', 'byBudget', words.yardstick, 94 + more),
		...OTHERS.flatMap((split): GridColumn[] => [
			...(split === 'custom' ? [figure(split, 'agreed', words.agreed, 62)] : []),
			figure(split, split, words.amount, 80 + more),
			figure(split, `${split}Change`, words.change, 86 + more),
			{ ...figure(split, `${split}Bar`, words.picture), label: '' },
		]),
		{
			id: 'carried',
			label: words.carried,
			name: words.carried,
			align: 'right',
			group: words.cover,
			width: 104,
		},
	];
}

/** All partners' shares add up to the results money. */
const askedOf = (id: string, method: Split): TraceSubject =>
	id === TOTAL ? { kind: 'pot' } : { kind: 'split', partnerId: id, method };

const money = (pounds: number, how: TraceSubject): GridCell => ({
	text: showMoney(pounds),
	number: pounds,
	how,
});

function changeCell(change: number, how: TraceSubject): GridCell {
	return { text: showMoneyChange(change), plain: gainWords(change), number: change, how };
}

function lineOf(shown: Shown, most: number): GridLine {
	const isTotal = shown.id === TOTAL;
	return {
		id: shown.id,
		name: shown.name,
		className: shown.className,
		stays: isTotal,
		cells: [
			{ text: shown.name, title: shown.name, className: 'ellipsis' },
			money(shown.byBudget, askedOf(shown.id, 'byBudget')),
			...OTHERS.flatMap((split): GridCell[] => {
				const amount = shown.amounts[split];
				const change = shown.changes[split];
				const how = askedOf(shown.id, split);
				const marked = split === 'byTarget' && shown.earnsNothing;
				return [
					...(split === 'custom' ? [shown.agreed] : []),
					marked
						? {
								...money(amount, how),
								text: <Mark level="warn">{showMoney(amount)}</Mark>,
								plain: showMoney(amount),
							}
						: money(amount, how),
					changeCell(change, how),
					{ text: isTotal ? '' : <GainBar amount={change} most={most} />, plain: gainWords(change) },
				];
			}),
			money(shown.carried, isTotal ? { kind: 'pot' } : { kind: 'carried', partnerId: shown.id }),
		],
	};
}

export function SplitsGrid({ view }: { view: SharingView }) {
	const { plan, terms } = view;
	const isLarge = view.figures.pbr.pot >= EIGHT_DIGITS;
	const columns = useMemo(() => columnsOf(terms.method, isLarge), [terms.method, isLarge]);
	const shown = shownOf(view);
	const most = Math.max(...shown.flatMap(({ changes }) => Object.values(changes).map(Math.abs)), 0);
	const lines = [...shown, totalOf(shown, terms.method)].map((each) => lineOf(each, most));
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) =>
			saveSteps(plan, edits, label, (now, { lineId, typed }) => typeAgreedShare(now, lineId, typed)),
		[plan],
	);
	return (
		<ChartFrame
			name={words.splits}
			sentence={sharingSentence(view)}
			isSaid
			hasOwnKeys
			table={splitsTable(shown)}
		>
			<Grid
				label={words.splits}
				className="splits"
				tableClassName="fixed"
				minWidth={isLarge ? 1000 + 7 * MORE : 1000}
				columns={columns}
				lines={lines}
				goTo={goToIn(view, 'splits')}
				onEdit={onEdit}
				readOnly={view.readOnly}
			/>
		</ChartFrame>
	);
}
