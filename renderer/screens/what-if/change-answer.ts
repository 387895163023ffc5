/** What a person asks a scenario to change, completed by what comes first in each choice. */
import { fieldValue } from '../../../shared/edits/cell';
import { foldEdits } from '../../../shared/edits/fields';
import { takeOutInScenario } from '../../../shared/edits/scenario';
import { typeInScenario } from '../../../shared/edits/scenario-typing';
import type { Field } from '../../../shared/field';
import { type Plan, type Row, TABLES, type TableName } from '../../../shared/plan';
import { valueWords } from '../../../shared/value-words';
import { planStore } from '../../plan-store';
import { periodWords } from '../../ui/field-grid';
import type { Option } from '../../ui/kit';
import { whatIf } from '../../words/what-if';
import {
	EVERY,
	entryOptions,
	fieldOptions,
	LEAVES,
	ownerOptions,
	TAKE_OUT,
	thingOptions,
	type Words,
	wordsOfKind,
} from './field-options';

export interface Asked {
	table: TableName;
	owner?: string;
	thing?: string;
	field?: string;
	entry?: string;
	typed?: string;
}

/** What is asked for, completed by what comes first in each choice. */
export interface Answer {
	table: TableName;
	owner: string;
	rowId: string;
	field: string;
	entry: string;
	typed: string;
	owners: Option<string>[];
	things: Option<string>[];
	fields: Option<string>[];
	entries: Option<string>[];
	words: Words | undefined;
	inBid: string;
}

const pick = (options: readonly Option<string>[], asked: string | undefined): string =>
	(options.find(({ key }) => key === asked) ?? options[0])?.key ?? '';

export function complete(plan: Plan, asked: Asked): Answer {
	const { table } = asked;
	const owners = ownerOptions(plan, table);
	const owner = pick(owners, asked.owner);
	const things = thingOptions(plan, table, owner);
	const rowId = pick(things, asked.thing);
	const fields = fieldOptions(plan, table, rowId);
	const field = pick(fields, asked.field);
	const kind = (TABLES[table] as Record<string, Field>)[field]?.kind;
	const row = (plan[table] as readonly Row[]).find((each) => each.id === rowId);
	const base = row && kind ? fieldValue(row, field) : null;
	const entries = kind && Array.isArray(base) ? entryOptions(plan, kind, base.length) : [];
	const entry = pick(entries, asked.entry);
	const words = field === LEAVES ? periodWords(plan) : kind && wordsOfKind(plan, kind);
	const value = Array.isArray(base) && entry !== EVERY ? (base[Number(entry)] ?? null) : base;
	const inBid = row && kind ? valueWords(plan, table, field, value) : '';
	const typed = words ? pick(optionsOf(words), asked.typed ?? String(base ?? '')) : (asked.typed ?? '');
	return { table, owner, rowId, field, entry, typed, owners, things, fields, entries, words, inBid };
}

export const optionsOf = (words: Words): Option<string>[] =>
	Object.entries(words)
		.map(([key, label]) => ({ key, label }))
		.sort((a, b) => (Number(a.key) || 0) - (Number(b.key) || 0));

/** Saves the change as one step; gives back why it was not accepted. */
export function saveAnswer(plan: Plan, scenario: Row<'scenarios'>, answer: Answer): string | null {
	const { table, rowId, field, entry, entries, typed, words } = answer;
	const place = { scenarioId: scenario.id, table, rowId };
	const { changes, refused } = foldEdits(plan, [place], (now) =>
		field === TAKE_OUT
			? takeOutInScenario(now, place)
			: typeInScenario(now, {
					place,
					field: field === LEAVES ? null : field,
					index: entries.length > 0 && entry !== EVERY ? Number(entry) : null,
					typed,
					words,
				}),
	);
	void planStore.edit(whatIf.changeStep(scenario.name), changes);
	return refused[0]?.reason ?? null;
}
