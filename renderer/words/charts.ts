/** Words of the frame that every chart has, and of the charts of delivery. */
import { capitalised, showDecimal, showExcess, showPercent } from '../../shared/text';

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

/** Words of the chart of targets against capacity. */
export const deliveryWords = {
	name: (who: string, measure: string) => `Target against capacity: ${who}, ${measure}`,
	caption: (who: string, unit: string) => `${who}: ${unit}`,
	period: 'Period',
	target: 'Target',
	capacity: 'Capacity',
	over: 'Over capacity',
	minimum: 'Minimum',
	ownFigure: 'Own figure',
	scenarioTarget: 'Target, scenario',
	scenarioCapacity: 'Capacity, scenario',
	targetOf: (target: number) => `Target ${showDecimal(target, 0)}`,
	capacityOf: (capacity: number) => `Capacity ${showDecimal(capacity)}`,
	scenarioOf: (capacity: number) => `Scenario ${showDecimal(capacity)}`,
	ownFigureOf: (own: number) => `Says ${showDecimal(own, 0)}`,
	minimumOf: (share: number) => `Minimum ${showPercent(share, 0)}`,
	/** `+156%`; nothing can be delivered: `none`. */
	excess: (share: number) => (Number.isFinite(share) ? showExcess(share) : 'none'),
	/** `−9.4` */
	change: (units: number) => `${units > 0 ? '+' : ''}${showDecimal(units)}`,
	whose: 'Whose targets',
	by: 'Columns',
	byYear: 'Years',
	byPeriod: (word: string) => `${capitalised(word)}s`,
	aYear: (measure: string) => `${capitalised(measure)} a year`,
} as const;
