/** Steps that alter the open bid: edit, undo, redo. Each is one transaction, on the disk before the reply. */
import { applyChanges, type Change, invertChanges } from '../shared/change';
import type { Edited } from '../shared/contract';
import { FailureError } from '../shared/errors';
import type { TableName } from '../shared/plan';
import { checkPlan } from '../shared/rules/plan';
import { checkWritable, writeBid } from './bid-write';
import { checkChanges } from './edit-check';
import { brokenRules, damagedStep, nothingTo, staleRevision } from './failures';
import type { Step } from './history';
import type { Session } from './session';

export interface EditInput {
	revision: number;
	label: string;
	changes: readonly Change[];
	/** Why, where somebody said. */
	reason?: string;
}

/** Throws a failure and leaves the bid as it was: stale_revision, invalid_input, rule_broken, read_only, disk_full. */
export function editBid(session: Session, appVersion: string, input: EditInput): Edited {
	checkOpenForChange(session, input.revision);
	const changes = checkChanges(session.plan, input.changes);
	if (changes.length === 0) return { ...edited(session, input.label, []), seq: null };
	commit(session, appVersion, changes, () => session.history.addEdit(input.label, changes, input.reason));
	return edited(session, input.label, changes);
}

export function undoStep(session: Session, appVersion: string, revision: number): Edited {
	const step = nextStep(session, revision, 'undo');
	const changes = soundChanges(session, step.label, invertChanges(step.changes));
	commit(session, appVersion, changes, () => session.history.addUndo(step, changes));
	return edited(session, step.label, changes);
}

export function redoStep(session: Session, appVersion: string, revision: number): Edited {
	const step = nextStep(session, revision, 'redo');
	const changes = soundChanges(session, step.label, step.changes);
	commit(session, appVersion, changes, () => session.history.addRedo(step));
	return edited(session, step.label, changes);
}

function nextStep(session: Session, revision: number, kind: 'undo' | 'redo'): Step {
	checkOpenForChange(session, revision);
	const step = kind === 'undo' ? session.history.nextUndo() : session.history.nextRedo();
	if (!step) throw nothingTo(kind);
	return step;
}

/** The file may come from anybody: what its history would do is asked the same as what a person does. */
function soundChanges({ plan }: Session, label: string, changes: readonly Change[]): Change[] {
	try {
		return checkChanges(plan, changes);
	} catch (error) {
		if (error instanceof FailureError) throw damagedStep(label);
		throw error;
	}
}

function checkOpenForChange(session: Session, revision: number): void {
	checkWritable(session);
	if (revision !== session.meta.revision) throw staleRevision();
}

/**
 * The file is locked for this process and the plan in memory is what it holds, so the rules are asked
 * about the result before a byte is written.
 */
function commit(session: Session, appVersion: string, changes: readonly Change[], log: () => void): void {
	const { store, metaStore, meta } = session;
	const plan = applyChanges(session.plan, changes);
	const errors = checkPlan(plan, new Set<TableName>(changes.map(({ table }) => table)));
	if (errors.length > 0) throw brokenRules(errors);
	const news = { revision: meta.revision + 1, savedAt: new Date().toISOString(), appVersion };
	writeBid(session, () => {
		store.writeChanges(changes);
		log();
		metaStore.write(news);
	});
	session.plan = plan;
	session.meta = { ...meta, ...news };
}

const edited = ({ meta, history }: Session, label: string, changes: readonly Change[]): Edited => ({
	revision: meta.revision,
	changes: [...changes],
	label,
	seq: history.latest(),
	savedAt: meta.savedAt,
	steps: history.steps(),
});
