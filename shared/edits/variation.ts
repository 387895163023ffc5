/** A bid with one assumption moved to an end of its range, as changes; nothing else is touched. */
import { ASSUMPTION_RANGES, type AssumptionName } from '../calc/assumption-ranges';
import type { Ends } from '../calc/tornado';
import type { Change } from '../change';
import { only, type Plan, type Row, type TableName } from '../plan';

type Field =
	| 'turnover'
	| 'weeksEmpty'
	| 'sickness'
	| 'annualLeave'
	| 'payUplift'
	| 'nonPayInflation'
	| 'deliveryLevel';
type ScaledRole = 'maxConcurrent' | 'avgWeeks' | 'hoursPerOutput';
type ScaledStep = 'completionRate' | 'responseRate' | 'improvedRate';

const ROLE_FIELD: Partial<Record<AssumptionName, ScaledRole>> = {
	caseload: 'maxConcurrent',
	caseLength: 'avgWeeks',
	hoursPerOutput: 'hoursPerOutput',
};
const STEP_FIELD: Partial<Record<AssumptionName, ScaledStep>> = {
	completion: 'completionRate',
	response: 'responseRate',
	improved: 'improvedRate',
};

const isField = (plan: Plan, name: string): name is Field => Object.hasOwn(only(plan, 'assumptions'), name);

/** The ends of an assumption's range for this bid, in the range's unit: never narrower than the bid's own value, and shares from 0 to 1. */
export function endsOf(plan: Plan, name: AssumptionName): Ends {
	const { kind, low, high, unit } = ASSUMPTION_RANGES[name];
	if (!isField(plan, name)) return { base: 0, low, high };
	const base = only(plan, 'assumptions')[name];
	const from = kind === 'points' ? base + low : Math.min(base, low);
	const to = kind === 'points' ? base + high : Math.max(base, high);
	return { base, low: Math.max(0, from), high: unit === 'share' ? Math.min(1, to) : to };
}

/** The changes that put an assumption at `value` (as `endsOf` counts it); none where the bid has nothing to move. */
export function varyAssumption(plan: Plan, name: AssumptionName, value: number): Change[] {
	if (isField(plan, name))
		return alter(plan, 'assumptions', (row) => (row[name] === value ? row : { ...row, [name]: value }));
	if (value === 0) return [];
	const role = ROLE_FIELD[name];
	if (role) return alter(plan, 'roles', (row) => scaled(row, role, 1 + value));
	const step = STEP_FIELD[name];
	if (step) return alter(plan, 'funnelSteps', (row) => scaled(row, step, 1 + value, 1));
	const periods = Math.round((value * 3) / only(plan, 'bid').periodMonths);
	return alter(plan, 'posts', (row) =>
		row.existing ? row : { ...row, startPeriod: row.startPeriod + periods },
	);
}

function scaled<R extends Record<F, number | null>, F extends string>(
	row: R,
	field: F,
	by: number,
	most = Number.POSITIVE_INFINITY,
): R {
	const value = row[field];
	const next = value === null ? null : Math.min(most, value * by);
	return next === value ? row : { ...row, [field]: next };
}

/** One change for each row that `make` gives back altered. */
function alter<T extends TableName>(plan: Plan, table: T, make: (row: Row<T>) => Row<T>): Change[] {
	return (plan[table] as readonly Row<T>[]).flatMap((before) => {
		const after = make(before);
		return after === before
			? []
			: [{ table, id: before.id, before: before as unknown as Row, after: after as unknown as Row }];
	});
}
