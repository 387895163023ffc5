/** Which targets that partners had agreed a step changes: others will ask why. */
import type { Change } from './change';
import type { Plan, Position, Row } from './plan';

export interface AgreedTarget {
	partnerId: string;
	measureId: string;
}

/**
 * The targets whose total the changes alter and whose partner had agreed, with a condition or without, to another
 * total than the new one, in `before`, the bid as it was. Each once, in the order of the changes. Spreading a total
 * over other periods alters nothing that was agreed, and going back to what was agreed needs no reason.
 */
export function agreedTargetsChanged(before: Plan, changes: readonly Change[]): AgreedTarget[] {
	const found = new Map<string, AgreedTarget>();
	for (const change of changes) {
		if (change.table !== 'targets') continue;
		const [old, now] = [change.before, change.after] as (Row<'targets'> | null)[];
		const target = old ?? now;
		if (!target || totalOf(old) === totalOf(now) || !departs(before, target, totalOf(now))) continue;
		const { partnerId, measureId } = target;
		found.set(`${partnerId}/${measureId}`, { partnerId, measureId });
	}
	return [...found.values()];
}

const totalOf = (target: Row<'targets'> | null | undefined): number =>
	target ? target.byPeriod.reduce((sum, units) => sum + units, 0) : 0;

/** Whether the partner had agreed to a total that is not this one. */
function departs(plan: Plan, { partnerId, measureId }: AgreedTarget, total: number): boolean {
	const rationale = plan.rationales.find((each) => each.measureId === measureId);
	const agreed: ReadonlySet<Position['status']> = new Set(['agreed', 'agreedWithCondition']);
	const stand = plan.positions.find(
		(each) => each.rationaleId === rationale?.id && each.partnerId === partnerId,
	);
	return stand !== undefined && agreed.has(stand.status) && stand.agreedTotal !== total;
}
