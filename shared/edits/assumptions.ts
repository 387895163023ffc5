/** Edits of assumptions that are more than one value in one field. */
import type { Change } from '../change';
import { only, type Plan, TABLES } from '../plan';
import { parsePercent } from '../text';
import { checkValue } from './cell';
import { setFields } from './row';

/**
 * What a new starter delivers, quarter by quarter, typed as shares with commas or semicolons between them
 * (`50%, 85%, 100%`): one to eight, from 0 to 100 %; the last one stays. Gives the reason where it cannot be read.
 */
export function typeRamp(plan: Plan, typed: string): Change[] | string {
	const ramp: number[] = [];
	for (const part of typed.split(/[,;]/)) {
		const share = parsePercent(part);
		if (!share.ok) return 'Type one share for each quarter, such as 50%, 85%, 100%.';
		ramp.push(share.value);
	}
	const checked = checkValue(plan, TABLES.assumptions.ramp, ramp);
	if (!checked.ok) return 'It takes one to eight shares, each from 0% to 100%.';
	return setFields(plan, 'assumptions', only(plan, 'assumptions').id, { ramp });
}
