/** The cash of the chosen partner against its reserves, as it is and with the lead's cover. */
import type { PartnerCash } from '../../../shared/calc/figures';
import { displayName, only, type Partner } from '../../../shared/plan';
import { CashCurve } from '../../charts/cash-curve';
import { cashTable } from '../../charts/cash-table';
import { ChartFrame } from '../../charts/chart-frame';
import { useChartHeight } from '../../charts/use-room';
import { periodWord } from '../../words/capacity';
import { cashWords } from '../../words/money-charts';
import { cashSentence, coveredWords, shieldedWords, sharing as words } from '../../words/risk-sharing';
import type { SharingView } from './sharing-view';

export function CashPictures({ view }: { view: SharingView }) {
	const { partner, lead, figures } = view;
	if (!partner) return null;
	const own = view.cashOf(partner.id);
	// The lead takes over the cash of whom it shields: its own picture shows what that comes to.
	const covered = lead && figures.pbr.shielded.length > 0 ? view.cashOf(lead.id) : undefined;
	return (
		<div className={covered ? 'cash-pictures two' : 'cash-pictures'}>
			{own && <Picture view={view} partner={partner} cash={own} />}
			{lead && covered && <Picture view={view} partner={lead} cash={covered} isCovered />}
		</div>
	);
}

function Picture({
	view,
	partner,
	cash,
	isCovered = false,
}: {
	view: SharingView;
	partner: Partner;
	cash: PartnerCash;
	isCovered?: boolean;
}) {
	const { figures } = view;
	const height = useChartHeight(0.24, 158, 340);
	const name = displayName(partner);
	const balancePence = isCovered ? cash.shieldedBalancePence : cash.balancePence;
	const peakPeriod = isCovered ? cash.shieldedPeakPeriod : cash.peakPeriod;
	const shown = {
		name: isCovered ? words.withCover(name) : name,
		balancePence,
		peakPeriod,
		reserves: partner.freeReserves,
	};
	const sentence = cashSentence(shown, figures.periods, periodWord(only(view.plan, 'bid').periodMonths));
	const reason = isCovered
		? coveredWords(figures.pbr.shielded.map(view.nameOf), view.terms.leadShieldsReservesBelow)
		: figures.pbr.shielded.includes(partner.id)
			? shieldedWords(name, cash)
			: '';
	return (
		<div>
			<h3>{sentence}</h3>
			<p className="second small-text">{reason}</p>
			{balancePence.some((pence) => pence !== 0) && (
				<ChartFrame
					name={cashWords.name(shown.name)}
					sentence={sentence}
					isSaid
					table={cashTable(shown, figures.periods)}
				>
					<CashCurve
						balancePence={balancePence}
						periods={figures.periods}
						reserves={partner.freeReserves}
						worst={peakPeriod}
						height={height}
						sentence={sentence}
						words={{
							reserves: words.reserves,
							year: words.yearName,
							after: words.afterWord,
						}}
					/>
				</ChartFrame>
			)}
		</div>
	);
}
