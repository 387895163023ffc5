/** The six answers of the first page: who can deliver, who cannot, who disagrees, the cost, who pays, what must change. */
import { readingOrder } from '../findings/order';
import { type Family, FINDING_KINDS, type FindingCode } from '../findings/registry';
import { showCount, showDate, showList, showMoney, showNumberOf } from '../text';
import { disagreements, standCounts } from './disagreement';
import { coverSentence, lossSentence } from './money-sentences';
import type { PackAnswer } from './page';
import {
	againstWords,
	fewNames,
	measuresWorstFirst,
	nameIn,
	overWords,
	periodWord,
	promisedOf,
	shortfallOf,
	usesWorstFirst,
	wholeUnits,
} from './promises';
import type { PackView } from './view';

export function sixAnswers(view: PackView): PackAnswer[] {
	return [
		canDeliver(view),
		whoCannot(view),
		whoDisagrees(view),
		whatItCosts(view),
		whoPays(view),
		whatMustChange(view),
	];
}

export function canDeliver(view: PackView): PackAnswer {
	const question = view.own ? `Can ${view.own.name} deliver?` : 'Can they deliver?';
	const measures = measuresWorstFirst(view);
	const short = measures.filter(({ id }) => shortfallOf(view, id) > 0);
	if (measures.length === 0) return { question, level: 'note', text: 'No target is set yet.' };
	const minimum = view.own ? '' : minimumWords(view);
	if (short.length === 0) {
		const text = `Yes: there are staff for every target in every ${periodWord(view)}.${minimum}`;
		return { question, level: minimum ? 'stop' : 'ok', text };
	}
	const parts = short
		.slice(0, 3)
		.map(
			({ id, name }) =>
				`${showCount(wholeUnits(shortfallOf(view, id)))} of ${showCount(promisedOf(view, id))} ${name}`,
		);
	const more = short.length > 3 ? `, and part of ${showNumberOf(short.length - 3, 'other measure')}` : '';
	const text = `Not all of it: ${showList(parts)}${more} are more than the staff can do.${minimum}`;
	return { question, level: 'stop', text };
}

function minimumWords(view: PackView): string {
	const found = view.measures.flatMap(({ name, minimum, total }) =>
		total.targetByYear.flatMap((target, y) =>
			minimum !== null && target < minimum ? [{ name, minimum, target, year: y + 1 }] : [],
		),
	);
	const [first] = found;
	if (!first) return '';
	const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
	return ` Year ${first.year} promises ${showCount(first.target)} ${first.name} where the commissioner asks for ${showCount(first.minimum)}${more}.`;
}

export function whoCannot(view: PackView): PackAnswer {
	const question = view.own ? 'Where is it over?' : 'Who cannot?';
	const over = view.uses.filter(({ overPeriods }) => overPeriods.length > 0);
	if (over.length === 0) return { question, level: 'ok', text: 'No partner is over what its staff can do.' };
	const worst = measuresWorstFirst(view).flatMap(({ id }) => usesWorstFirst(view, id).slice(0, 1))[0];
	if (!worst) return { question, level: 'ok', text: 'No partner is over what its staff can do.' };
	const first = `${nameIn(view, worst.partnerId)}: ${againstWords(view, worst)}, over in ${overWords(view, worst)}.`;
	const others = [...new Set(over.map(({ partnerId }) => partnerId))].filter((id) => id !== worst.partnerId);
	const rest =
		others.length === 0
			? ''
			: ` ${fewNames(others.map((id) => nameIn(view, id)))} ${others.length === 1 ? 'is' : 'are'} over in some ${periodWord(view)}s.`;
	const isStop = worst.targetTotal - worst.capacityTotal >= 0.05;
	return { question, level: isStop ? 'stop' : 'warn', text: `${first}${rest}` };
}

export function whoDisagrees(view: PackView): PackAnswer {
	const question = view.own ? 'Does it agree?' : 'Who disagrees?';
	const { disputed, notAsked, stale, all } = standCounts(view);
	if (all === 0)
		return { question, level: 'note', text: 'No target has a reason that partners could agree to yet.' };
	const text = disagreements(view);
	if (text === '')
		return {
			question,
			level: 'ok',
			text: `Nobody: all ${showNumberOf(all, 'stand')} on targets are agreed.`,
		};
	return { question, level: disputed + notAsked > 0 ? 'stop' : stale > 0 ? 'warn' : 'note', text };
}

export function whatItCosts(view: PackView): PackAnswer {
	const question = 'What could it cost?';
	const own = view.own;
	const expected = own ? own.risk.expected : view.expectedRisk;
	const risk =
		expected === 0
			? 'No risk has a cost yet.'
			: own
				? `Its part of the risks has an expected cost of ${showMoney(expected)}; 8 times in 10 it stays under ${showMoney(own.risk.p80)}.`
				: `The risks have an expected cost of ${showMoney(expected)}; 8 times in 10 they stay under ${showMoney(view.simulation.p80)}, 19 in 20 under ${showMoney(view.simulation.p95)}.`;
	const loss = lossSentence(view);
	return {
		question,
		level: expected > 0 || view.lossTotal > 0 ? 'warn' : 'note',
		text: `${risk} ${loss}`.trim(),
	};
}

export function whoPays(view: PackView): PackAnswer {
	const question = view.own ? 'What would it pay?' : 'Who would pay?';
	const { text, isGap } = coverSentence(view);
	return { question, level: isGap ? 'stop' : 'note', text };
}

const FAMILY_WORDS: Record<Family, string> = {
	rules: 'the funder’s limits',
	budget: 'budget lines',
	capacity: 'capacity',
	targets: 'targets and stands',
	sharing: 'risk sharing',
	cash: 'cash',
	risks: 'risks',
	partners: 'due diligence',
	agreement: 'the agreement',
};

export function whatMustChange(view: PackView): PackAnswer {
	const question = 'What must change before submission?';
	const stops = readingOrder(view.findings).filter(({ severity }) => severity === 'stop');
	const due = showDate(view.terms.due);
	if (stops.length === 0)
		return { question, level: 'ok', text: `Nothing stops the bid; it is due on ${due}.` };
	const counts = new Map<Family, number>();
	for (const { code } of stops) {
		const { family } = FINDING_KINDS[code as FindingCode];
		counts.set(family, (counts.get(family) ?? 0) + 1);
	}
	const parts = [...counts].map(([family, count]) => `${showCount(count)} on ${FAMILY_WORDS[family]}`);
	const checks = showNumberOf(stops.length, 'check');
	return {
		question,
		level: 'stop',
		text: `${checks} must pass by ${due}: ${showList(parts)}. ${stops.length === 1 ? 'It is' : 'They are'} listed below, the gravest first.`,
	};
}
