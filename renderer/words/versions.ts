/** Words of named versions, of comparing and restoring them, of the author's name and of reasons. */
import type { VersionDifference, VersionFigureName } from '../../shared/calc/version-differences';
import {
	localDay,
	showCount,
	showDate,
	showDecimal,
	showMoney,
	showMoneyChange,
	showNumberOf,
	showSome,
	showTime,
} from '../../shared/text';

export const versions = {
	title: 'Versions',
	none: 'No version has a name yet. Name one when you send the bid or show it to the board, such as “Submitted”: you can compare with it and go back to it.',
	nameThis: 'Name this version',
	nameTitle: 'Name this version of the bid',
	nameWhy: 'The bid as it is now, whole, is kept under this name. The bid itself stays as it is.',
	name: 'Name',
	empty: 'Type a name.',
	keep: 'Keep this version',
	rename: (name: string) => `Rename “${name}”`,
	renameDo: 'Rename',
	remove: (name: string) => `Remove “${name}”`,
	removed: (name: string) => `“${name}” is removed; until you close the bid it can be put back.`,
	putBack: 'Put it back',
	named: (name: string) => `Kept as “${name}”`,
	kept: (at: string, author: string) =>
		`${showDate(localDay(new Date(at)))}, ${showTime(at)}${author ? `, by ${author}` : ''}`,
	figures: (requested: number, stops: number) =>
		`${showMoney(requested)} requested; ${stops === 0 ? 'nothing stops it' : showNumberOf(stops, 'finding stops it', 'findings stop it')}`,
	compare: 'Compare with now',
	compareNamed: (name: string) => `Compare with now: “${name}”`,
	failed: 'That could not be done with the version',
} as const;

export const comparison = {
	back: 'Back to the steps',
	from: 'From',
	to: 'To',
	now: 'The bid now',
	laterBid: 'the bid now',
	same: 'The two hold the same: nothing differs.',
	sentence: (count: number, from: string, to: string) =>
		`${showNumberOf(count, 'difference')} from “${from}” to ${to}`,
	matching: (shown: number, count: number) =>
		`${showCount(shown)} of ${showNumberOf(count, 'difference')} shown`,
	quoted: (name: string) => `“${name}”`,
	noMatch: 'None of the differences concerns what you chose.',
	whole: 'The whole consortium',
	showMore: (count: number) => `Show ${showNumberOf(count, 'more difference')}`,
	figures: 'Key figures',
	figure: 'Figure',
	difference: 'Difference',
	failed: 'The version could not be read',
	restoreTitle: (name: string) => `Go back to “${name}”`,
	restoreWhy:
		'Everything listed as a difference becomes again what it was then. It is one step: Ctrl+Z takes it back.',
	restore: (name: string) => `Restore “${name}”`,
	why: 'Why, if you want to say',
} as const;

const FIGURES: Record<VersionFigureName, string> = {
	cost: 'Cost',
	match: 'Cash match',
	requested: 'Requested',
	expectedRisk: 'Expected cost of risks',
	target: 'Target',
	stop: 'Findings that stop the bid',
	warn: 'Warnings',
};

/** `Target, advocacy starts` */
export const versionFigureWords = (what: VersionFigureName, of: string | null): string =>
	of === null ? FIGURES[what] : `${FIGURES[what]}, ${of}`;

export function versionFigure(unit: VersionDifference['unit'], value: number | null): string {
	if (value === null) return '–';
	if (unit === 'pounds') return showMoney(value);
	return unit === 'units' ? showDecimal(value, Number.isInteger(value) ? 0 : 1) : showCount(value);
}

/** `+£4,200`, `−3`, `0` */
export function versionChange({ unit, change }: VersionDifference): string {
	if (change === 0) return unit === 'pounds' ? '£0' : '0';
	if (unit === 'pounds') return showMoneyChange(change);
	return change > 0 ? `+${versionFigure(unit, change)}` : versionFigure(unit, change);
}

export const author = {
	command: 'Your name',
	title: 'Your name in the history',
	why: 'Each step you take carries this name, so that partners can see who changed what. It stays on this computer and goes into the bids you change.',
	label: 'Your name in the history',
	keep: 'Keep this name',
	use: 'Use this name',
	ask: 'Your change is saved. Whose name should the history show?',
	keepUser: 'Keep the name of this computer’s user',
	empty: 'Type a name.',
	nobody: 'Somebody',
	isYou: (name: string) => `You are ${name || 'nobody yet'}`,
	change: 'Change your name',
} as const;

export const stepReason = {
	add: 'Add a reason',
	addTo: (step: string) => `Add a reason to: ${step}`,
	edit: (step: string) => `Change the reason of: ${step}`,
	title: 'Why was this changed?',
	label: 'Reason',
	keep: 'Keep the reason',
	shown: (reason: string) => `Why: ${reason}`,
	asked: (partners: readonly string[], measure: string) =>
		`${showSome(partners)} had agreed ${partners.length === 1 ? 'its target' : 'their targets'} for ${measure}.`,
	question: 'Why did it change?',
	notNow: 'Not now; the history can take the reason later',
} as const;
