/** Edits of scenarios: what a bid would be, kept beside it without touching it. */
import { applyChanges, type Change, diffPlans } from '../change';
import type { Json } from '../field';
import type { Plan, Row, TableName } from '../plan';
import { applyScenario } from '../scenario';
import { addRow, findRow, removeRow, setFields } from './row';
import { withoutBrokenScenarios } from './scenario-upkeep';

type ScenarioChange = Row<'scenarioChanges'>;
type Made = { id: string; changes: Change[] };

/** What a scenario changes: an entry of the bid. */
export interface ScenarioPlace {
	scenarioId: string;
	table: TableName;
	rowId: string;
}

/** A scenario's changes in the order they are made. */
export const changesOfScenario = (plan: Plan, scenarioId: string): ScenarioChange[] =>
	plan.scenarioChanges
		.filter((change) => change.scenarioId === scenarioId)
		.sort((a, b) => a.position - b.position);

/** Adds a scenario that changes nothing yet. */
export const addScenario = (plan: Plan, name: string, description = ''): Made =>
	addRow(plan, 'scenarios', { name, description });

/** Adds a scenario with the same changes under another name; null where there is none to copy. */
export function duplicateScenario(plan: Plan, scenarioId: string, name: string): Made | null {
	const scenario = findRow(plan, 'scenarios', scenarioId);
	if (!scenario) return null;
	const copy = addScenario(plan, name, scenario.description);
	const changes = [...copy.changes];
	let current = applyChanges(plan, changes);
	for (const { id: _, order: __, ...values } of changesOfScenario(plan, scenarioId)) {
		const made = addRow(current, 'scenarioChanges', { ...values, scenarioId: copy.id }).changes;
		current = applyChanges(current, made);
		changes.push(...made);
	}
	return { id: copy.id, changes };
}

/** Adds a scenario in which a partner delivers and spends nothing from a period on (from 1). */
export function withdrawPartner(plan: Plan, partnerId: string, fromPeriod: number, name: string): Made {
	const scenario = addScenario(plan, name);
	const after = applyChanges(plan, scenario.changes);
	return {
		id: scenario.id,
		changes: [...scenario.changes, ...leaveInScenario(after, scenario.id, partnerId, fromPeriod)],
	};
}

/** Says in a scenario from which period on (from 1) a partner is gone; says it once for each partner. */
export function leaveInScenario(
	plan: Plan,
	scenarioId: string,
	partnerId: string,
	fromPeriod: number,
): Change[] {
	const known = changesOfScenario(plan, scenarioId).find(
		(change) => change.kind === 'partnerLeaves' && change.rowId === partnerId,
	);
	if (known) return setFields(plan, 'scenarioChanges', known.id, { fromPeriod });
	return addChange(
		plan,
		{ scenarioId, table: 'partners', rowId: partnerId },
		{ kind: 'partnerLeaves', fromPeriod },
	);
}

/** Takes an entry out in a scenario; no change where the scenario does so already. */
export function takeOutInScenario(plan: Plan, place: ScenarioPlace): Change[] {
	const known = changesAt(plan, place).some((change) => change.kind === 'remove');
	return known ? [] : addChange(plan, place, { kind: 'remove' });
}

/** Sets one field of an entry in a scenario. All fields of an entry stand in one change. */
export function setInScenario(plan: Plan, place: ScenarioPlace, field: string, value: Json): Change[] {
	const known = changesAt(plan, place).findLast((change) => change.kind === 'set');
	if (known)
		return setFields(plan, 'scenarioChanges', known.id, { values: { ...known.values, [field]: value } });
	return addChange(plan, place, { kind: 'set', values: { [field]: value } });
}

/** What a field of an entry is in a scenario; undefined where the bid has no such entry. */
export function valueInScenario(plan: Plan, place: ScenarioPlace, field: string): Json | undefined {
	const row = findRow(plan, place.table, place.rowId);
	if (!row) return undefined;
	const set = changesAt(plan, place).findLast(
		({ kind, values }) => kind === 'set' && Object.hasOwn(values ?? {}, field),
	);
	return (set ? set.values : (row as unknown as Record<string, Json>))?.[field] ?? null;
}

/**
 * Takes one change out of a scenario, or one field out of it; a change left without fields goes.
 * Later changes that cannot be made without it go too.
 */
export function dropScenarioChange(plan: Plan, changeId: string, field?: string): Change[] {
	const change = findRow(plan, 'scenarioChanges', changeId);
	const { [field ?? '']: _, ...kept } = change?.values ?? {};
	const isWhole = field === undefined || Object.keys(kept).length === 0;
	const changes = isWhole
		? removeRow(plan, 'scenarioChanges', changeId)
		: setFields(plan, 'scenarioChanges', changeId, { values: kept });
	return withoutBrokenScenarios(plan, changes);
}

/**
 * Makes one entry of a list (from 0) in a scenario what it is in the bid again; a list that then is the
 * bid's own goes from the scenario.
 */
export function dropScenarioEntry(plan: Plan, changeId: string, field: string, index: number): Change[] {
	const change = findRow(plan, 'scenarioChanges', changeId);
	const row = change && findRow(plan, change.table as TableName, change.rowId);
	const own = change?.values?.[field];
	const base = (row as unknown as Record<string, Json> | undefined)?.[field];
	if (!Array.isArray(own) || !Array.isArray(base)) return dropScenarioChange(plan, changeId, field);
	const list = own.map((entry, at) => (at === index ? (base[at] ?? null) : entry));
	if (JSON.stringify(list) === JSON.stringify(base)) return dropScenarioChange(plan, changeId, field);
	return setFields(plan, 'scenarioChanges', changeId, { values: { ...change?.values, [field]: list } });
}

/**
 * Makes a scenario's changes in the bid itself. Partners that leave stay in the bid as they are: what they
 * leave behind is a decision of its own (`proposeRedistribution`). Scenario changes that name what is taken
 * out go with it. Source: bid format, "Scenario changes".
 */
export const promoteScenario = (plan: Plan, scenarioId: string): Change[] =>
	withoutBrokenScenarios(plan, diffPlans(plan, applyScenario(plan, scenarioId).plan));

const changesAt = (plan: Plan, { scenarioId, table, rowId }: ScenarioPlace): ScenarioChange[] =>
	changesOfScenario(plan, scenarioId).filter((change) => change.table === table && change.rowId === rowId);

function addChange(plan: Plan, place: ScenarioPlace, what: Partial<ScenarioChange>): Change[] {
	const last = changesOfScenario(plan, place.scenarioId).at(-1)?.position ?? 0;
	return addRow(plan, 'scenarioChanges', { ...place, position: last + 1, ...what }).changes;
}
