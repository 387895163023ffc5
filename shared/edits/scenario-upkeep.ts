/** Keeps scenarios such that they can be laid over the bid after an edit of the bid itself. */
import { applyChanges, type Change, mergeChanges } from '../change';
import type { Plan, Row, TableName } from '../plan';
import { checkPlan } from '../rules/plan';

/** Scenario changes that can no longer be made on what is left go too; a scenario may end up empty. */
export function withoutBrokenScenarios(plan: Plan, changes: Change[]): Change[] {
	if (plan.scenarioChanges.length === 0) return changes;
	const after = applyChanges(plan, changes);
	const touched = new Set<TableName>([...changes.map((change) => change.table), 'scenarioChanges']);
	const broken = new Set(
		checkPlan(after, touched).flatMap(({ path }) => /^scenarioChanges\[(\d+)\]/.exec(path)?.[1] ?? []),
	);
	if (broken.size === 0) return changes;
	const gone = [...broken].flatMap((place): Change[] => {
		const row = after.scenarioChanges[Number(place)];
		return row ? [{ table: 'scenarioChanges', id: row.id, before: row as Row, after: null }] : [];
	});
	return withoutBrokenScenarios(plan, mergeChanges([...changes, ...gone]));
}
