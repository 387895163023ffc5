/** The open bid as another file: whole, and compared with what is open before it takes its place. */
import { isDeepStrictEqual } from 'node:util';
import type { Plan } from '../shared/plan';
import { copyDatabase } from './backups/copy';
import { connect, type FileKey } from './connection';
import { createFile } from './new-file';
import { type PlaceOptions, placeBid } from './placement';
import type { Session } from './session';
import { openStore } from './store';

const FROM_MEMORY = 'Kept as it was in the window; its earlier steps could not be read any more';

/** With its history; without it where the file it lies in cannot be read soundly any more. */
export function writeBidCopy(session: Session, target: string, author: string, options: PlaceOptions): void {
	const { file, plan, meta } = session;
	try {
		placeBid(target, options, (draft) => {
			copyDatabase(file.db, draft);
			if (!isSamePlan(readPlan(draft, file.key), plan))
				throw new Error('The copy is not the bid that is open.');
		});
	} catch {
		// Where it is the target that cannot be written, this fails in the same way, and says so.
		createFile(
			target,
			plan,
			{ kind: 'import', label: FROM_MEMORY, author, meta },
			{ ...options, key: file.key },
		);
	}
}

function readPlan(path: string, key: FileKey | null): Plan {
	const db = connect(path, { readonly: true }, key);
	try {
		return openStore(db).readPlan();
	} finally {
		db.close();
	}
}

/** As it would be written: the order of fields does not matter. */
export const isSamePlan = (a: Plan, b: Plan): boolean =>
	isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));
