/** The figures behind the pictures of cash: every partner's balance at the end of each period. */
import { useMemo } from 'react';
import { only } from '../../../shared/plan';
import { showCount } from '../../../shared/text';
import { Grid } from '../../ui/grid/grid';
import type { GridCell, GridColumn, GridLine } from '../../ui/grid/model';
import { Section } from '../../ui/kit';
import { periodWord } from '../../words/capacity';
import { periodWords, poundsOf, sharing as words } from '../../words/risk-sharing';
import type { SharingView } from './sharing-view';

const NAME_WIDTH = 150;
const PERIOD_WIDTH = 68;

function columnsOf(view: SharingView): GridColumn[] {
	const { periods, cashFlow } = view.figures;
	return [
		{ id: 'partner', label: words.partner, name: words.partner, width: NAME_WIDTH },
		...Array.from({ length: cashFlow.periods }, (_, index): GridColumn => {
			const after = index + 1 - periods.length;
			const name = after > 0 ? words.periodAfter(after) : periodWords(periods, index + 1);
			return { id: `p${index + 1}`, label: name, name, align: 'right', width: PERIOD_WIDTH };
		}),
	];
}

function lineOf(
	id: string,
	name: string,
	balancePence: readonly number[],
	reserves: number | null,
	of: { partnerId: string; shielded: boolean },
): GridLine {
	const cell = (pence: number, index: number): GridCell => {
		const how = { kind: 'balance', ...of, period: index + 1 } as const;
		const pounds = poundsOf(pence);
		const isPast = reserves !== null && pence < -100 * reserves;
		return isPast
			? {
					text: showCount(pounds),
					number: pounds,
					how,
					plain: words.past(showCount(pounds)),
					className: 'is-stop over',
				}
			: { text: showCount(pounds), number: pounds, how };
	};
	return { id, name, cells: [{ text: name, title: name, className: 'ellipsis' }, ...balancePence.map(cell)] };
}

export function BalanceGrid({ view }: { view: SharingView }) {
	const { partners, figures, lead, cashOf, nameOf } = view;
	const columns = useMemo(() => columnsOf(view), [view]);
	const lines = partners.map((partner) =>
		lineOf(partner.id, nameOf(partner.id), cashOf(partner.id)?.balancePence ?? [], partner.freeReserves, {
			partnerId: partner.id,
			shielded: false,
		}),
	);
	const covering = lead && figures.pbr.shielded.length > 0 ? cashOf(lead.id) : undefined;
	if (lead && covering) {
		const name = words.covering(nameOf(lead.id));
		lines.push(
			lineOf('covering', name, covering.shieldedBalancePence, lead.freeReserves, {
				partnerId: lead.id,
				shielded: true,
			}),
		);
	}
	const title = words.balances(periodWord(only(view.plan, 'bid').periodMonths));
	return (
		<Section title={title}>
			<Grid
				label={title}
				tableClassName="fixed"
				className="cash-grid"
				minWidth={NAME_WIDTH + PERIOD_WIDTH * figures.cashFlow.periods}
				columns={columns}
				lines={lines}
				onEdit={() => []}
				readOnly
			/>
		</Section>
	);
}
