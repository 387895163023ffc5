/** Words of the frame that every chart has, and of the charts of delivery. */
import { isolated } from '../../shared/name-isolation';
import { capitalised, showCount, showDecimal, showExcess, showMoney, showPercent } from '../../shared/text';

export const chartWords = {
	chart: 'chart',
	reading: (name: string) => `${name}: arrow keys read the points`,
	showTable: 'Show as table',
	showChart: 'Show as chart',
	asTable: (name: string) => `Show as table: ${name}`,
	asChart: (name: string) => `Show as chart: ${name}`,
	copyPicture: 'Copy picture',
	copyPictureOf: (name: string) => `Copy picture: ${name}`,
	copyTable: 'Copy table',
	copyTableOf: (name: string) => `Copy table: ${name}`,
	pictureCopied: 'Picture copied',
	tableCopied: 'Table copied',
	notCopied: 'Not copied',
	notDrawn: 'The picture of the chart could not be drawn.',
	takeTable: 'Copy the table instead: it holds the same figures.',
} as const;

/** Units where there is little room: `18.7`, `1,204`, `23.7k`. */
export function shortUnits(units: number): string {
	const size = Math.abs(units);
	if (size >= 10_000) return `${showDecimal(units / 1000, size % 1000 === 0 ? 0 : 1)}k`;
	return showDecimal(units, size >= 1000 || Number.isInteger(units) ? 0 : 1);
}

/** Words of the chart of targets against capacity. */
export const deliveryWords = {
	name: (who: string, measure: string) => `Target against capacity: ${who}, ${measure}`,
	caption: (who: string, unit: string) => `${who}: ${unit}`,
	period: 'Period',
	target: 'Target',
	capacity: 'Capacity',
	over: 'Over',
	minimum: 'Minimum',
	ownFigure: 'Own figure',
	scenarioTarget: 'Target, scenario',
	scenarioCapacity: 'Capacity, scenario',
	targetOf: (target: number) => `Target ${shortUnits(Math.round(target))}`,
	capacityOf: (capacity: number) => `Capacity ${shortUnits(capacity)}`,
	scenarioOf: (capacity: number) => `Scenario ${shortUnits(capacity)}`,
	ownFigureOf: (own: number) => `Says ${shortUnits(own)}`,
	minimumOf: (share: number) => `Minimum ${showPercent(share, 0)}`,
	/** `+156%`; nothing can be delivered: `none`. */
	excess: (share: number) => (Number.isFinite(share) ? showExcess(share) : 'none'),
	/** `−9.4` */
	change: (units: number) => `${units > 0 ? '+' : ''}${shortUnits(units)}`,
	whose: 'Whose targets',
	by: 'Columns',
	byYear: 'Years',
	byPeriod: (word: string) => `${capitalised(word)}s`,
	aYear: (measure: string) => `${isolated(capitalised(measure))} a year`,
} as const;

/** Words of what chance does to delivery. */
export const fanWords = {
	view: { planned: 'As planned', chance: 'If staff are short' },
	viewLabel: 'As planned or by chance',
	name: (who: string, measure: string) => `What would be delivered by chance: ${who}, ${measure}`,
	caption: (who: string, unit: string, trials: number) => `${who}: ${unit}, in ${showCount(trials)} trials`,
	head: ['Period', 'Target', '5 in 100 deliver less', '25 in 100', 'Middle', '75 in 100', '95 in 100'],
	target: (units: number) => `Target ${shortUnits(Math.round(units))}`,
	middle: (units: number) => `Middle ${shortUnits(units)}`,
	low: (units: number) => `1 in 20 under ${shortUnits(units)}`,
	minimum: (share: number) => `Minimum ${showPercent(share, 0)}`,
	/** `62 times in 100 in year 1`, then `40 in year 2` */
	inYear: (chance: number, year: number, isFirst: boolean) =>
		`${showCount(Math.round(100 * chance))}${isFirst ? ' times in 100' : ''} in year ${year}`,
	sentence: (who: string, plural: boolean, share: number, measure: string, chances: string) =>
		`${isolated(who)} ${plural ? 'reach' : 'reaches'} ${showPercent(share, 0)} of ${plural ? 'their' : 'its'} target for ${isolated(measure)} ${chances}.`,
	noTarget: (who: string, plural: boolean, measure: string) =>
		`${isolated(who)} ${plural ? 'have' : 'has'} no target for ${isolated(measure)}.`,
	how: (trials: number, seed: number) =>
		`${showCount(trials)} trials, seed ${seed}: posts fall empty as often as the turnover says and for half to twice the weeks it says; sickness is 0.7 to 1.5 times the days assumed; new posts begin up to as many weeks late as an empty post takes to fill. Grey: nine trials in ten. Blue: half of them.`,
	chances: (share: number) =>
		`Trials of 100 that deliver at least ${showPercent(share, 0)} of the year’s target`,
	measure: 'Measure',
	year: (year: number) => `Year ${year}`,
	working: 'Trials are run',
	cancel: 'Cancel',
	stopped: 'The trials were stopped.',
	again: 'Run the trials',
} as const;

/** Words of the split of the cost. */
export const splitWords = {
	by: 'Split the cost',
	of: { partner: 'By partner', category: 'By category', year: 'By year' },
	name: {
		partner: 'Cost of the bid by partner',
		category: 'Cost of the bid by category',
		year: 'Cost of the bid by year',
	},
	key: 'Blue: requested. Grey: cash match.',
	rest: (count: number) => `${showCount(count)} smaller ones`,
	/** `By partner: Harbour & Hearth £1,100,000, 27% of £4,085,910; then Elmfield £800,000.` */
	sentence: (
		by: string,
		first: { name: string; cost: number; share: number | null },
		second: { name: string; cost: number } | undefined,
		total: number,
	) =>
		`${by}: ${isolated(first.name)} ${showMoney(first.cost)}, ${showPercent(first.share, 0)} of ${showMoney(total)}${second ? `; then ${isolated(second.name)} ${showMoney(second.cost)}` : ''}.`,
} as const;
