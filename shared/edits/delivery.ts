/** Edits of measures, roles and funnel steps: what is counted, and what one FTE can make of it. */
import type { Change } from '../change';
import type { Json } from '../field';
import { only, type Plan, type Role } from '../plan';
import { addRow, findRow, setFields } from './row';

/** Adds a measure; an outcome when `kind` says so. */
export const addMeasure = (
	plan: Plan,
	name: string,
	kind: 'output' | 'outcome',
): { id: string; changes: Change[] } =>
	addRow(plan, 'measures', {
		name,
		kind,
		unit: only(plan, 'bid').periodMonths === 3 ? 'people in the quarter' : 'people in the month',
	});

/** Adds a role; without a method until it is known how its work is measured. */
export const addRole = (plan: Plan, name: string): { id: string; changes: Change[] } =>
	addRow(plan, 'roles', { name, method: 'none' });

/** Starting points that a person will correct: 25 cases at once for 20 weeks; 70 % of time in contact, 5 hours an output. */
const TYPICAL = { maxConcurrent: 25, avgWeeks: 20, contactShare: 0.7, hoursPerOutput: 5 } as const;

/**
 * Sets how a role's work is measured. What the method needs and the role lacks gets a typical value, so that the
 * role can be used at once; no change where there is no output to serve yet.
 */
export function setRoleMethod(plan: Plan, roleId: string, method: Role['method']): Change[] {
	const role = findRow(plan, 'roles', roleId);
	const measureId = role?.measureId ?? plan.measures.find((measure) => measure.kind === 'output')?.id ?? null;
	if (!role || method === 'none') return setFields(plan, 'roles', roleId, { method });
	if (measureId === null) return [];
	const filled: Record<string, Json> =
		method === 'caseload'
			? {
					maxConcurrent: role.maxConcurrent ?? TYPICAL.maxConcurrent,
					avgWeeks: role.avgWeeks ?? TYPICAL.avgWeeks,
				}
			: {
					contactShare: role.contactShare ?? TYPICAL.contactShare,
					hoursPerOutput: role.hoursPerOutput ?? TYPICAL.hoursPerOutput,
				};
	return setFields(plan, 'roles', roleId, { method, measureId, ...filled } as never);
}

/** Adds a funnel step from an output to an outcome that does not have it yet; null where there is no such pair. */
export function addFunnelStep(plan: Plan): { id: string; changes: Change[] } | null {
	const outputs = plan.measures.filter((measure) => measure.kind === 'output');
	for (const outcome of plan.measures.filter((measure) => measure.kind === 'outcome'))
		for (const output of outputs) {
			const known = plan.funnelSteps.some(
				(step) => step.measureId === outcome.id && step.sourceMeasureId === output.id,
			);
			if (!known) return addRow(plan, 'funnelSteps', { measureId: outcome.id, sourceMeasureId: output.id });
		}
	return null;
}
