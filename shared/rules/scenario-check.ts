/** The rules of scenario changes: each is made on a copy of the bid, which must stay valid all the way. */
import { type Row, TABLES, type TableName } from '../plan';
import type { PlanCode } from './codes';
import { loose } from './keys';
import { checkLinks, DEPENDENTS } from './links';
import { checkRow } from './row';
import { changesByScenario, makeChange, REMOVABLE, withValues } from './scenario-change';
import { fieldWord, shortened, tableWord } from './words';
import { type PlanIndex, WorkingCopy } from './working-copy';

type ScenarioChange = Row<'scenarioChanges'>;
/** What is wrong with a change: rule, the change's field and reason; null: nothing. */
interface ChangeFault {
	code: PlanCode;
	field: string;
	reason: string;
}
type Verdict = ChangeFault | null;

const bad = (field: string, reason: string): ChangeFault => ({ code: 'bad-change', field, reason });

/** Fields that say which row it is and how many years and periods there are. */
const isFixed = (table: TableName, field: string): boolean =>
	field === 'id' || (table === 'bid' && ['start', 'years', 'periodMonths'].includes(field));

function checkTable(change: ScenarioChange): Verdict {
	const { kind, table } = change;
	if (!Object.hasOwn(TABLES, table)) return bad('table', `"${shortened(table)}" is no part of a bid`);
	if (table === 'scenarios' || table === 'scenarioChanges')
		return bad('table', 'a scenario cannot change scenarios');
	if (kind === 'partnerLeaves' && table !== 'partners') return bad('table', 'only a partner can leave');
	if (kind === 'remove' && !Object.hasOwn(REMOVABLE, table))
		return bad('table', `nothing can be taken out of ${tableWord(table as TableName).toLowerCase()}`);
	return null;
}

function checkValues(copy: WorkingCopy, table: TableName, row: Row, change: ScenarioChange): Verdict {
	if (change.values === null) return bad('values', 'it does not say which values to set');
	for (const field of Object.keys(change.values)) {
		const name = shortened(field);
		if (isFixed(table, field))
			return bad(`values.${name}`, `${fieldWord(name)} stays as it is in every scenario`);
		// The place in the list is no field of a bid file.
		if (!Object.hasOwn(TABLES[table], field))
			return bad(`values.${name}`, `the field "${name}" is not known`);
	}
	const { order: _, ...fields } = loose(withValues(row, change.values));
	const [fault] = checkRow(table, fields, copy.shape, '').errors;
	return fault ? bad(`values${fault.path}`, fault.message.replace(/\.$/, '')) : null;
}

/** What the copy breaks around one row, in words; null: nothing. */
function brokenAround(copy: WorkingCopy, table: TableName, before: Row, after: Row): string | null {
	const reasons: string[] = [];
	const report = (_code: PlanCode, _field: string | null, reason: string) => reasons.push(reason);
	checkLinks(table, after as never, copy, report);
	if (copy.isSecond(table, after)) reasons.push('there is such a one already, and there may be only one');
	const dependents = DEPENDENTS[table];
	if (dependents && loose(before)[dependents.field] !== loose(after)[dependents.field])
		for (const { table: near, by } of dependents.named)
			for (const row of copy.naming(near, by, after.id)) checkLinks(near, row as never, copy, report);
	return reasons[0] ?? null;
}

const leadLeaves = (copy: WorkingCopy): boolean =>
	copy.rows('bid').some(({ leadPartnerId }) => copy.departures.has(leadPartnerId));

function tryChange(copy: WorkingCopy, change: ScenarioChange, bidIsValid: boolean): Verdict {
	const table = change.table as TableName;
	const before = copy.row(table, change.rowId) as Row | undefined;
	if (!before) return bad('rowId', 'an earlier change of the scenario has taken it out');
	if (change.kind === 'set') {
		const fault = checkValues(copy, table, before, change);
		if (fault) return fault;
	}
	if (change.kind === 'partnerLeaves' && change.fromPeriod === null)
		return bad('fromPeriod', 'it does not say from which period on the partner is gone');
	if (change.kind === 'partnerLeaves' && copy.rows('bid').some((bid) => bid.leadPartnerId === before.id))
		return bad('rowId', 'the lead partner cannot leave');
	makeChange(copy, change);
	if (change.kind !== 'set') return null;
	const broken = leadLeaves(copy)
		? 'the lead partner cannot leave'
		: // In a bid with faults of its own nobody can say which of them a change brings.
			bidIsValid && brokenAround(copy, table, before, copy.row(table, before.id) as Row);
	if (!broken) return null;
	copy.put(table, before.id, before);
	return bad('values', broken);
}

/**
 * Reports every scenario change that breaks the rules. A change at fault is left out of the copy,
 * so that the later ones are judged for themselves.
 */
export function checkScenarios(
	index: PlanIndex,
	bidIsValid: boolean,
	report: (change: ScenarioChange, fault: ChangeFault) => void,
): void {
	for (const [scenarioId, changes] of changesByScenario(index.plan.scenarioChanges)) {
		const copy = new WorkingCopy(index);
		for (const change of changes) {
			let fault = checkTable(change);
			if (!fault && !index.row(change.table as TableName, change.rowId))
				fault = {
					code: 'dangling-key',
					field: 'rowId',
					reason: `the id to change is "${change.rowId}", which is not among the ${tableWord(change.table as TableName).toLowerCase()}`,
				};
			fault ??= index.row('scenarios', scenarioId) ? tryChange(copy, change, bidIsValid) : null;
			if (fault) report(change, fault);
		}
	}
}
