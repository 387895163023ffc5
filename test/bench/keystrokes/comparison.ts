/** What of the sample is not in a bid that was typed: rows by what they say, ids and order aside. */
import { expectedBid } from './aside';
import { type Entry, sample, type Value } from './sample-bid';

type Bid = Record<string, Entry[]>;

const isKey = (name: string) => name === 'id' || name === 'rowId' || /Id$/.test(name);

/** What a row points at, by what that says. */
function named(bid: Bid, field: string, id: Value | undefined): Value {
	if (id === null || id === undefined) return null;
	const found = Object.values(bid)
		.filter(Array.isArray)
		.flatMap((rows) => rows.filter((row) => row.id === id));
	const target = found[0];
	return String(target?.name ?? target?.title ?? target?.description ?? target?.person ?? field);
}

function said(bid: Bid, row: Entry): Record<string, Value> {
	return Object.fromEntries(
		Object.entries(row)
			.filter(([name]) => name !== 'id')
			.map(([name, value]) => [name, isKey(name) ? named(bid, name, value) : value]),
	);
}

/** How many fields two rows differ in. */
const distance = (a: Record<string, Value>, b: Record<string, Value>) =>
	Object.keys(a).filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));

/** Lines for each table with rows or fields that are not as in the sample; none where all of it was typed. */
export function missingFrom(typed: Bid): string[] {
	return Object.entries(expectedBid()).flatMap(([name, rows]) => {
		if (!Array.isArray(rows)) return [];
		const left = (typed[name] ?? []).map((row) => said(typed, row));
		const wrong = new Map<string, number>();
		const examples: string[] = [];
		let gone = 0;
		for (const row of rows.map((each) => said(sample, each))) {
			const [nearest] = left
				.map((each) => ({ each, differs: distance(row, each) }))
				.sort((a, b) => a.differs.length - b.differs.length);
			if (!nearest || nearest.differs.length > Object.keys(row).length / 2) {
				gone += 1;
				continue;
			}
			left.splice(left.indexOf(nearest.each), 1);
			for (const field of nearest.differs)
				examples.push(
					`${field}: ${JSON.stringify(row[field])} typed as ${JSON.stringify(nearest.each[field])}`,
				);
			for (const field of nearest.differs) wrong.set(field, (wrong.get(field) ?? 0) + 1);
		}
		const fields = [...wrong].map(([field, count]) => `${field} ${count}`).join(', ');
		if (gone === 0 && left.length === 0 && fields === '') return [];
		return [
			`${name}: ${rows.length} rows, ${gone} not typed, ${left.length} too many; fields that differ: ${fields || 'none'}`,
			...examples.slice(0, 4),
		];
	});
}
