/** Clawback by year: what is delivered by its end, where clawback starts, what goes back and whose it was. */
import { useMemo } from 'react';
import type { DeliveryTest } from '../../../shared/delivery-test';
import { showMoney, showPercent } from '../../../shared/text';
import { Grid } from '../../ui/grid/grid';
import type { GridColumn, GridLine } from '../../ui/grid/model';
import { sharing as words } from '../../words/risk-sharing';
import { goToIn, type SharingView } from './sharing-view';

const COLUMNS: readonly GridColumn[] = [
	{ id: 'year', label: words.year, name: words.year, width: 74 },
	{ id: 'ratio', label: words.ratio, name: words.ratio, align: 'right', width: 72 },
	{ id: 'threshold', label: words.starts, name: words.starts, align: 'right', width: 88 },
	{ id: 'amount', label: words.toReturn, name: words.toReturn, align: 'right', width: 88 },
	{ id: 'by', label: words.returnedBy, name: words.returnedBy },
];

export function ClawbackGrid({ view, test }: { view: SharingView; test: DeliveryTest }) {
	const threshold = view.terms.clawbackThreshold;
	const lines = useMemo(
		() =>
			test.pbr.clawback.map(({ year, deliveredRatio, due, amount, byPartner }): GridLine => {
				const by = byPartner
					.map((part) => `${view.nameOf(part.partnerId)} ${showMoney(part.amount)}`)
					.join(', ');
				const tone = due ? 'is-stop strong' : '';
				const how = { kind: 'clawback', year, level: test.level } as const;
				return {
					id: String(year),
					name: words.yearName(year),
					cells: [
						{ text: words.yearName(year) },
						{ text: showPercent(deliveredRatio), number: deliveredRatio, className: tone, how },
						{ text: threshold === null ? words.noThreshold : showPercent(threshold), number: threshold },
						{ text: showMoney(amount), number: amount, className: tone, how },
						{ text: by, title: by, className: 'ellipsis' },
					],
				};
			}),
		[test, threshold, view],
	);
	return (
		<Grid
			label={words.clawback}
			tableClassName="fixed"
			className="clawback-grid"
			columns={COLUMNS}
			lines={lines}
			goTo={goToIn(view, 'clawback')}
			onEdit={() => []}
			readOnly
		/>
	);
}
