/** The Assumptions sheet: every rate and limit in one named cell, which the other sheets' formulas use. */
import {
	bandEntries,
	limitEntries,
	priceEntries,
	productiveEntries,
	ruleEntries,
	timeEntries,
	workingEntries,
} from './assumption-entries';
import { type Frame, putHeads, putTitle } from './book-frame';
import { type NamedCells, startNamedCells } from './named-cells';
import { put, type SheetModel } from './sheet-model';
import { METHOD_WORDS } from './words';

export const ASSUMPTIONS_SHEET = 'Assumptions';

export function buildAssumptions(frame: Frame): NamedCells {
	const build = startNamedCells(
		frame,
		ASSUMPTIONS_SHEET,
		`${frame.bid.title} · the rates, limits and settings behind the figures`,
	);
	build.section('Time', timeEntries(frame));
	build.section('Pay and prices', priceEntries(frame));
	build.section("The funder's limits", limitEntries(frame));
	build.section('Rules set in Consort', ruleEntries(frame));
	build.section('Working time behind capacity', workingEntries(frame));
	build.section('Productive time', productiveEntries(build.named));
	build.section('Use of capacity', bandEntries(frame));
	putSources(build.sheet, putRoles(build.sheet, build.next, frame), frame);
	return build;
}

/** What one FTE of each role delivers; worked out in Consort, printed for the reader. */
function putRoles(sheet: SheetModel, row: number, frame: Frame): number {
	const roles = frame.plan.roles.filter((role) => role.method !== 'none');
	if (roles.length === 0) return row;
	putTitle(sheet, row++, 'What one FTE delivers');
	putHeads(sheet, row++, ['Role', { right: 'A period' }, 'Method', 'How it is worked out, and the evidence']);
	for (const role of roles) {
		const figure = frame.figures.working.roles.find(({ roleId }) => roleId === role.id);
		const how =
			role.method === 'caseload'
				? `${role.maxConcurrent} cases at once, ${role.avgWeeks} weeks a case.`
				: `${Math.round((role.contactShare ?? 0) * 1000) / 10}% of productive hours with clients, ${role.hoursPerOutput} hours each.`;
		put(sheet, row, 1, role.name, 'label');
		put(sheet, row, 2, figure?.outputPerFtePeriod ?? null, 'computed', 'hundredths');
		put(sheet, row, 3, METHOD_WORDS[role.method], 'label');
		put(sheet, row++, 4, `${how} ${role.evidence}`.trim(), 'label');
	}
	return row + 1;
}

function putSources(sheet: SheetModel, row: number, { assumptions }: Frame): void {
	const notes = assumptions.sourceNotes.split('\n').filter((text) => text.trim() !== '');
	if (notes.length === 0) return;
	putTitle(sheet, row, 'Sources');
	notes.forEach((text, at) => {
		const place = row + 1 + at;
		put(sheet, place, 1, text, 'note');
		sheet.merges.push(`A${place}:D${place}`);
	});
}
