/** The Assumptions sheet: every rate and limit in one named cell, which the other sheets' formulas use. */
import {
	bandEntries,
	type Entry,
	limitEntries,
	priceEntries,
	productiveEntries,
	ruleEntries,
	timeEntries,
	workingEntries,
} from './assumption-entries';
import { type Frame, type Named, putHeading, putHeads, putTitle } from './book-frame';
import { address, compute, createSheet, type Name, put, type SheetModel } from './sheet-model';
import { atom, type Term } from './term';
import { METHOD_WORDS } from './words';

export const ASSUMPTIONS_SHEET = 'Assumptions';

export interface AssumptionsSheet {
	sheet: SheetModel;
	names: Name[];
	named: Named;
}

export function buildAssumptions(frame: Frame): AssumptionsSheet {
	const sheet = createSheet(ASSUMPTIONS_SHEET, [46, 16, 20, 84]);
	putHeading(
		sheet,
		frame,
		'Assumptions',
		`${frame.bid.title} · the rates, limits and settings behind the figures`,
	);
	const cells = new Map<string, Term>();
	const names: Name[] = [];
	const named: Named = (name) => {
		const term = cells.get(name);
		if (!term) throw new Error(`There is no assumption named ${name}.`);
		return term;
	};
	let row = 5;
	const section = (title: string, entries: Entry[]): void => {
		putTitle(sheet, row++, title);
		putHeads(sheet, row++, ['Assumption', { right: 'Value' }, 'Unit', 'Used for']);
		for (const entry of entries) {
			putEntry(sheet, row, entry);
			if (entry.name !== '') {
				const value = typeof entry.value === 'object' ? entry.value.value : entry.value;
				cells.set(entry.name, atom(entry.name, value));
				names.push({ name: entry.name, sheet: sheet.name, address: address(row, 2, 'both') });
			}
			row++;
		}
		row++;
	};
	section('Time', timeEntries(frame));
	section('Pay and prices', priceEntries(frame));
	section("The funder's limits", limitEntries(frame));
	section('Rules set in Consort', ruleEntries(frame));
	section('Working time behind capacity', workingEntries(frame));
	section('Productive time', productiveEntries(named));
	section('Use of capacity', bandEntries(frame));
	row = putRoles(sheet, row, frame);
	putSources(sheet, row, frame);
	sheet.frozen = { rows: 4, columns: 1 };
	sheet.titles = { rows: 4, columns: 0 };
	return { sheet, names, named };
}

function putEntry(sheet: SheetModel, row: number, entry: Entry): void {
	put(sheet, row, 1, entry.label, 'label');
	if (typeof entry.value === 'object') compute(sheet, row, 2, entry.value, 'computed', entry.format);
	else
		put(
			sheet,
			row,
			2,
			entry.value,
			entry.name === '' || entry.typed === false ? 'computed' : 'input',
			entry.format ?? 'plain',
		);
	put(sheet, row, 3, entry.unit, 'label');
	put(sheet, row, 4, entry.use, 'label');
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
