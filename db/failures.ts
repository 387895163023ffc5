/** What the service says when something cannot be done: what happened, what is safe, what to do. */
import { basename } from 'node:path';
import { type Failure, type FailureCode, FailureError, type FormatError } from '../shared/errors';

/** A failure to throw; the entry turns it into a reply. */
export const failure = (
	code: FailureCode,
	message: string,
	more: Omit<Failure, 'code' | 'message'> = {},
): FailureError => new FailureError({ code, message, ...more });

const UNTOUCHED = 'The file is as it was.';

export const noBidOpen = () =>
	failure('not_found', 'No bid is open.', { todo: 'Open a bid or make a new one first.' });

export const fileGone = (path: string) =>
	failure('not_found', `There is no file ${path}.`, {
		safe: 'Nothing was changed.',
		todo: 'It may have been moved or renamed: open it from its new place.',
	});

/** The file of the open bid was moved or deleted while it was open. */
export const fileGoneWhileOpen = (path: string) =>
	failure('not_found', `The bid’s file ${basename(path)} has been moved or deleted while it was open.`, {
		safe: 'Everything up to the last saved change is still here in the window.',
		todo: 'Choose Save as and go on in another place, or bring the file back.',
	});

/** Another file has the bid's name, or something else wrote it, and nothing can be written beside it. */
export const changedFromOutside = (path: string) =>
	failure('not_found', `Something else has changed ${basename(path)} while it was open here.`, {
		safe: 'That file is as the other left it. Everything up to your last saved change is here in the window.',
		todo: 'Choose Save as and go on in another place; then both are kept.',
	});

/** A failure of the place where the bid lies, as it stands until the place is well again. */
export const whileBlocked = ({ code, message }: Failure): Failure => ({
	code,
	message,
	safe: 'Everything that was shown as saved is kept.',
	todo: 'Choose Save as to go on in another place now. When the file can be written again, Consort goes on by itself.',
});

export const fileLocked = (path: string) =>
	failure('file_locked', `${basename(path)} is open somewhere else.`, {
		safe: 'Nothing was changed; the other window goes on undisturbed.',
		todo: 'Close it there, then open it here. Only one person at a time can have a bid open.',
	});

export const fileOpenHere = (path: string) =>
	failure('file_locked', `${basename(path)} is the bid that is open now, so it cannot be written over.`, {
		safe: 'The open bid is as it was.',
		todo: 'Choose another name.',
	});

export const notABid = (path: string) =>
	failure('file_not_a_bid', `${basename(path)} is not a Consort bid.`, {
		safe: UNTOUCHED,
		todo: 'Open a file that Consort made, ending in .consort. To bring in bid JSON, choose Import.',
	});

export const damaged = (path: string, errors?: FormatError[]) =>
	failure('file_damaged', `${basename(path)} is damaged and cannot be read safely.`, {
		safe: `${UNTOUCHED} Consort does not repair by guessing.`,
		todo: 'Open an earlier copy of the bid, or ask whoever sent it to send it again.',
		...(errors ? { errors } : {}),
	});

export const tooDamaged = (path: string) =>
	failure('file_damaged', `Too little is left of ${basename(path)} for a bid.`, {
		safe: UNTOUCHED,
		todo: 'Open a backup of it, or save the tables that can be read.',
	});

export const newerThanApp = (path: string) =>
	failure(
		'file_newer_than_app',
		`${basename(path)} was made by a newer Consort than this one, which changed what a bid consists of; it cannot even be shown here.`,
		{
			safe: UNTOUCHED,
			todo: 'Update Consort on this computer, then open it again.',
		},
	);

/** `cause`: why no backup could be made of it first. */
export const notUpdated = (path: string, cause: unknown) => {
	const { code, message } =
		cause instanceof FailureError ? cause.failure : { code: 'internal' as const, message: '' };
	return failure(
		code,
		`${basename(path)} is of an earlier Consort and was not brought up to date, because no backup of it could be made first. ${message}`.trim(),
		{
			safe: UNTOUCHED,
			todo: 'Free some space on the disk, or open it for review: that changes nothing.',
		},
	);
};

