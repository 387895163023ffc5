/** Results money and cash in sentences: what is lost, and who would pay. */
import { isolated } from '../name-isolation';
import { round } from '../quantity';
import { showMoney } from '../text';
import { fewNames } from './promises';
import type { PackPartner, PackView } from './view';

/** Pounds, whole. */
export const needOf = ({ cash }: PackPartner): number => round(cash.peakNeedPence / 100);
export const coveredNeedOf = ({ cash }: PackPartner): number => round(cash.shieldedPeakNeedPence / 100);

/** Partners whose wait for payment takes more than their reserves, the largest gap first. */
export const cashGaps = (view: PackView): PackPartner[] =>
	view.partners
		.filter((partner) => partner.reserves !== null && needOf(partner) > partner.reserves)
		.sort((a, b) => needOf(b) - (b.reserves ?? 0) - (needOf(a) - (a.reserves ?? 0)));

const most = (partners: readonly PackPartner[], of: (partner: PackPartner) => number) =>
	[...partners].sort((a, b) => of(b) - of(a))[0];

export function lossSentence(view: PackView): string {
	if (view.pot === 0) return 'Nothing is paid by results.';
	if (view.own) {
		const { caused } = view.own.loss;
		return caused === 0
			? 'At today’s capacity it would lose no results money.'
			: `At today’s capacity it would cause a loss of ${showMoney(caused)} of results money.`;
	}
	if (view.lossTotal === 0) return 'At today’s capacity no results money is lost.';
	const cause = most(view.partners, ({ loss }) => loss.caused);
	return `At today’s capacity ${showMoney(view.lossTotal)} of results money is lost${cause ? `, most through ${isolated(cause.name)} (${showMoney(cause.loss.caused)})` : ''}.`;
}

/** Who bears lost results money, whose cash is carried by whom, and which gap nobody carries. */
export function coverSentence(view: PackView): { text: string; isGap: boolean } {
	return view.own ? ownCover(view.own) : boardCover(view);
}

function ownCover(own: PackPartner): { text: string; isGap: boolean } {
	const borne = `It would bear ${showMoney(own.loss.borne)} of lost results money.`;
	const need = `Until it is paid it needs ${showMoney(needOf(own))} of its own`;
	if (own.reserves === null) return { text: `${borne} ${need}; its reserves are not known.`, isGap: false };
	const isOver = needOf(own) > own.reserves;
	const held = ` and has reserves of ${showMoney(own.reserves)}`;
	const carried = own.isShielded ? '; the lead carries it' : isOver ? '; nobody carries the gap' : '';
	return { text: `${borne} ${need}${held}${carried}.`, isGap: isOver && !own.isShielded };
}

function boardCover(view: PackView): { text: string; isGap: boolean } {
	const bears = most(view.partners, ({ loss }) => loss.borne);
	const parts: string[] = [];
	if (bears && bears.loss.borne > 0)
		parts.push(`${isolated(bears.name)} bears ${showMoney(bears.loss.borne)} of the lost results money.`);
	const gaps = cashGaps(view);
	const open = gaps.filter(({ isShielded }) => !isShielded);
	const shielded = view.partners.filter(({ isShielded }) => isShielded);
	const lead = view.partners.find(({ isLead }) => isLead);
	if (lead && shielded.length > 0)
		parts.push(
			`${isolated(lead.name)} carries the cash of ${fewNames(shielded.map(({ name }) => isolated(name)))}: with them it needs ${showMoney(coveredNeedOf(lead))} and has reserves of ${reservesWords(lead)}.`,
		);
	const [worst] = open;
	if (worst)
		parts.push(
			`Nobody carries the gap of ${fewNames(open.map(({ name }) => isolated(name)))}: ${isolated(worst.name)} needs ${showMoney(needOf(worst))} and has ${reservesWords(worst)}.`,
		);
	if (view.partners.every(({ reserves }) => reserves === null))
		parts.push('No partner’s reserves are known, so nobody can say who could wait for payment.');
	else if (gaps.length === 0) parts.push('Every partner whose reserves are known can wait for its payments.');
	return { text: parts.join(' '), isGap: open.length > 0 };
}

export const reservesWords = ({ reserves }: PackPartner): string =>
	reserves === null ? 'not known' : showMoney(reserves);
