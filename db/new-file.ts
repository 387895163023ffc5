/** A new bid file, made beside its place and put there whole. */
import type { Plan } from '../shared/plan';
import { type Connection, connect } from './connection';
import { openHistory } from './history';
import { type Meta, openMeta } from './meta';
import { migrate } from './migrate';
import { placeBid } from './placement';
import { openStore } from './store';

export interface Origin {
	kind: 'new' | 'import';
	/** How the bid began, as the history shows it. */
	label: string;
	author: string;
	meta: Meta;
}

/** `earlier` fills in what was before the origin, such as steps that were recovered. */
export function createFile(
	path: string,
	plan: Plan,
	origin: Origin,
	options: { replace: boolean },
	earlier?: (db: Connection) => void,
): void {
	placeBid(path, options, (draft) => {
		const db = connect(draft);
		try {
			migrate(db);
			db.pragma('foreign_keys = ON');
			db.transaction(() => {
				openStore(db).insertPlan(plan);
				openMeta(db).write(origin.meta);
				earlier?.(db);
				openHistory(db, () => origin.author).addOrigin(origin.kind, origin.label);
			}).immediate();
		} finally {
			db.close();
		}
	});
}
