/** The cells of one page: stored lines of a table, entries of an index, or the numbers of further pages. */
import type { Pages } from './pages';
import { readRecord, readVarint, type StoredValue } from './record';

/** What a page says of itself in its first byte. */
export const PAGE = { indexBranch: 2, tableBranch: 5, indexLeaf: 10, tableLeaf: 13 } as const;

export interface Line {
	rowid: number;
	values: StoredValue[];
}

/** Page 1 begins with the header of the file. */
const startOf = (number: number): number => (number === 1 ? 100 : 0);

export const kindOf = (pages: Pages, number: number): number => pages.page(number)?.[startOf(number)] ?? 0;

/** Where each cell begins; none where the page says more than it can hold. */
function cellsOf(page: Buffer, number: number): number[] {
	const start = startOf(number);
	const isBranch = (page[start] ?? 0) < PAGE.indexLeaf;
	const first = start + (isBranch ? 12 : 8);
	const count = page.readUInt16BE(start + 3);
	if (first + 2 * count > page.length) return [];
	return Array.from({ length: count }, (_, n) => page.readUInt16BE(first + 2 * n)).filter(
		(at) => at >= first + 2 * count && at < page.length - 3,
	);
}

/** What does not fit into the page goes on in others; how much of it fits is a rule of the file format. */
function payload(pages: Pages, page: Buffer, at: number, length: number, isTable: boolean): Buffer | null {
	const { usable, count } = pages;
	if (length > usable * count) return null;
	const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
	if (length <= most) return at + length <= page.length ? page.subarray(at, at + length) : null;
	const least = Math.floor(((usable - 12) * 32) / 255) - 23;
	const wanted = least + ((length - least) % (usable - 4));
	const local = wanted <= most ? wanted : least;
	if (at + local + 4 > page.length) return null;
	const parts = [page.subarray(at, at + local)];
	let missing = length - local;
	let next = page.readUInt32BE(at + local);
	while (missing > 0) {
		const more = pages.page(next);
		if (!more) return null;
		parts.push(more.subarray(4, 4 + Math.min(missing, usable - 4)));
		missing -= usable - 4;
		next = more.readUInt32BE(0);
	}
	return Buffer.concat(parts);
}

/** The lines of a leaf of a table, and how many of its cells could not be read. */
export function linesOf(pages: Pages, number: number): { lines: Line[]; unread: number } {
	const page = pages.page(number);
	if (!page || kindOf(pages, number) !== PAGE.tableLeaf) return { lines: [], unread: 0 };
	const cells = cellsOf(page, number);
	const lines = cells.flatMap((at): Line[] => {
		const length = readVarint(page, at);
		const rowid = length && readVarint(page, length.next);
		const bytes = rowid && payload(pages, page, rowid.next, length.value, true);
		const values = bytes && readRecord(bytes);
		return values ? [{ rowid: rowid.value, values }] : [];
	});
	return { lines, unread: cells.length - lines.length };
}

/** The entries of a page of an index. */
export function entriesOf(pages: Pages, number: number): StoredValue[][] {
	const page = pages.page(number);
	const kind = kindOf(pages, number);
	if (!page || (kind !== PAGE.indexLeaf && kind !== PAGE.indexBranch)) return [];
	return cellsOf(page, number).flatMap((at): StoredValue[][] => {
		const length = readVarint(page, at + (kind === PAGE.indexBranch ? 4 : 0));
		const bytes = length && payload(pages, page, length.next, length.value, false);
		const values = bytes && readRecord(bytes);
		return values ? [values] : [];
	});
}

/** The pages below a branch. */
export function childrenOf(pages: Pages, number: number): number[] {
	const page = pages.page(number);
	const kind = kindOf(pages, number);
	if (!page || (kind !== PAGE.tableBranch && kind !== PAGE.indexBranch)) return [];
	return [...cellsOf(page, number), startOf(number) + 8].map((at) => page.readUInt32BE(at));
}

/** All pages of a tree from its root, and whether each branch led to pages of the right kind. */
export function walkTree(pages: Pages, root: number): { numbers: number[]; isWhole: boolean } {
	const seen = new Set<number>();
	let isWhole = true;
	const isTable = [PAGE.tableBranch, PAGE.tableLeaf].includes(kindOf(pages, root) as never);
	const kinds: readonly number[] = isTable
		? [PAGE.tableBranch, PAGE.tableLeaf]
		: [PAGE.indexBranch, PAGE.indexLeaf];
	for (const open = [root]; open.length > 0; ) {
		const number = open.pop() ?? 0;
		if (seen.has(number) || !kinds.includes(kindOf(pages, number))) isWhole = false;
		else {
			seen.add(number);
			open.push(...childrenOf(pages, number));
		}
	}
	return { numbers: [...seen], isWhole };
}
