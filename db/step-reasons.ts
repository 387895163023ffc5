/** Why steps were taken, and whose they are: what may be said of a step after it was logged. */
import type { Author, Output, ServiceInput } from '../shared/contract';
import { writeBid } from './bid-write';
import { type Desk, sessionOf } from './desk';
import { notYourStep } from './failures';

/** Gives steps a reason, all or none; only their author may, so that nobody's words are put in another's mouth. */
export function setReason(
	desk: Desk,
	{ seqs, reason }: ServiceInput<'history.setReason'>,
): Output<'history.setReason'> {
	const session = sessionOf(desk);
	const { name } = desk.author.current();
	const { db } = session.file;
	const set = db.prepare('UPDATE history SET reason = ? WHERE seq = ? AND author = ?');
	writeBid(session, () => {
		for (const seq of seqs) if (set.run(reason || null, seq, name).changes !== 1) throw notYourStep();
	});
	return {};
}

/**
 * Keeps the name that steps are signed with from now on. The first name also signs what this sitting has done
 * in the open bid: the computer user's name only stood in for it.
 */
export function setAuthor(desk: Desk, { name }: ServiceInput<'app.setAuthor'>): Author {
	const before = desk.author.current();
	desk.author.keep(name);
	const { session } = desk;
	if (!before.isKept && session && session.file.readOnly === null)
		writeBid(session, () => {
			for (const table of ['history', 'version'])
				session.file.db
					.prepare(`UPDATE ${table} SET author = ? WHERE author = ? AND at >= ?`)
					.run(name, before.name, desk.startedAt);
		});
	return desk.author.current();
}
