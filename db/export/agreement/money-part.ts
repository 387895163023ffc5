/** Part 3: each partner's money by year, and when it is paid. */
import { sum } from '../../../shared/quantity';
import { showMoney, showNumberOf, showPercent } from '../../../shared/text';
import { type Block, heading, type Line, text, textOr } from './page-model';
import type { AgreementSource } from './source';

export function moneyPart(source: AgreementSource): Block[] {
	const { bid, figures } = source;
	const period = bid.periodMonths === 1 ? 'month' : 'quarter';
	const lags = [
		`Fees are paid ${after(bid.paymentLag, period)}`,
		...(bid.pbrShare > 0 ? [`results money ${after(bid.outcomePaymentLag, period)}`] : []),
	];
	return [
		heading(1, '3. Money'),
		text(
			`The whole costs ${showMoney(figures.costs.total)}; ${showMoney(figures.costs.cashMatch)} is cash match and ${showMoney(figures.costs.requested)} is asked of ${bid.funder}.`,
		),
		moneyTable(source, 'Asked of the funder, £', (cost) => cost.requestedByYear),
		moneyTable(source, 'Whole cost, £', (cost) => cost.costByYear),
		...(figures.costs.cashMatch > 0
			? [moneyTable(source, 'Cash match, £', (cost) => cost.cashMatchByYear)]
			: []),
		text(`${lags.join('; ')}.`),
		...(bid.leadTopSlice > 0
			? [text(`The lead keeps ${showPercent(bid.leadTopSlice)} of the award for managing it.`)]
			: []),
		text(textOr(bid.paymentTerms, 'how and when partners are paid, and what happens to an underspend')),
	];
}

const after = (lag: number, period: string): string =>
	lag === 0 ? `in the same ${period}` : `${showNumberOf(lag, period)} after the work`;

type PartnerCost = AgreementSource['figures']['costs']['byPartner'][number];

function moneyTable(
	{ bid, figures, partners, nameOf }: AgreementSource,
	title: string,
	byYear: (cost: PartnerCost) => number[],
): Block {
	const years = Array.from({ length: bid.years }, (_, year) => year);
	const costs = partners.flatMap(({ id }) => figures.costs.byPartner.filter((cost) => cost.partnerId === id));
	const plain = (pounds: number) => showMoney(pounds).replace('£', '');
	const line = (name: string, amounts: readonly number[]): Line[] => [
		name,
		...amounts.map(plain),
		plain(sum(amounts)),
	];
	return {
		kind: 'table',
		head: [title, ...years.map((year) => `Year ${year + 1}`), 'Total'],
		lines: [
			...costs.map((cost) => line(nameOf(cost.partnerId), byYear(cost))),
			line(
				'All partners',
				years.map((year) => sum(costs.map((cost) => byYear(cost)[year] ?? 0))),
			),
		],
		figures: years.map((year) => year + 1).concat(bid.years + 1),
		widths: [4, ...years.map(() => 2), 2],
		hasTotal: true,
	};
}
