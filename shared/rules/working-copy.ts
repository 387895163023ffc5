/** A copy of a bid that scenario changes are made on: only what they alter is copied. */
import { only, type Plan, periodCount, type Row, type TableName } from '../plan';
import { loose, uniqueKey } from './keys';
import type { Lookup } from './links';
import type { Shape } from './value';

/** A bid's rows by id, each table indexed when it is first asked for. */
export class PlanIndex implements Lookup {
	readonly plan: Plan;
	readonly #byId = new Map<TableName, Map<string, Row>>();
	readonly #byKey = new Map<TableName, Map<string, string>>();
	readonly #naming = new Map<string, Map<unknown, Row[]>>();

	constructor(plan: Plan) {
		this.plan = plan;
	}

	row<T extends TableName>(table: T, id: string): Row<T> | undefined {
		let rows = this.#byId.get(table);
		if (!rows) {
			rows = new Map(this.plan[table].map((row) => [row.id, row as Row]));
			this.#byId.set(table, rows);
		}
		return rows.get(id) as Row<T> | undefined;
	}

	/** The rows whose `field` names this id. */
	naming(table: TableName, field: string, id: string): readonly Row[] {
		let byName = this.#naming.get(`${table}.${field}`);
		if (!byName) {
			byName = Map.groupBy(this.plan[table] as readonly Row[], (row) => loose(row)[field]);
			this.#naming.set(`${table}.${field}`, byName);
		}
		return byName.get(id) ?? [];
	}

	/** The id of the first row with this unique key. */
	holder(table: TableName, key: string): string | undefined {
		let holders = this.#byKey.get(table);
		if (!holders) {
			holders = new Map();
			for (const row of this.plan[table] as readonly Row[]) {
				const own = uniqueKey(table, loose(row));
				if (own !== null && !holders.has(own)) holders.set(own, row.id);
			}
			this.#byKey.set(table, holders);
		}
		return holders.get(key);
	}
}

/** The bid as a scenario has it so far. */
export class WorkingCopy implements Lookup {
	readonly #base: PlanIndex;
	/** Rows altered so far; null: taken out. */
	readonly #altered = new Map<TableName, Map<string, Row | null>>();
	/** Ids of altered rows by unique key. */
	readonly #holders = new Map<string, Set<string>>();
	/** The first period without the partner, by partner. */
	readonly departures = new Map<string, number>();

	constructor(base: PlanIndex) {
		this.#base = base;
	}

	row<T extends TableName>(table: T, id: string): Row<T> | undefined {
		const altered = this.#altered.get(table)?.get(id);
		return altered === undefined ? this.#base.row(table, id) : ((altered ?? undefined) as Row<T> | undefined);
	}

	/** Years and periods, which no scenario changes. */
	get shape(): Shape {
		const bid = only(this.#base.plan, 'bid');
		return { years: bid.years, periods: periodCount(bid) };
	}

	/** All rows of a table, in their order. */
	rows<T extends TableName>(table: T): readonly Row<T>[] {
		const altered = this.#altered.get(table);
		const rows = this.#base.plan[table] as unknown as readonly Row<T>[];
		if (!altered) return rows;
		return rows.flatMap((row) => {
			const now = altered.get(row.id);
			return now === undefined ? [row] : now === null ? [] : [now as Row<T>];
		});
	}

	/** The rows whose `field` names this id. */
	naming(table: TableName, field: string, id: string): Row[] {
		const altered = this.#altered.get(table);
		const kept = this.#base.naming(table, field, id).filter((row) => !altered?.has(row.id));
		const now = [...(altered?.values() ?? [])].filter((row) => row !== null && loose(row)[field] === id);
		return [...kept, ...(now as Row[])];
	}

	/** Puts a row in place of the one with its id, or takes that one out. */
	put(table: TableName, id: string, next: Row | null): void {
		const before = this.row(table, id);
		const rows = this.#altered.get(table) ?? new Map<string, Row | null>();
		this.#altered.set(table, rows.set(id, next));
		const old = before && uniqueKey(table, loose(before));
		if (typeof old === 'string') this.#holders.get(`${table}:${old}`)?.delete(id);
		const key = next && uniqueKey(table, loose(next));
		if (typeof key !== 'string') return;
		const holders = this.#holders.get(`${table}:${key}`) ?? new Set();
		this.#holders.set(`${table}:${key}`, holders.add(id));
	}

	/** Whether another row than this one holds its unique key. */
	isSecond(table: TableName, row: Row): boolean {
		const key = uniqueKey(table, loose(row));
		if (key === null) return false;
		for (const id of this.#holders.get(`${table}:${key}`) ?? []) if (id !== row.id) return true;
		const first = this.#base.holder(table, key);
		return first !== undefined && first !== row.id && this.#altered.get(table)?.get(first) === undefined;
	}

	/** The partner leaves; where a scenario says so twice the earlier period counts. */
	leave(partnerId: string, fromPeriod: number): void {
		this.departures.set(partnerId, Math.min(fromPeriod, this.departures.get(partnerId) ?? fromPeriod));
	}

	plan(): Plan {
		const tables = [...this.#altered.keys()].map((table) => [table, this.rows(table)]);
		return { ...this.#base.plan, ...Object.fromEntries(tables) };
	}
}
