import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { expectedSchema, MIGRATIONS, migrate } from '../../db/migrate';
import { columnsOf, SQL_NAMES, type SqlValue } from '../../db/sql-table';
import { parseBidJson } from '../../shared/bid-json';
import type { Field, Json } from '../../shared/field';
import { fieldsOf, type Plan, type Row, TABLE_NAMES, type TableName } from '../../shared/plan';
import sampleText from '../../shared/sample/marlshire.json?raw';

const db = new Database(':memory:');
migrate(db);
db.pragma('foreign_keys = OFF');

const sample: Plan = (() => {
	const parsed = parseBidJson(sampleText);
	if (!parsed.ok) throw new Error('The sample is not a bid.');
	return parsed.plan;
})();

interface ColumnInfo {
	name: string;
	type: string;
	notnull: number;
	pk: number;
}

/** A sound value of a field, and values that it must not hold. */
function valuesFor({ kind, nullable }: Field): { sound: Json; wrong: SqlValue[] } {
	const none: SqlValue[] = nullable ? [] : [null];
	switch (kind.type) {
		case 'text':
			return { sound: 'x', wrong: ['x'.repeat(kind.max + 1), ...(kind.required ? [''] : []), ...none] };
		case 'number': {
			const fraction = kind.integer ? [kind.min + 0.5] : [];
			return { sound: kind.max, wrong: [kind.min - 0.001, kind.max + 0.001, 'many', ...fraction, ...none] };
		}
		case 'period':
			return { sound: 120, wrong: [0, 121, 1.5, ...none] };
		case 'date':
			return { sound: '2026-04-01', wrong: ['1 April', '', ...none] };
		case 'bool':
			return { sound: true, wrong: [2, 'yes', ...none] };
		case 'choice':
			return { sound: kind.choices[0] ?? null, wrong: ['something else', ...none] };
		case 'key':
			return { sound: 'X1', wrong: none };
		case 'list':
			return { sound: [1], wrong: ['{}', 'not json', ...none] };
		case 'object':
			return { sound: {}, wrong: ['[]', '{', ...none] };
	}
}

const soundRow = (table: TableName): Record<string, Json> =>
	Object.fromEntries([
		['id', 'X1'],
		['order', 1],
		...fieldsOf(table).map(([name, field]) => [name, valuesFor(field).sound]),
	]);

function store(table: TableName, values: SqlValue[]): void {
	db.prepare(`DELETE FROM "${SQL_NAMES[table]}"`).run();
	db.prepare(`INSERT INTO "${SQL_NAMES[table]}" VALUES (${values.map(() => '?').join(', ')})`).run(...values);
}

describe.each(TABLE_NAMES)('the table %s of a file', (table) => {
	test('has a column for every field of the registry, in its order', () => {
		const columns = db.pragma(`table_info("${SQL_NAMES[table]}")`) as ColumnInfo[];
		expect(columns.map(({ name }) => name)).toEqual([
			'id',
			'order',
			...fieldsOf(table).map(([name]) => name),
		]);
		for (const [name, field] of fieldsOf(table)) {
			const column = columns.find((other) => other.name === name);
			expect([name, column?.notnull]).toEqual([name, field.nullable ? 0 : 1]);
		}
		expect(columns[0]).toMatchObject({ type: 'TEXT', pk: 1, notnull: 1 });
		const strict = (db.pragma('table_list') as { name: string; strict: number }[]).find(
			({ name }) => name === SQL_NAMES[table],
		);
		expect(strict?.strict).toBe(1);
	});

	test('has a foreign key for every key of the registry', () => {
		const keys = db.pragma(`foreign_key_list("${SQL_NAMES[table]}")`) as { from: string; table: string }[];
		const wanted = fieldsOf(table).flatMap(([name, { kind }]) =>
			kind.type === 'key' ? [`${name} -> ${SQL_NAMES[kind.table as TableName]}`] : [],
		);
		expect(keys.map((key) => `${key.from} -> ${key.table}`).sort()).toEqual(wanted.sort());
	});

	test('refuses what the registry does not allow, and nothing that it allows', () => {
		const columns = columnsOf(table);
		const sound = columns.map((column) => column.toSql(soundRow(table)[column.name] ?? null));
		store(table, sound);
		fieldsOf(table).forEach(([name, field], i) => {
			for (const wrong of valuesFor(field).wrong) {
				const values = sound.with(i + 2, wrong);
				expect(() => store(table, values), `${name} = ${wrong}`).toThrow(/CHECK|NOT NULL|cannot store/);
			}
			if (field.nullable) store(table, sound.with(i + 2, null));
		});
	});

	test('gives back what was put in', () => {
		const columns = columnsOf(table);
		for (const row of sample[table] as readonly Row[]) {
			const fields = row as unknown as Record<string, Json>;
			const back = columns.map((column) => [
				column.name,
				column.fromSql(column.toSql(fields[column.name] ?? null)),
			]);
			expect(Object.fromEntries(back)).toEqual(row);
		}
	});
});

test('a released step of the file is never edited: the structure is the golden one', async () => {
	await expect(expectedSchema()).toMatchFileSnapshot(`../golden/schema-${MIGRATIONS.length}.sql`);
});
