/** One sheet per partner: its posts, costs, overheads, match and request, all by live formulas. */
import type { Partner } from '../../shared/plan';
import { type Frame, type Named, putHeading, yearNumbers } from './book-frame';
import { type FundingRows, putFunding } from './partner-funding';
import {
	basisColumn,
	HEADING_ROWS,
	type PartnerBuild,
	SPAN_ROW,
	totalColumn,
	YEAR_ROW,
	yearColumn,
} from './partner-layout';
import { type LineRows, putLines } from './partner-lines';
import { type OverheadRows, putOverheads } from './partner-overheads';
import { putPosts } from './partner-posts';
import { createSheet, keepHeads, put, type SheetModel } from './sheet-model';

export interface PartnerSheet {
	partner: Partner;
	number: number;
	sheet: SheetModel;
	lines: LineRows;
	overheads: OverheadRows;
	funding: FundingRows;
}

export function buildPartner(
	frame: Frame,
	named: Named,
	partner: Partner,
	number: number,
	name: string,
): PartnerSheet {
	const yearWidths = Array.from({ length: frame.years + 1 }, () => 11.5);
	const sheet = createSheet(name, [34, 21, 10.5, 10, 11, 16, 15.5, 11, ...yearWidths, 50]);
	const lead = partner.id === frame.bid.leadPartnerId ? 'lead partner' : 'partner';
	putHeading(
		sheet,
		frame,
		partner.name,
		`${frame.bid.title} · ${lead}, number ${number} of ${frame.partners.length}`,
	);
	putYearHeads(sheet, frame);
	const build: PartnerBuild = { frame, partner, number, sheet, named, next: HEADING_ROWS + 1 };
	const posts = putPosts(build);
	const lines = putLines(build, posts);
	build.next++;
	const overheads = putOverheads(build, posts, lines);
	const funding = putFunding(build, lines, overheads);
	keepHeads(sheet, HEADING_ROWS, 1);
	return { partner, number, sheet, lines, overheads, funding };
}

/** The years as numbers, which the formulas of the sheet count with, and their months below. */
function putYearHeads(sheet: SheetModel, frame: Frame): void {
	put(sheet, YEAR_ROW, 1, 'Yellow: typed. Grey: worked out.', 'subtitle');
	for (const year of yearNumbers(frame)) {
		put(sheet, YEAR_ROW, yearColumn(year), year, 'headRight', 'year');
		put(sheet, SPAN_ROW, yearColumn(year), yearSpan(frame, year), 'quietRight');
	}
	put(sheet, YEAR_ROW, totalColumn(frame), 'Total', 'headRight');
	put(sheet, YEAR_ROW, basisColumn(frame), null, 'head');
}

/** `Apr 26 to Mar 27`. */
export function yearSpan(frame: Frame, year: number): string {
	const periods = frame.figures.periods.filter((period) => period.year === year);
	const first = periods[0];
	const last = periods.at(-1);
	return first && last ? `${monthOf(first.start)} to ${monthOf(last.end)}` : '';
}
const monthOf = (day: string): string =>
	new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
		month: 'short',
		year: '2-digit',
		timeZone: 'UTC',
	});
