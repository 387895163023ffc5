/** Stands as a table says them. */
import { showCount } from '../text';
import { type Stand, standOf } from './disagreement';
import { cell, type PackCell, type PackLevel } from './page';
import { periodWord } from './promises';
import type { PackStand, PackView } from './view';

const STAND_WORDS: Record<Stand, { text: string; level: PackLevel }> = {
	disputed: { text: 'Disputed', level: 'stop' },
	notAsked: { text: 'Not asked', level: 'stop' },
	stale: { text: 'Agreed to an earlier figure', level: 'warn' },
	agreedWithCondition: { text: 'Agreed, condition', level: 'warn' },
	agreed: { text: 'Agreed', level: 'ok' },
};

export const standIn = (
	view: PackView,
	use: { partnerId: string; measureId: string },
): PackStand | undefined =>
	view.stands.find((each) => each.partnerId === use.partnerId && each.measureId === use.measureId);

export function standCell(stand: PackStand | undefined): PackCell {
	if (!stand) return cell('–');
	const { text, level } = STAND_WORDS[standOf(stand)];
	return cell(text, level);
}

export const ownFigureWords = (view: PackView, stand: PackStand | undefined): string =>
	stand?.ownFigure == null ? '–' : `${showCount(stand.ownFigure)} a ${periodWord(view)}`;