export const noSuchBackup = () =>
	failure('not_found', 'This backup is no longer there.', {
		safe: 'Nothing was changed.',
		todo: 'Look at the list again: older backups go when newer ones are taken.',
	});

export const mayNotRead = (path: string) =>
	failure('read_only', `You do not have permission to read ${path}.`, {
		safe: UNTOUCHED,
		todo: 'Ask the owner of the folder for permission, or copy the file to a folder of your own.',
	});

export const readOnlyBid = (reason: string, isNewer = false) =>
	failure('read_only', `Nothing was saved: ${reason}`, {
		safe: 'The bid is as it was.',
		todo: isNewer
			? 'Update Consort on this computer, then open it again.'
			: 'Save a copy in a folder of your own and open the copy.',
	});

export const cannotWrite = (path: string) =>
	failure('read_only', `Consort could not write ${path}.`, {
		safe: 'The bid is as it was before this step.',
		todo: 'Check that the disk is connected and that you may write in its folder, then try again or save a copy elsewhere.',
	});

export const diskFull = () =>
	failure('disk_full', 'The disk is full, so this could not be saved.', {
		safe: 'The bid is as it was before this step.',
		todo: 'Free some space and try again, or save a copy on another disk.',
	});

export const staleRevision = () =>
	failure('stale_revision', 'The bid has changed since the window last read it.', {
		safe: 'Nothing was overwritten.',
		todo: 'The window now shows the bid as stored; make the change again if you still want it.',
	});

export const badValues = (errors: FormatError[]) =>
	failure('invalid_input', errors[0]?.message ?? 'A value is not right.', {
		safe: 'The bid is as it was before this step.',
		todo: 'Correct the value and try again.',
		errors,
	});

export const brokenRules = (errors: FormatError[]) =>
	failure('rule_broken', errors[0]?.message ?? 'The bid would not hold together.', {
		safe: 'The bid is as it was before this step.',
		todo: 'Change what the message names, then try again.',
		errors,
	});

export const badBidFile = (path: string, errors: FormatError[]) => {
	const more =
		errors.length > 1 ? ` (and ${errors.length - 1} more ${errors.length > 2 ? 'faults' : 'fault'})` : '';
	return failure('invalid_input', `${basename(path)} was not imported. ${errors[0]?.message ?? ''}${more}`, {
		safe: 'Nothing of it was taken in; an open bid is as it was.',
		todo: 'Correct the file, then import it again.',
		errors,
	});
};

export const isBidNotJson = (path: string) =>
	failure('invalid_input', `${basename(path)} is not bid JSON but the file of a bid.`, {
		safe: UNTOUCHED,
		todo: 'Choose Open instead of Import.',
	});

export const nothingTo = (step: 'undo' | 'redo') =>
	failure('not_found', `There is nothing to ${step}.`, { safe: 'The bid is as it was.' });

export const noSuchVersion = () =>
	failure('not_found', 'There is no such version of this bid.', { safe: 'Nothing was changed.' });

export const twinVersion = (name: string) =>
	failure('invalid_input', `There is already a version called “${name}”.`, {
		safe: 'It is as it was.',
		todo: 'Choose another name.',
	});

export const damagedVersion = (name: string) =>
	failure('file_damaged', `The version “${name}” is damaged and cannot be read safely.`, {
		safe: 'The bid itself and its other versions are as they were.',
		todo: 'Compare with another version, or open an earlier copy of the file.',
	});

export const damagedStep = (label: string) =>
	failure('file_damaged', `The step “${label.slice(0, 100)}” is damaged and cannot be taken.`, {
		safe: 'The bid itself is as it was.',
		todo: 'Make the change by hand, or open an earlier copy of the file.',
	});

export const notYourStep = () =>
	failure('invalid_input', 'Only who took a step can say why.', {
		safe: 'The history is as it was.',
		todo: 'Ask them to write it, or write a comment beside the figure.',
	});
