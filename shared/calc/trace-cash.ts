/** How a partner's cash balance and the cover of its reserves are worked out. */
import { periodLabel } from '../period';
import { showCount, showMoney } from '../text';
import type { LiveFigures, PartnerCash } from './figures';
import type { BidIndex } from './index-of-bid';
import { partnerNameIn } from './trace-names';
import { type SubjectOf, step, type Trace } from './trace-step';

const TERMS = "The funder's payment terms, as typed in the bid.";

/** Steps to a balance (pence) at the end of a period (from 1, past the bid's end too); null where there is none. */
export function traceBalance(
	index: BidIndex,
	{ cashFlow }: LiveFigures,
	{ partnerId, period, shielded }: SubjectOf<'balance'>,
): Trace | null {
	const cash = cashFlow.byPartner.find((row) => row.partnerId === partnerId);
	const balances = shielded ? cash?.shieldedBalancePence : cash?.balancePence;
	const balance = balances?.[period - 1];
	if (!cash || !balances || balance === undefined) return null;
	const before = balances[period - 2] ?? 0;
	const paid = cash.inPence[period - 1] ?? 0;
	const spent = cash.outPence[period - 1] ?? 0;
	const taken = balance - before - paid + spent;
	const when = periodName(index, period);
	const lag = { table: 'bid', id: index.bid.id, field: 'paymentLag' } as const;
	return {
		title: `Cash of ${partnerNameIn(index, partnerId)} at the end of ${when}`,
		steps: [
			step(
				'Balance before',
				'',
				before,
				'pence',
				period > 1 ? { kind: 'balance', partnerId, period: period - 1, shielded } : undefined,
			),
			step(
				`Paid in ${when}`,
				`fees ${showCount(index.bid.paymentLag)} periods after the work`,
				paid,
				'pence',
				lag,
			),
			step(`Spent in ${when}`, '−', spent, 'pence'),
			...(shielded ? [step('Taken over between lead and the partners it covers', '', taken, 'pence')] : []),
			step('Balance', 'before + paid − spent', balance, 'pence'),
		],
		rule: 'The balance before, plus what the funder pays, less what is spent; spending falls evenly in a year.',
		source: TERMS,
	};
}

const periodName = (index: BidIndex, period: number): string =>
	period <= index.periods
		? periodLabel(index.bid, period)
		: `period ${period - index.periods} after the bid ends`;

const needOf = (cash: PartnerCash, shielded: boolean) => ({
	pence: shielded ? cash.shieldedPeakNeedPence : cash.peakNeedPence,
	cover: shielded ? cash.shieldedReservesCover : cash.reservesCover,
});

/** Steps to how often reserves cover the peak need; null for a partner that is not in the figures. */
export function traceCover(
	index: BidIndex,
	{ cashFlow }: LiveFigures,
	{ partnerId, shielded }: SubjectOf<'cover'>,
): Trace | null {
	const cash = cashFlow.byPartner.find((row) => row.partnerId === partnerId);
	const partner = index.partners.find(({ id }) => id === partnerId);
	if (!cash || !partner) return null;
	const { pence, cover } = needOf(cash, shielded);
	const reserves = { table: 'partners', id: partnerId, field: 'freeReserves' } as const;
	return {
		title: `How often the reserves of ${partnerNameIn(index, partnerId)} cover its need`,
		steps: [
			step('Free reserves', '', partner.freeReserves, 'pounds', reserves),
			step('Needed until paid', '', pence, 'pence', { kind: 'peakNeed', partnerId, shielded }),
			step(
				'Cover',
				`${showMoney(partner.freeReserves)} / ${showMoney(Math.round(pence / 100))}`,
				cover,
				'number',
			),
		],
		rule: 'Free reserves over the most cash needed; under 1 they run out before the money comes.',
		source: TERMS,
	};
}
