/** Part 4: how results money and losses are shared, with an example in the bid's own figures. */
import { type DeliveryTest, deliveryTest } from '../../../shared/delivery-test';
import { only, type Row } from '../../../shared/plan';
import { showMoney, showPercent } from '../../../shared/text';
import { type Block, gap, heading, type Line, spansOf, strong, text, textOr } from './page-model';
import type { AgreementSource } from './source';

const RULES: Record<Row<'riskSharing'>['method'], string> = {
	byBudget: 'Results money, and what is lost of it, is shared in proportion to each partner’s budget.',
	byTarget:
		'Results money is shared in proportion to the paid results each partner promises; a partner bears what its own shortfall loses.',
	equal: 'Results money, and what is lost of it, is shared in equal parts.',
	custom: 'Results money, and what is lost of it, is shared by the agreed shares below.',
};
/** An example has to show a loss. */
const EXAMPLE_LEVEL = 0.8;

export function sharingPart(source: AgreementSource): Block[] {
	const { figures, bid, plan } = source;
	const terms = only(plan, 'riskSharing');
	return [
		heading(1, '4. Sharing risk'),
		...(figures.pbr.pot > 0 ? resultsBlocks(source, terms) : [text('Nothing is paid by results.')]),
		...(figures.pbr.pot > 0 ? clawbackBlocks(terms) : []),
		text([
			strong('If a partner falls behind: '),
			...spansOf(textOr(terms.reallocationRule, 'when and how targets and money move to another partner')),
		]),
		text([
			strong('Liability: '),
			...spansOf(textOr(terms.liability, 'who answers for what, insurance and indemnities')),
		]),
		...(terms.lossCapShareOfReserves === null
			? [text([gap('the most a partner can lose')])]
			: [
					text(
						`No partner is to lose more than ${showPercent(terms.lossCapShareOfReserves)} of its free reserves.`,
					),
				]),
		...(bid.pbrShare > 0 && terms.leadShieldsReservesBelow !== null
			? [
					text(
						`The lead carries the share of partners whose free reserves are under ${showMoney(terms.leadShieldsReservesBelow)}.`,
					),
				]
			: []),
	];
}

function resultsBlocks(source: AgreementSource, terms: Row<'riskSharing'>): Block[] {
	const { figures, bid, nameOf, plan } = source;
	const level = Math.min(EXAMPLE_LEVEL, only(plan, 'assumptions').deliveryLevel);
	const example = deliveryTest(plan, level);
	return [
		text(
			`${showPercent(bid.pbrShare)} of the award, ${showMoney(figures.pbr.pot)}, is paid by results. ${RULES[terms.method]}`,
		),
		text([
			strong('Worked example. '),
			{
				text: `If ${showPercent(level)} is delivered of what targets and capacity allow, ${showMoney(example.pbr.lossTotal)} of the ${showMoney(figures.pbr.pot)} is lost:`,
			},
		]),
		exampleTable(figures.pbr.shares, example, nameOf),
	];
}

function exampleTable(
	shares: AgreementSource['figures']['pbr']['shares'],
	{ pbr }: DeliveryTest,
	nameOf: AgreementSource['nameOf'],
): Block {
	const lines = pbr.loss.map(({ partnerId, caused, borne }): Line[] => {
		const own = shares.find((each) => each.partnerId === partnerId);
		return [nameOf(partnerId), ...[own?.carried ?? 0, caused, borne].map(showMoney)];
	});
	const totals = (['caused', 'borne'] as const).map((name) =>
		showMoney(pbr.loss.reduce((all, each) => all + each[name], 0)),
	);
	const stake = showMoney(shares.reduce((all, { carried }) => all + carried, 0));
	return {
		kind: 'table',
		head: ['Partner', 'At stake', 'Loss its shortfall causes', 'Loss it bears'],
		lines: [...lines, ['All partners', stake, ...totals]],
		figures: [1, 2, 3],
		widths: [4, 2, 3, 2],
		hasTotal: true,
	};
}

function clawbackBlocks({ clawbackThreshold, clawbackFeeShare }: Row<'riskSharing'>): Block[] {
	if (clawbackThreshold === null) return [text([gap('whether and when money is paid back to the funder')])];
	return [
		text(
			`If less than ${showPercent(clawbackThreshold)} of the paid results promised so far are delivered by a year’s end, ${showPercent(clawbackFeeShare)} of that year’s fees are paid back, by the partners that fell short in proportion to what each missed.`,
		),
	];
}
