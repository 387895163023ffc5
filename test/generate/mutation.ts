/** What a bad disk, a bad program or a bad person makes of a bid file or of bid JSON. */
import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { oneOf, type Random } from './random';

const MOST_BYTES_OF_NOISE = 300;
const PAGE = 4096;

const noise = (random: Random, length: number): Buffer => {
	const kind = random(4);
	return Buffer.from(Array.from({ length }, () => [0, 255, 32, random(256)][kind] ?? 0));
};

/** Each takes the bytes of a file and gives other ones. */
const OF_BYTES: ((bytes: Buffer, random: Random) => Buffer)[] = [
	(bytes, random) => {
		for (let n = 1 + random(12); n > 0; n--) {
			const at = random(bytes.length);
			bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
		}
		return bytes;
	},
	(bytes, random) => {
		noise(random, 1 + random(MOST_BYTES_OF_NOISE)).copy(bytes, random(bytes.length));
		return bytes;
	},
	// The header and the list of tables: where a byte says most.
	(bytes, random) => {
		noise(random, 1 + random(8)).copy(bytes, random(Math.min(bytes.length, 2000)));
		return bytes;
	},
	(bytes, random) => bytes.subarray(0, random(bytes.length)),
	(bytes, random) => {
		const [from, to] = [random(bytes.length), random(bytes.length)];
		bytes.copy(bytes, to, from, from + 1 + random(PAGE));
		return bytes;
	},
	(bytes, random) => {
		const at = random(bytes.length);
		return Buffer.concat([bytes.subarray(0, at), noise(random, 1 + random(PAGE)), bytes.subarray(at)]);
	},
	(bytes, random) => {
		const pages = Math.max(1, Math.floor(bytes.length / PAGE));
		const [one, other] = [random(pages) * PAGE, random(pages) * PAGE];
		const kept = Buffer.from(bytes.subarray(one, one + PAGE));
		bytes.copy(bytes, one, other, other + PAGE);
		kept.copy(bytes, other);
		return bytes;
	},
];

export const mutatedBytes = (bytes: Buffer, random: Random): Buffer =>
	oneOf(random, OF_BYTES)(Buffer.from(bytes), random);

const ODD_VALUES = [
	null,
	'',
	-1,
	1e308,
	0.5,
	9_007_199_254_740_993n,
	'x'.repeat(1_000_000),
	'null',
	'[]',
	'{}',
	'[1e999]',
	'["a"]',
	'{"__proto__":{}}',
	`${'['.repeat(5000)}${']'.repeat(5000)}`,
	'2026-02-31',
	'\u0000\u202e<img src=x>',
	Buffer.alloc(200_000),
];

const NAME = /^[a-z_]+$/i;
const tables = (db: Database.Database): string[] =>
	db
		.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
		.pluck()
		.all()
		.filter((name) => NAME.test(name) && !name.startsWith('sqlite_'));

/** A value that its column's rules may refuse, in a line by chance. */
function alterValue(db: Database.Database, random: Random): void {
	const table = oneOf(random, [...tables(db), 'meta', 'history', 'version']);
	const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
	const column = oneOf(random, columns);
	const count = db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0;
	db.prepare(
		`UPDATE "${table}" SET "${column}" = ? WHERE rowid = (SELECT rowid FROM "${table}" LIMIT 1 OFFSET ?)`,
	).run(oneOf(random, ODD_VALUES), random(Math.max(1, count)));
}

function alterStructure(db: Database.Database, random: Random): void {
	const table = oneOf(random, tables(db));
	db.exec(
		oneOf(random, [
			`DROP TABLE "${table}"`,
			`DELETE FROM "${table}"`,
			`ALTER TABLE "${table}" ADD COLUMN extra TEXT`,
			`CREATE TRIGGER sly AFTER UPDATE ON "${table}" BEGIN DELETE FROM partner; END`,
			`CREATE VIEW sly AS SELECT * FROM "${table}"`,
			`CREATE INDEX sly ON "${table}" (rowid)`,
			`PRAGMA user_version = ${random(100) - 50}`,
			`PRAGMA application_id = ${random(1000)}`,
			'PRAGMA encoding = "UTF-16"; VACUUM',
			'PRAGMA page_size = 512; VACUUM',
			'PRAGMA auto_vacuum = FULL; VACUUM',
			`INSERT INTO "${table}" SELECT * FROM "${table}"`,
			`PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK', 'check') WHERE name = '${table}'`,
			`PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = ${random(50)} WHERE name = '${table}'`,
			`PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || sql WHERE name = '${table}'`,
		]),
	);
}

/** Alters what SQLite itself takes for a sound file; some alterations it refuses, and the file stays. */
function alterByDatabase(path: string, random: Random): void {
	const db = new Database(path);
	try {
		db.unsafeMode();
		db.pragma('ignore_check_constraints = ON');
		db.pragma('foreign_keys = OFF');
		for (let n = 1 + random(3); n > 0; n--) (random(3) === 0 ? alterStructure : alterValue)(db, random);
	} catch (error) {
		if (!(error instanceof Database.SqliteError)) throw error;
	} finally {
		db.close();
	}
}

/** Alters the bid file at `path`: half of the time its bytes, half of the time what is stored in it. */
export function mutateFile(path: string, random: Random): void {
	if (random(2) === 0) writeFileSync(path, mutatedBytes(readFileSync(path), random));
	else alterByDatabase(path, random);
}

const ODD_JSON = [
	'1e999',
	'-0',
	'{}',
	'[]',
	'[[]]',
	'"__proto__"',
	'""',
	'null',
	'9007199254740993',
	'"\\ud800"',
	'"\\u0000"',
	'NaN',
	'true',
	`"${'x'.repeat(1_000_000)}"`,
	`${'['.repeat(5000)}${']'.repeat(5000)}`,
	`{${Array.from({ length: 5000 }, (_, at) => `"a${at}":1`).join(',')}}`,
	'{"__proto__":{"a":1}}',
];
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+]*|null|true|false/g;

/** Bid JSON with bytes altered, or with values, names or whole parts in wrong places. */
export function mutatedJson(text: string, random: Random): Buffer {
	if (random(4) === 0) return mutatedBytes(Buffer.from(text), random);
	let mutated = text;
	for (let n = 1 + random(3); n > 0; n--) {
		const tokens = [...mutated.matchAll(TOKEN)];
		const [one, other] = [oneOf(random, tokens), oneOf(random, tokens)];
		const instead = random(2) === 0 ? oneOf(random, ODD_JSON) : other[0];
		mutated = mutated.slice(0, one.index) + instead + mutated.slice(one.index + one[0].length);
	}
	return Buffer.from(mutated);
}
