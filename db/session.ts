/** The bid that is open: its file, and the plan as stored, kept in memory so that an edit need not read it again. */
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import type { OpenBid } from '../shared/contract';
import { only, type Plan, periodCount, TABLE_NAMES } from '../shared/plan';
import { checkPlan } from '../shared/rules/plan';
import { checkRow, type Shape } from '../shared/rules/row';
import { damaged } from './failures';
import { abandonFile, type BidFile, closeFile, type OpenOptions, openFile, startWriting } from './file';
import { type History, openHistory } from './history';
import { type Meta, type MetaStore, openMeta } from './meta';
import { fieldsOnly } from './row';
import { openStore, type Store } from './store';

export interface Session {
	file: BidFile;
	store: Store;
	history: History;
	metaStore: MetaStore;
	/** As stored, always. */
	plan: Plan;
	meta: Meta;
}

export function openSession(path: string, options: OpenOptions): Session {
	const file = openFile(path, options);
	try {
		const store = openStore(file.db);
		const metaStore = openMeta(file.db);
		const plan = readWholePlan(store, path);
		startWriting(file);
		const history = openHistory(file.db, authorName());
		return { file, store, history, metaStore, plan, meta: metaStore.read() };
	} catch (error) {
		abandonFile(file);
		throw error;
	}
}

/** Another program may have written the file: what breaks the rules of a bid is not let in. */
function readWholePlan(store: Store, path: string): Plan {
	let plan: Plan;
	try {
		plan = store.readPlan();
	} catch (error) {
		if (error instanceof SyntaxError) throw damaged(path);
		throw error;
	}
	for (const table of ['bid', 'assumptions', 'riskSharing'] as const)
		if (plan[table].length !== 1) throw damaged(path);
	const shape = shapeOf(plan);
	const errors = TABLE_NAMES.flatMap((table) =>
		plan[table].flatMap((row, i) => checkRow(table, fieldsOnly(row), shape, `${table}[${i}]`).errors),
	);
	const all = errors.length > 0 ? errors : checkPlan(plan);
	if (all.length > 0) throw damaged(path, all.slice(0, 100));
	return plan;
}

export const shapeOf = (plan: Plan): Shape => {
	const bid = only(plan, 'bid');
	return { years: bid.years, periods: periodCount(bid) };
};

export const closeSession = (session: Session): void => closeFile(session.file);

export function describeOpenBid({ file, history, plan, meta }: Session): OpenBid {
	return {
		path: file.path,
		name: basename(file.path).replace(/\.consort$/i, ''),
		revision: meta.revision,
		plan,
		asAt: meta.asAt,
		isSample: meta.isSample,
		readOnly: file.readOnly,
		savedAt: meta.savedAt,
		steps: file.readOnly === null ? history.steps() : { undo: null, redo: null },
	};
}

/** Who edits, for the history: the name of the account on this computer. */
export function authorName(): string {
	try {
		return userInfo().username;
	} catch {
		return '';
	}
}
