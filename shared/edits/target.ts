/** Edits of targets: counts of a measure by partner and period. */
import type { Change } from '../change';
import { only, type Plan, periodCount, type Target } from '../plan';
import { addRow, setFields } from './row';

/** The target of a partner for a measure; undefined where none was set. */
export const targetOf = (plan: Plan, partnerId: string, measureId: string): Target | undefined =>
	plan.targets.find((target) => target.partnerId === partnerId && target.measureId === measureId);

/**
 * Sets one period of a target (whole units of the measure; `periodIndex` from 0), making the target if
 * the partner has none for the measure yet.
 */
export function setTargetOfPeriod(
	plan: Plan,
	args: { partnerId: string; measureId: string; periodIndex: number; units: number },
): Change[] {
	const target = targetOf(plan, args.partnerId, args.measureId);
	const byPeriod = [...(target?.byPeriod ?? new Array<number>(periodCount(only(plan, 'bid'))).fill(0))];
	byPeriod[args.periodIndex] = args.units;
	return setTarget(plan, args.partnerId, args.measureId, byPeriod);
}

/** Sets the whole profile of a target, a count a period. */
export function setTarget(plan: Plan, partnerId: string, measureId: string, byPeriod: number[]): Change[] {
	const target = targetOf(plan, partnerId, measureId);
	if (target) return setFields(plan, 'targets', target.id, { byPeriod });
	return byPeriod.some((units) => units > 0)
		? addRow(plan, 'targets', { partnerId, measureId, byPeriod }).changes
		: [];
}

export type ProfileShape = 'ramp' | 'steady' | 'tail';

/**
 * Spreads a total over the periods in a shape and keeps it exactly: ramp starts at 40 % and 75 % of full
 * running, steady is even, tail eases off to 85 % in the last period (after the profiles of the domain notes).
 */
export function shapedProfile(total: number, periods: number, shape: ProfileShape): number[] {
	const weights = Array.from({ length: periods }, (_, index) => {
		if (shape === 'ramp' && periods > 2 && index === 0) return 0.4;
		if (shape === 'ramp' && periods > 2 && index === 1) return 0.75;
		if (shape === 'tail' && periods > 1 && index === periods - 1) return 0.85;
		return 1;
	});
	const sum = weights.reduce((a, b) => a + b, 0);
	let given = 0;
	let wanted = 0;
	return weights.map((weight) => {
		wanted += (total * weight) / sum;
		const units = Math.round(wanted) - given;
		given += units;
		return units;
	});
}
