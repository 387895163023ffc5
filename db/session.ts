/** The bid that is open: its file, and the plan as stored, kept in memory so that an edit need not read it again. */
import { basename } from 'node:path';
import type { OpenBid } from '../shared/contract';
import type { Failure } from '../shared/errors';
import type { Plan } from '../shared/plan';
import { computerUser } from './author';
import { isFailure, systemCode } from './disk-error';
import { damaged, newerThanApp } from './failures';
import {
	abandonFile,
	type BidFile,
	closeFile,
	MADE_BY_NEWER,
	type OpenOptions,
	openFile,
	startWriting,
} from './file';
import { markPlace } from './file-place';
import { type History, openHistory } from './history';
import { type Meta, type MetaStore, openMeta } from './meta';
import { planErrors } from './plan-check';
import { openStore, type Store } from './store';
import { openVersions, type Versions } from './versions';

/** Why a bid under review cannot be changed. */
export const FOR_REVIEW = 'it was opened for review.';

export interface Session {
	file: BidFile;
	store: Store;
	history: History;
	versions: Versions;
	metaStore: MetaStore;
	/** As stored, always. */
	plan: Plan;
	meta: Meta;
	/** Why nothing can be saved for now; null: edits are saved. */
	blocked: Failure | null;
	/** What the window was told of that. */
	told: Failure | null;
}

export interface SessionOptions extends OpenOptions {
	/** The name that steps are signed with; without it that of the account on this computer. */
	author?: () => string;
}

export function openSession(path: string, options: SessionOptions): Session {
	const file = openFile(path, options);
	try {
		const store = openStore(file.db);
		const metaStore = openMeta(file.db);
		const plan = readWholePlan(store, path);
		const meta = metaStore.read();
		if (!meta) throw damaged(path);
		startWriting(file);
		const history = openHistory(file.db, options.author ?? computerUser);
		const versions = openVersions(file.db);
		if (file.readOnly === null) versions.forgetRemoved();
		file.mark = markPlace(path);
		return { file, store, history, versions, metaStore, plan, meta, blocked: null, told: null };
	} catch (error) {
		abandonFile(file);
		throw file.readOnly === MADE_BY_NEWER ? newerAndOther(path, error) : error;
	}
}

/** A newer file is not damaged where this Consort finds something in it that it does not know. */
function newerAndOther(path: string, error: unknown): unknown {
	const isOther = systemCode(error) === 'SQLITE_ERROR' || isFailure(error, 'file_damaged');
	return isOther ? newerThanApp(path) : error;
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
	const errors = planErrors(plan);
	if (errors) throw damaged(path, errors);
	return plan;
}

export const closeSession = (session: Session): void => closeFile(session.file);

export function describeOpenBid({ file, history, plan, meta, blocked }: Session): OpenBid {
	return {
		path: file.path,
		name: basename(file.path).replace(/\.consort$/i, ''),
		revision: meta.revision,
		plan,
		asAt: meta.asAt,
		isSample: meta.isSample,
		readOnly: file.readOnly,
		isReview: file.readOnly === FOR_REVIEW,
		blocked,
		hasPassphrase: file.key !== null,
		savedAt: meta.savedAt,
		steps: file.readOnly === null ? history.steps() : { undo: null, redo: null },
	};
}
