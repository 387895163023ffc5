/** What a person types into a scenario: a value of the bid's own kind, or a change in per cent of what the bid has. */
import type { Change } from '../change';
import type { Field, FieldKind, Json } from '../field';
import { type Plan, TABLES, type TableName } from '../plan';
import { round } from '../quantity';
import { type Parsed, parseDecimal, parsePercent, parseWhole } from '../text';
import { checkValue, readTyped } from './cell';
import { findRow } from './row';
import { leaveInScenario, type ScenarioPlace, setInScenario, valueInScenario } from './scenario';

export interface TypedInScenario {
	place: ScenarioPlace;
	/** null: from which period on the partner is gone. */
	field: string | null;
	/** The entry of a list, from 0; null: every entry, or the field is no list. */
	index: number | null;
	typed: string;
	/** key -> word of the choices, where the field has any. */
	words?: Readonly<Record<string, string>>;
}

/**
 * Reads what was typed and sets it in the scenario; a string is the reason why not. `-20%` or `+5%` on a
 * number that is no rate itself changes what the bid has, whole units rounded half up.
 */
export function typeInScenario(plan: Plan, edit: TypedInScenario): Change[] | string {
	const { place, field, index, typed, words = {} } = edit;
	if (!findRow(plan, place.table, place.rowId)) return 'What this scenario changes is no longer in the bid.';
	if (field === null) return typeDeparture(plan, edit);
	const { kind } = fieldOf(place.table, field);
	if (kind.type !== 'list') {
		const read = readChange(kind, baseValue(plan, place, field), typed) ?? {
			...readTyped(plan, place.table, field, typed, words),
		};
		if (!read.ok) return read.reason;
		const sound = checkValue(plan, fieldOf(place.table, field), read.value);
		return !sound.ok && read.value !== null ? sound.reason : setInScenario(plan, place, field, read.value);
	}
	return typeEntries(plan, place, field, kind.of, index, typed);
}

function typeDeparture(plan: Plan, { place, typed, words = {} }: TypedInScenario): Change[] | string {
	const key = Object.keys(words).find((each) => each === typed || words[each] === typed) ?? typed;
	const read = parseWhole(key);
	if (!read.ok) return read.reason;
	const sound = checkValue(plan, { kind: { type: 'period' }, nullable: false }, read.value);
	return sound.ok ? leaveInScenario(plan, place.scenarioId, place.rowId, read.value) : sound.reason;
}

function typeEntries(
	plan: Plan,
	place: ScenarioPlace,
	field: string,
	kind: FieldKind,
	index: number | null,
	typed: string,
): Change[] | string {
	const base = baseValue(plan, place, field);
	const now = valueInScenario(plan, place, field);
	if (!Array.isArray(base) || !Array.isArray(now)) return 'The bid has no figures here to change.';
	const list: Json[] = [...now];
	for (const [at, entry] of base.entries()) {
		if (index !== null && at !== index) continue;
		const read = readChange(kind, entry, typed) ?? readNumber(kind, typed);
		if (!read.ok) return read.reason;
		const sound = checkValue(plan, { kind, nullable: false }, read.value);
		if (!sound.ok) return sound.reason;
		list[at] = read.value;
	}
	return setInScenario(plan, place, field, list);
}

/** `-20%` of what the bid has; null where this is not what was typed. */
function readChange(kind: FieldKind, base: Json, typed: string): Parsed<Json> | null {
	if (kind.type !== 'number' || kind.unit === 'rate' || !/^\s*[-+−–].*%\s*$/.test(typed)) return null;
	if (typeof base !== 'number') return { ok: false, reason: 'The bid has no figure here to change.' };
	const share = parsePercent(typed.trim().replace(/^\+/, ''));
	if (!share.ok) return share;
	const value = base * (1 + share.value);
	return { ok: true, value: kind.integer ? round(value) : Number(value.toPrecision(12)) };
}

function readNumber(kind: FieldKind, typed: string): Parsed<Json> {
	if (kind.type !== 'number') return { ok: false, reason: 'This cannot be typed in a cell.' };
	if (kind.unit === 'rate') return parsePercent(typed);
	return kind.integer ? parseWhole(typed) : parseDecimal(typed);
}

function fieldOf(table: TableName, field: string): Field {
	const found = (TABLES[table] as Record<string, Field>)[field];
	if (!found) throw new Error(`A scenario was to change ${table}.${field}, which no bid has.`);
	return found;
}

const baseValue = (plan: Plan, { table, rowId }: ScenarioPlace, field: string): Json =>
	(findRow(plan, table, rowId) as unknown as Record<string, Json> | undefined)?.[field] ?? null;
