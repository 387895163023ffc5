/** A new bid file, made beside its place and put there whole. */
import type { Plan } from '../shared/plan';
import { type Connection, connect, type FileKey } from './connection';
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

/** `key` encrypts it. `earlier` fills in what was before the origin, such as steps that were recovered. */
export function createFile(
	path: string,
	plan: Plan,
	origin: Origin,
	{ key = null, ...options }: { replace: boolean; key?: FileKey | null },
	earlier?: (db: Connection) => void,
): void {
	placeBid(path, options, (draft) => {
		const db = connect(draft, {}, key);
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
