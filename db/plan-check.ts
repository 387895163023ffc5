/** Whether a plan that was read from somewhere is one that this Consort would store. */
import type { FormatError } from '../shared/errors';
import { only, type Plan, periodCount, TABLE_NAMES } from '../shared/plan';
import { checkPlan } from '../shared/rules/plan';
import { checkRow, type Shape } from '../shared/rules/row';
import { fieldsOnly } from './row';

/** Null for a sound plan; else its faults, none where it is not even whole enough to list them. */
export function planErrors(plan: Plan): FormatError[] | null {
	for (const table of ['bid', 'assumptions', 'riskSharing'] as const) if (plan[table].length !== 1) return [];
	const shape = shapeOf(plan);
	const errors = TABLE_NAMES.flatMap((table) =>
		plan[table].flatMap((row, i) => checkRow(table, fieldsOnly(row), shape, `${table}[${i}]`).errors),
	);
	const all = errors.length > 0 ? errors : checkPlan(plan);
	return all.length > 0 ? all.slice(0, 100) : null;
}

const shapeOf = (plan: Plan): Shape => {
	const bid = only(plan, 'bid');
	return { years: bid.years, periods: periodCount(bid) };
};
