/** Words of the frame that every chart has. */
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
	minimum: 'Minimum',
	ownFigure: 'Own figure',
} as const;
