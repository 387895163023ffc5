/** Words of the tornado: outcomes, assumptions, how far each is moved and why that far. */
import { ASSUMPTION_RANGES, type AssumptionName } from '../../shared/calc/assumption-ranges';
import type { Goal, Tornado, TornadoLine } from '../../shared/calc/tornado';
import { showDecimal, showList, showMoney, showPercent } from '../../shared/text';

export const tornadoWords = {
	tab: 'What matters most',
	scenarios: 'Scenarios',
	view: 'What to look at',
	name: (outcome: string) => `What moves the outcome most: ${outcome}`,
	caption: (outcome: string) => `${outcome}, with one assumption at a time moved and the rest as in the bid`,
	goal: 'Outcome',
	measure: 'Measure',
	assumption: 'Assumption',
	range: 'From, to',
	atLow: 'Low end',
	atHigh: 'High end',
	bid: 'The bid',
	none: 'none left',
	working: (done: number, total: number) => `Trying the assumptions out, ${done} of ${total} …`,
	stopped: 'Stopped.',
	failed: 'The assumptions could not be tried out. The bid is as it was.',
	again: 'Try again',
	cancel: 'Cancel',
	noneMoves: 'Nothing that is tried here moves it.',
	still: (names: string) => `No difference: ${names}.`,
	ranges: 'How far each assumption is moved',
	inBid: 'In the bid',
	asTyped: 'as typed',
	source: 'Why this far',
	ownRange: 'A planning assumption is a guess to begin with: try the value you expect in a scenario.',
} as const;

/** Outcomes, in the order they are offered. */
export const GOALS: Readonly<Record<Extract<Goal, string> | 'capacity', string>> = {
	lost: 'Results money lost',
	earned: 'Results money paid',
	capacity: 'Capacity against target',
	worstUse: 'Fullest partner',
	requested: 'Request',
};

export const ASSUMPTIONS: Readonly<Record<AssumptionName, string>> = {
	turnover: 'Staff who leave a year',
	weeksEmpty: 'Weeks a post stays empty',
	sickness: 'Days of sickness',
	annualLeave: 'Days of leave',
	lateStart: 'New posts start late',
	caseload: 'Cases at once',
	caseLength: 'Weeks a case lasts',
	hoursPerOutput: 'Hours an output takes',
	completion: 'People who complete',
	response: 'People who answer the survey',
	improved: 'People who improve',
	payUplift: 'Pay rise a year',
	nonPayInflation: 'Other prices a year',
	deliveryLevel: 'Delivery of what is possible',
};

const PLAN = 'Planning assumption.';
export const RANGE_SOURCE: Readonly<Record<AssumptionName, string>> = {
	turnover: `22% a year was usual in the sector (People Count, 2014); 10 points either way. ${PLAN}`,
	weeksEmpty: `35 days to fill a post (People Count, 2014), up to twice 13 weeks. ${PLAN}`,
	sickness: '5.8 days in 2019 and 9.4 in 2025, all employers (CIPD).',
	annualLeave: '28 days by law with bank holidays; 33 is usual in charities.',
	lateStart: `One quarter for notice, recruitment and checks. ${PLAN}`,
	caseload: 'A fifth either way: for advocates about 25 at once, over 30 is called unsafe (SafeLives).',
	caseLength: `A fifth either way. ${PLAN}`,
	hoursPerOutput: `A fifth either way. ${PLAN}`,
	completion: `A fifth either way, at most 100%: referrals fall or rise by 20%. ${PLAN}`,
	response: `A fifth either way, at most 100%. ${PLAN}`,
	improved: `A fifth either way, at most 100%. ${PLAN}`,
	payUplift: `2 points either way. ${PLAN}`,
	nonPayInflation: `2 points either way. ${PLAN}`,
	deliveryLevel: `80% to 100% of what targets and capacity allow. ${PLAN}`,
};

export const isMoney = (goal: Goal): boolean => typeof goal === 'string' && goal !== 'worstUse';

/** An outcome's figure: pounds, or per cent of the target or of capacity. */
export const outcomeWords = (goal: Goal, value: number | null): string =>
	value === null ? tornadoWords.none : isMoney(goal) ? showMoney(Math.round(value)) : showPercent(value);

/** `−20%`, `5.8 days`, `1 quarter later`: one end of an assumption. */
export function endWords(name: AssumptionName, value: number): string {
	const { kind, unit } = ASSUMPTION_RANGES[name];
	if (kind === 'later') return value === 0 ? 'on time' : `${showDecimal(value, 0)} quarter late`;
	if (kind === 'relative') return `${value > 0 ? '+' : ''}${showPercent(value, 0)}`;
	if (unit === 'share') return showPercent(value);
	return showDecimal(value, Number.isInteger(value) ? 0 : 1);
}

/** `1% to 5%` */
export const rangeWords = ({
	assumption,
	low,
	high,
}: Pick<TornadoLine, 'assumption' | 'low' | 'high'>): string =>
	`${endWords(assumption, low)} to ${endWords(assumption, high)}`;

/** `Results money lost depends most on delivery of what is possible: £458,696 at 80%, £22,282 in the bid; then …` */
export function tornadoSentence(goal: Goal, outcome: string, { base, lines }: Tornado): string {
	const [first, ...others] = lines;
	if (!first) return tornadoWords.noneMoves;
	const isLow = distance(first.atLow, base) >= distance(first.atHigh, base);
	const [end, value] = isLow ? [first.low, first.atLow] : [first.high, first.atHigh];
	const then = others.slice(0, 2).map(({ assumption }) => ASSUMPTIONS[assumption].toLowerCase());
	const next = then.length > 0 ? `; then ${showList(then)}` : '';
	return `${outcome} depends most on ${ASSUMPTIONS[first.assumption].toLowerCase()}: ${outcomeWords(goal, value)} at ${endWords(first.assumption, end)}, ${outcomeWords(goal, base)} in the bid${next}.`;
}

const distance = (value: number | null, base: number | null): number =>
	value === null || base === null ? Number.POSITIVE_INFINITY : Math.abs(value - base);
