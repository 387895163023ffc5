/**
 * The log of changes in the file. Undo and redo survive a restart: every edit knows whether it stands
 * ('done'), was taken back ('undone'), or was taken back and then overtaken by another edit ('spent').
 */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Change } from '../shared/change';
import { changeSchema, type HistoryEntry, type Steps } from '../shared/contract';

type State = 'done' | 'undone' | 'spent' | 'logged';

export interface Step {
	seq: number;
	label: string;
	changes: Change[];
}

export interface History {
	/** A new edit ends what could be redone. */
	addEdit(label: string, changes: readonly Change[], reason?: string): void;
	/** The latest edit that stands; with `redo` the edit taken back last. */
	nextUndo(): Step | undefined;
	nextRedo(): Step | undefined;
	/** Marks an edit as taken back or made again, and logs that. */
	addUndo(step: Step, changes: readonly Change[]): void;
	addRedo(step: Step): void;
	/** How a bid began; cannot be undone. */
	addOrigin(kind: 'new' | 'import', label: string): void;
	steps(): Steps;
	/** The number of the latest step; 0 where there is none. */
	latest(): number;
	/** Newest first, before `beforeSeq` where it is given. */
	list(limit: number, beforeSeq: number | null): { entries: HistoryEntry[]; more: boolean };
}

/** `author` gives the name that new steps are signed with. */
export function openHistory(db: Database.Database, author: () => string): History {
	const insert = db.prepare<[string, string, string, string, string | null, string, State]>(
		'INSERT INTO history (at, author, kind, label, reason, changes, state) VALUES (?, ?, ?, ?, ?, ?, ?)',
	);
	const setState = db.prepare<[State, number]>('UPDATE history SET state = ? WHERE seq = ?');
	const spend = db.prepare(SPEND);
	const add = (
		kind: HistoryEntry['kind'],
		label: string,
		changes: readonly Change[],
		state: State,
		reason = '',
	) =>
		insert.run(
			new Date().toISOString(),
			author(),
			kind,
			label,
			reason || null,
			JSON.stringify(changes),
			state,
		);
	return {
		addEdit: (label, changes, reason) => {
			spend.run();
			add('edit', label, changes, 'done', reason);
		},
		addUndo: (step, changes) => {
			setState.run('undone', step.seq);
			add('undo', step.label, changes, 'logged');
		},
		addRedo: (step) => {
			setState.run('done', step.seq);
			add('redo', step.label, step.changes, 'logged');
		},
		addOrigin: (kind, label) => add(kind, label, [], 'logged'),
		...readersOf(db),
	};
}

/** SQLite takes the index of these states only where a query names its condition word for word. */
const OPEN_STATE = `state IN ('done', 'undone')`;
const UNDO = `FROM history WHERE state = 'done' AND ${OPEN_STATE} ORDER BY seq DESC LIMIT 1`;
const REDO = `FROM history WHERE state = 'undone' AND ${OPEN_STATE} ORDER BY seq LIMIT 1`;
const SPEND = `UPDATE history SET state = 'spent' WHERE state = 'undone' AND ${OPEN_STATE}`;
/** What every edit asks of the history: none of it may cost more the longer the history is. */
export const STEP_QUERIES: readonly string[] = [`SELECT seq ${UNDO}`, `SELECT seq ${REDO}`, SPEND];
const changeList = z.array(changeSchema);
type Stored = Omit<HistoryEntry, 'changes'> & { changes: string };
const withChanges = <T extends { changes: string }>(
	entry: T,
): Omit<T, 'changes'> & { changes: Change[] } => ({
	...entry,
	changes: changesIn(entry.changes),
});

/** None where what the file holds are no changes: the step is listed, and taking it back finds nothing to alter. */
function changesIn(text: string): Change[] {
	const read = changeList.safeParse(JSON.parse(text));
	return read.success ? (read.data as Change[]) : [];
}

type Readers = Pick<History, 'nextUndo' | 'nextRedo' | 'steps' | 'latest' | 'list'>;

function readersOf(db: Database.Database): Readers {
	const step = (sql: string) => {
		const query = db.prepare<[], { seq: number; label: string; changes: string }>(
			`SELECT seq, label, changes ${sql}`,
		);
		return (): Step | undefined => {
			const found = query.get();
			return found && withChanges(found);
		};
	};
	const label = (sql: string) => db.prepare<[], string>(`SELECT label ${sql}`).pluck();
	const [undoLabel, redoLabel] = [label(UNDO), label(REDO)];
	const latest = db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM history').pluck();
	// A newer Consort, whose file is only looked at, may know more kinds.
	const page = db.prepare<[number, number], Stored>(
		`SELECT seq, at, author, CASE WHEN kind IN ('undo', 'redo', 'import', 'new') THEN kind ELSE 'edit' END AS kind,
			label, reason, changes FROM history WHERE seq < ? ORDER BY seq DESC LIMIT ?`,
	);
	return {
		nextUndo: step(UNDO),
		nextRedo: step(REDO),
		steps: () => ({ undo: undoLabel.get() ?? null, redo: redoLabel.get() ?? null }),
		latest: () => latest.get() ?? 0,
		list: (limit, beforeSeq) => {
			const found = page.all(beforeSeq ?? Number.MAX_SAFE_INTEGER, limit + 1);
			return { entries: found.slice(0, limit).map(withChanges), more: found.length > limit };
		},
	};
}
