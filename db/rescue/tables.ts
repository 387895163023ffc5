/** Which lines of a damaged file stand in which table: by the trees, and what hangs on no tree by what it holds. */
import { childrenOf, entriesOf, kindOf, type Line, linesOf, PAGE, walkTree } from './cells';
import type { Pages } from './pages';
import { columnCount, fits, SQL_TABLES } from './stored-row';

export interface FoundTables {
	/** By the name of the table in the file; each line once. */
	lines: ReadonlyMap<string, readonly Line[]>;
	/** Tables of which a part is gone, or may be. */
	torn: ReadonlySet<string>;
	/** The ids that the index of a table names, also of lines that are gone; none where the index is gone too. */
	ids: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Tree {
	table: string;
	/** The index that SQLite makes for the ids of a table. */
	isIndex: boolean;
	root: number;
}

const INDEX_OF_IDS = /^sqlite_autoindex_(.+)_1$/;

/** The list of tables stands in the tree of page 1. */
function treesOf(pages: Pages): Tree[] {
	return walkTree(pages, 1)
		.numbers.flatMap((number) => linesOf(pages, number).lines)
		.flatMap(({ values: [type, name, of, root] }): Tree[] => {
			if (typeof root !== 'number' || !SQL_TABLES.includes(String(of))) return [];
			if (type === 'table') return [{ table: String(of), isIndex: false, root }];
			return type === 'index' && INDEX_OF_IDS.test(String(name))
				? [{ table: String(of), isIndex: true, root }]
				: [];
		});
}

/** Pages that were given back hold lines that somebody took out. */
function freePages(pages: Pages): Set<number> {
	const free = new Set<number>();
	const first = pages.page(1);
	let trunk = first && kindOf(pages, 1) !== 0 ? first.readUInt32BE(32) : 0;
	while (trunk > 0 && !free.has(trunk)) {
		free.add(trunk);
		const page = pages.page(trunk);
		if (!page) break;
		const count = Math.min(page.readUInt32BE(4), page.length / 4 - 2);
		for (let n = 0; n < count; n++) free.add(page.readUInt32BE(8 + 4 * n));
		trunk = page.readUInt32BE(0);
	}
	return free;
}

/**
 * The table that all lines of a leaf fit; null: none, or more than one. Lines may have more values than a table has
 * columns, as a newer Consort writes them, so the table with the most columns is meant.
 */
function tableOf(lines: readonly Line[], wanted: readonly string[]): string | null {
	const fitting = wanted.filter((table) => lines.every((line) => fits(table, line)));
	const most = Math.max(0, ...fitting.map(columnCount));
	const [first, ...others] = fitting.filter((table) => columnCount(table) === most);
	return others.length === 0 ? (first ?? null) : null;
}

export function findTables(pages: Pages): FoundTables {
	const lines = new Map<string, Line[]>(SQL_TABLES.map((table) => [table, []]));
	const ids = new Map<string, Set<string>>();
	const reached = new Set<number>();
	const torn = new Set(SQL_TABLES);
	for (const { table, isIndex, root } of treesOf(pages)) {
		const { numbers, isWhole } = walkTree(pages, root);
		for (const number of numbers) reached.add(number);
		if (isIndex && isWhole)
			ids.set(table, new Set(numbers.flatMap((n) => entriesOf(pages, n).map(([id]) => String(id)))));
		if (isIndex) continue;
		const leaves = numbers.map((number) => linesOf(pages, number));
		lines.get(table)?.push(...leaves.flatMap((leaf) => leaf.lines));
		if (isWhole && leaves.every(({ unread }) => unread === 0)) torn.delete(table);
	}
	if (torn.size > 0) addLost(pages, reached, [...torn], lines);
	return { lines, ids, torn };
}

/** Leaves that no tree leads to any more, among the tables whose tree is torn. */
function addLost(pages: Pages, reached: Set<number>, torn: string[], lines: Map<string, Line[]>): void {
	const free = freePages(pages);
	const unclear: { number: number; lines: Line[] }[] = [];
	for (let number = 2; number <= pages.count; number++) {
		if (reached.has(number) || free.has(number) || kindOf(pages, number) !== PAGE.tableLeaf) continue;
		const found = linesOf(pages, number).lines;
		const table = found.length > 0 ? tableOf(found, torn) : null;
		if (table) lines.get(table)?.push(...found);
		else unclear.push({ number, lines: found });
	}
	const parents = parentsOf(pages);
	for (const { number, lines: found } of unclear) {
		const siblings = parents.get(number) ?? [];
		const table = siblings
			.map((sibling) => tableOf(linesOf(pages, sibling).lines, torn))
			.find((each) => each !== null && found.every((line) => fits(each, line)));
		if (table) lines.get(table)?.push(...found);
	}
}

/** The other pages below the branch that leads to a page. */
function parentsOf(pages: Pages): Map<number, number[]> {
	const siblings = new Map<number, number[]>();
	for (let number = 2; number <= pages.count; number++) {
		if (kindOf(pages, number) !== PAGE.tableBranch) continue;
		const children = childrenOf(pages, number);
		for (const child of children) siblings.set(child, children);
	}
	return siblings;
}
