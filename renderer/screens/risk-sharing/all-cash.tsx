/** Every partner's cash in small, tightest first; many are folded to the tightest. */
import { useMemo, useState } from 'react';
import type { PartnerCash } from '../../../shared/calc/figures';
import { displayName, type Partner } from '../../../shared/plan';
import { exceeds } from '../../../shared/quantity';
import { showMoney } from '../../../shared/text';
import { CashMultiples, type SmallCashOf } from '../../charts/cash-multiples';
import { ChartFrame } from '../../charts/chart-frame';
import { goWithin } from '../../route';
import { Button } from '../../ui/kit';
import { allCashSentence, cashWords as words } from '../../words/money-charts';
import { periodWords, poundsOf } from '../../words/risk-sharing';
import type { SharingView } from './sharing-view';

const FIRST = 10;

export function AllCash({ view }: { view: SharingView }) {
	const { partners, figures, partner, cashOf } = view;
	const [isAll, setIsAll] = useState(false);
	const all = useMemo(() => tightestFirst(partners, cashOf), [partners, cashOf]);
	const shown = useMemo(() => all.map(smallOf), [all]);
	if (partners.length < 2 || shown.every(({ need }) => need === 0)) return null;
	return (
		<ChartFrame
			name={words.allName}
			sentence={allCashSentence(
				shown.length,
				shown.filter(({ isPast }) => isPast),
			)}
			hasOwnKeys
			tools={
				shown.length > FIRST && (
					<Button kind="quiet" onPress={() => setIsAll(!isAll)}>
						{isAll ? words.showFirst(FIRST) : words.showAll(shown.length)}
					</Button>
				)
			}
			table={{
				caption: words.allCaption,
				head: words.allHead,
				rows: all.map(({ partner: each, cash }) => [
					displayName(each),
					poundsOf(cash.peakNeedPence),
					each.freeReserves ?? '–',
					periodWords(figures.periods, cash.peakPeriod),
				]),
				show: showMoney,
			}}
		>
			<CashMultiples
				partners={isAll ? shown : shown.slice(0, FIRST)}
				chosen={partner?.id}
				onChoose={(id) => goWithin({ partner: id })}
			/>
			<p className="small-text second">{words.ownScale}</p>
		</ChartFrame>
	);
}

interface WithCash {
	partner: Partner;
	cash: PartnerCash;
}

/** By how far reserves cover the need; who needs nothing, or has unknown reserves, comes last. */
function tightestFirst(partners: readonly Partner[], cashOf: SharingView['cashOf']): WithCash[] {
	const cover = ({ cash }: WithCash): number =>
		cash.peakNeedPence === 0 ? Number.POSITIVE_INFINITY : (cash.reservesCover ?? Number.MAX_VALUE);
	return partners
		.flatMap((partner) => {
			const cash = cashOf(partner.id);
			return cash ? [{ partner, cash }] : [];
		})
		.sort((a, b) => (cover(a) === cover(b) ? 0 : cover(a) - cover(b)));
}

function smallOf({ partner, cash }: WithCash): SmallCashOf {
	return {
		id: partner.id,
		name: displayName(partner),
		balancePence: cash.balancePence,
		need: poundsOf(cash.peakNeedPence),
		reserves: partner.freeReserves,
		isPast: cash.peakNeedPence > 0 && exceeds(cash.peakNeedPence / 100, partner.freeReserves),
	};
}
