/** The first sheet of a partner's workbook: what it is, what to do, what not to worry about. */
import { displayName, only, type Partner, type Plan, periodCount } from '../../shared/plan';
import { showDate, showNumberOf } from '../../shared/text';
import type { BookPage } from './book-model';

export const GUIDE_SHEET = 'Read me first';

export interface GuideLine {
	kind: 'title' | 'head' | 'text' | 'pair';
	text: string;
	more?: string;
}

const text = (line: string): GuideLine => ({ kind: 'text', text: line });
const head = (line: string): GuideLine => ({ kind: 'head', text: line });

export function guideLines(
	plan: Plan,
	partner: Partner,
	pages: readonly BookPage[],
	sentOn: string,
): GuideLine[] {
	const bid = only(plan, 'bid');
	const lead = plan.partners.find(({ id }) => id === bid.leadPartnerId);
	const word = bid.periodMonths === 3 ? 'quarter' : 'month';
	return [
		{ kind: 'title', text: `${displayName(partner)}: your part of the bid` },
		text(`${bid.title}, for ${bid.funder}. Sent on ${showDate(sentOn)}.`),
		text(
			`The work begins on ${showDate(bid.start)} and lasts ${showNumberOf(bid.years, 'year')}; figures go by ${word}, ${showNumberOf(periodCount(bid), word)} in all.`,
		),
		head('What to do'),
		text(
			'1. Look through each sheet. It shows what the bid holds about you now, and nothing about other partners.',
		),
		text(
			'2. Change what is wrong. Cells in yellow are yours to change; grey ones only say what a line is about.',
		),
		text(
			'3. Add what is missing in the empty yellow lines at the end of a sheet. Empty all cells of a line that does not belong.',
		),
		text('4. On the sheet “Your stand”, say of each target whether you can agree to it, and why.'),
		text(
			`5. Save the file and send it back to ${lead ? displayName(lead) : 'the lead'}. Any spreadsheet program will do, as long as it is saved as an Excel workbook (.xlsx).`,
		),
		head('What happens then'),
		text(
			'The lead sees each of your changes beside what stands in the bid, and takes it in or not. Nothing is overwritten unseen, and nothing of yours is deleted unless the lead agrees to it.',
		),
		text(
			'The sheets are protected without a password, against slips only. Should you rename sheets or move columns, the lead can still read the file: hidden cells say which line is which, so please leave those.',
		),
		head('The sheets'),
		...pages.map(({ title, what }): GuideLine => ({ kind: 'pair', text: title, more: what })),
	];
}

/** Stands before the mark at the end of the guide. */
export const REFERENCE = 'Reference, please leave as it is';
