/** Shares of results money, cash and losses as tables. */
import { isolated } from '../name-isolation';
import { sum } from '../quantity';
import { showMoney, showMoneyChange, showPercent } from '../text';
import { fitting, heightOf } from './fit';
import { coveredNeedOf, needOf, reservesWords } from './money-sentences';
import { cell, line, type PackBlock, type PackLine, sumLine, words } from './page';

import type { PackPartner, PackView } from './view';

/** Characters of a name on one line of its column. */
const NAME_CHARACTERS = 22;

const height = ({ name }: PackPartner): number => 6 + heightOf(name, NAME_CHARACTERS);

/** Every partner in the bid's order, or where they do not fit `room` (pixels) those with the largest need. */
export function shareTable(view: PackView, room: number): PackBlock[] {
	const byNeed = [...view.partners].sort((a, b) => needOf(b) - needOf(a));
	const fit = fitting(byNeed, room, height);
	const shown = fit.length < byNeed.length ? fit : view.partners;
	const left = view.partners.length - shown.length;
	return [
		{
			kind: 'table',
			caption: 'Results money and cash by partner, in pounds',
			columns: [
				{ head: 'Partner', width: 22 },
				{ head: 'At stake', isFigure: true, width: 11 },
				{ head: 'Against budget', isFigure: true, width: 12 },
				{ head: 'Loss caused', isFigure: true, width: 11 },
				{ head: 'Loss borne', isFigure: true, width: 11 },
				{ head: 'Cash need', isFigure: true, width: 11 },
				{ head: 'Reserves', isFigure: true, width: 11 },
				{ head: 'With cover', isFigure: true, width: 11 },
			],
			lines: [...shown.map(partnerLine), ...(view.own || left > 0 ? [] : [totalLine(view)])],
			empty: 'No partner is in the bid yet.',
		},
		words(
			'Against budget: more or less results money than the partner puts in. With cover: the cash need once the lead carries partners with small reserves.' +
				(left > 0 ? ` ${left} partners with a smaller need are in the appendix.` : ''),
		),
	];
}

export function partnerLine(partner: PackPartner): PackLine {
	const { share, loss, reserves } = partner;
	const isOver = reserves !== null && needOf(partner) > reserves;
	return line(
		isolated(partner.name),
		showMoney(share.chosen),
		showMoneyChange(share.chosen - share.byBudget),
		showMoney(loss.caused),
		showMoney(loss.borne),
		cell(showMoney(needOf(partner)), isOver ? 'stop' : undefined),
		reservesWords(partner),
		showMoney(coveredNeedOf(partner)),
	);
}

const totalLine = (view: PackView): PackLine =>
	sumLine(
		'All partners',
		showMoney(sum(view.partners.map(({ share }) => share.chosen))),
		'',
		showMoney(sum(view.partners.map(({ loss }) => loss.caused))),
		showMoney(sum(view.partners.map(({ loss }) => loss.borne))),
		'',
		'',
		'',
	);

/** What is lost and handed back if less is delivered. */
export function testTable(view: PackView): PackBlock[] {
	if (view.pot === 0) return [];
	return [
		{
			kind: 'table',
			caption: 'If less is delivered',
			columns: [
				{ head: 'Of what the staff can do', width: 25 },
				{ head: 'Results money lost', isFigure: true, width: 20 },
				{ head: view.own ? 'It bears' : 'The lead bears', isFigure: true, width: 18 },
				{ head: 'Fees handed back', isFigure: true, width: 20 },
				{ head: 'In all', isFigure: true, width: 17 },
			],
			lines: view.tests.map(({ level, pbr, clawbackTotal }) => {
				const who = view.own ?? view.partners.find(({ isLead }) => isLead);
				const borne = pbr.loss.find(({ partnerId }) => partnerId === who?.id)?.borne ?? 0;
				return line(
					showPercent(level),
					showMoney(pbr.lossTotal),
					showMoney(borne),
					showMoney(clawbackTotal),
					showMoney(pbr.lossTotal + clawbackTotal),
				);
			}),
			empty: '',
		},
	];
}
