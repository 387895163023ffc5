/** The bids opened lately, in the app's own data folder. Losing this list loses no bid. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { RecentBid } from '../shared/contract';
import { placeText } from './placement';

const LIMIT = 20;
/** Of a bid that has a passphrase: nothing it holds may stand outside its file. */
export const onlyItsFile = (path: string, openedAt: string): Omit<Kept, 'id'> => ({
	title: basename(path).replace(/\.consort$/i, ''),
	funder: '',
	submissionDeadline: '',
	path,
	openedAt,
	requested: null,
	stops: null,
	hasPassphrase: true,
});

const KEPT = ['id', 'title', 'funder', 'path', 'openedAt', 'submissionDeadline'] as const;
type Kept = Omit<RecentBid, 'found'>;

export interface Recents {
	list(): RecentBid[];
	find(id: string): RecentBid | undefined;
	/** Puts a bid first, with its figures as they are now. */
	note(bid: Omit<Kept, 'id'>): void;
	forget(id: string): void;
	/** Lets go of bids of that title whose files are gone: what a bid was called before it was moved. */
	forgetGone(title: string): void;
}

export function openRecents(dataDir: string): Recents {
	const file = join(dataDir, 'recent.json');
	const read = () => readList(file);
	const write = (bids: Kept[]) => placeText(file, `${JSON.stringify(bids.slice(0, LIMIT), null, '\t')}\n`);
	const list = () => read().map((bid) => ({ ...bid, found: existsSync(bid.path) }));
	return {
		list,
		find: (id) => list().find((bid) => bid.id === id),
		note: (bid) => {
			const path = resolve(bid.path);
			const id = createHash('sha256').update(path).digest('hex').slice(0, 16);
			write([{ ...bid, id, path }, ...read().filter((other) => other.id !== id)]);
		},
		forgetGone: (title) => {
			const kept = read();
			const left = kept.filter((bid) => bid.title !== title || existsSync(bid.path));
			if (left.length < kept.length) write(left);
		},
		forget: (id) => write(read().filter((bid) => bid.id !== id)),
	};
}

/** A list that cannot be read is put aside, not written over: somebody may want to look at it. */
function readList(file: string): Kept[] {
	if (!existsSync(file)) return [];
	try {
		const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
		if (Array.isArray(found) && found.every(isKept)) return found;
	} catch {
		// Not JSON: handled like a list of something else.
	}
	renameSync(file, file.replace(/\.json$/, `-broken-${Date.now()}.json`));
	return [];
}

function isKept(value: unknown): value is Kept {
	if (typeof value !== 'object' || value === null) return false;
	const fields = value as Record<string, unknown>;
	return (
		KEPT.every((name) => typeof fields[name] === 'string') &&
		[fields.requested, fields.stops].every((figure) => figure === null || Number.isFinite(figure))
	);
}
