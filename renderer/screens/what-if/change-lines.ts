/** A scenario's changes as lines of a grid: what, of it what, as in the bid, as in the scenario. */

import { fieldValue } from '../../../shared/edits/cell';
import { changesOfScenario, type ScenarioPlace } from '../../../shared/edits/scenario';
import type { FieldKind, Json } from '../../../shared/field';
import { nameOfRow, THINGS } from '../../../shared/names';
import { type Plan, type Row, TABLES, type TableName } from '../../../shared/plan';
import { fieldWord } from '../../../shared/rules/words';
import { showDate } from '../../../shared/text';
import { entryWords, valueWords } from '../../../shared/value-words';
import { periodWords } from '../../ui/field-grid';
import { whatIf } from '../../words/what-if';
import { type Words, wordsOfKind } from './field-options';

export interface ChangeLine {
	id: string;
	changeId: string;
	place: ScenarioPlace;
	/** `Post, Specialist advocate at Sabr Sisters` */
	subject: string;
	/** `Specialist advocate at Sabr Sisters` */
	name: string;
	/** null: the partner leaves, or the thing is taken out. */
	field: string | null;
	index: number | null;
	which: string;
	inBid: string;
	here: string;
	/** What an editor begins with; undefined: not to be typed. */
	edit: string | undefined;
	words: Words | undefined;
}

export const linesOfScenario = (plan: Plan, scenarioId: string): ChangeLine[] =>
	changesOfScenario(plan, scenarioId).flatMap((change) => linesOf(plan, change));

function linesOf(plan: Plan, change: Row<'scenarioChanges'>): ChangeLine[] {
	const table = change.table as TableName;
	const row = plan[table]?.find((each) => each.id === change.rowId) as Row | undefined;
	if (!row) return [];
	const name = nameOfRow(plan, table, row);
	const common = {
		id: change.id,
		changeId: change.id,
		place: { scenarioId: change.scenarioId, table, rowId: change.rowId },
		subject: name === '' ? THINGS[table] : `${THINGS[table]}, ${name}`,
		name: name || THINGS[table],
		field: null,
		index: null,
		edit: undefined,
		words: undefined,
	};
	if (change.kind === 'remove') return [{ ...common, which: '', inBid: whatIf.isIn, here: whatIf.takenOut }];
	if (change.kind === 'partnerLeaves') {
		const words = periodWords(plan);
		const here = words[String(change.fromPeriod)] ?? '';
		return [{ ...common, which: whatIf.leavesFrom, inBid: whatIf.stays, here, edit: here, words }];
	}
	return Object.entries(change.values ?? {}).flatMap(([field, value]) => {
		const { kind } = fieldIn(table, field);
		const base = fieldValue(row, field);
		const own = { ...common, id: `${change.id}/${field}`, field, which: fieldWord(field) };
		return kind.type === 'list' && Array.isArray(value) && Array.isArray(base)
			? entryLines(plan, own, kind, value, base)
			: [valueLine(plan, own, field, kind, value, base)];
	});
}

const fieldIn = (table: TableName, field: string): { kind: FieldKind } =>
	(TABLES[table] as Record<string, { kind: FieldKind }>)[field] ?? { kind: { type: 'object' } };

type Common = Omit<ChangeLine, 'inBid' | 'here'>;

function valueLine(
	plan: Plan,
	common: Common,
	field: string,
	kind: FieldKind,
	value: Json,
	base: Json,
): ChangeLine {
	const words = wordsOfKind(plan, kind);
	return {
		...common,
		inBid: valueWords(plan, common.place.table, field, base),
		here: valueWords(plan, common.place.table, field, value),
		edit: kind.type === 'list' || kind.type === 'object' ? undefined : typedForm(kind, value, words),
		words,
	};
}

/** The entries of a list that differ from the bid's; where none does, one line that says so. */
function entryLines(
	plan: Plan,
	common: Common,
	kind: FieldKind & { type: 'list' },
	value: readonly Json[],
	base: readonly Json[],
): ChangeLine[] {
	const { field, place } = common;
	const lines = value.flatMap((entry, index): ChangeLine[] =>
		entry === base[index]
			? []
			: [
					{
						...common,
						id: `${common.id}/${index}`,
						index,
						which: entryWords(plan, kind, index),
						inBid: valueWords(plan, place.table, field ?? '', base[index] ?? null),
						here: valueWords(plan, place.table, field ?? '', entry),
						edit: typedForm(kind.of, entry, undefined),
					},
				],
	);
	return lines.length > 0 ? lines : [{ ...common, inBid: '', here: whatIf.asInBid }];
}

function typedForm(kind: FieldKind, value: Json, words: Words | undefined): string {
	if (value === null) return '';
	if (words) return words[String(value)] ?? String(value);
	if (kind.type === 'date') return showDate(String(value));
	return kind.type === 'number' && kind.unit === 'rate'
		? `${Number((Number(value) * 100).toPrecision(12))}%`
		: String(value);
}
