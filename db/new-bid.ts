/** The plan of a new bid: the bid itself, its lead partner, and defaults for everything else. */
import type { ServiceInput } from '../shared/contract';
import type { FormatError } from '../shared/errors';
import { emptyPlan, type Plan, type Row, type TableName } from '../shared/plan';
import { checkRow } from '../shared/rules/row';
import { badValues } from './failures';
import { placed } from './row';

/** Months from the submission deadline to the first day, until the person gives the real deadline. */
const DEADLINE_LEAD_MONTHS = 4;

/** Throws invalid_input, such as for a first day after the 28th of its month. */
export function newPlan(input: Omit<ServiceInput<'bid.create'>, 'path'>): Plan {
	const { title, funder, leadName, start, years, maximumAward } = input;
	const errors: FormatError[] = [];
	const shape = { years, periods: years * 4 };
	const one = (table: TableName, fields: Record<string, unknown>): Row[] => {
		const checked = checkRow(table, fields, shape, `${table}[0]`);
		errors.push(...checked.errors);
		return checked.row ? [placed(checked.row, 1)] : [];
	};
	const submissionDeadline = monthsBefore(start, DEADLINE_LEAD_MONTHS);
	const bid = {
		id: 'B1',
		title,
		funder,
		start,
		years,
		leadPartnerId: 'P1',
		submissionDeadline,
		maximumAward,
	};
	const rows = {
		bid: one('bid', bid),
		assumptions: one('assumptions', { id: 'A1' }),
		partners: one('partners', { id: 'P1', name: leadName }),
		riskSharing: one('riskSharing', { id: 'S1' }),
	};
	if (errors.length > 0) throw badValues(errors);
	return { ...emptyPlan(), ...rows } as unknown as Plan;
}

/** The same day of an earlier month; a bid starts on a day that every month has. */
function monthsBefore(day: string, months: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() - months);
	return date.toISOString().slice(0, 10);
}
