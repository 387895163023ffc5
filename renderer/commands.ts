/** What buttons, menu and keyboard share: one function a command. */
import type { CommandName } from '../shared/commands';
import type { CallName, OpenBid, WindowInput, WritingCall } from '../shared/contract';
import type { Failure } from '../shared/errors';
import type { WorkbookTemplate } from '../shared/workbook-templates';
import { call } from './api';
import { askAuthor } from './author-store';
import { browseBackups } from './backup-store';
import { EXCHANGE_WORK } from './exchange-commands';
import { stepFinding } from './finding-steps';
import { leaveField, mayLeaveBid, settleEdits } from './leaving';
import { notify, notifyRefused, rememberExport } from './notice-store';
import { askPassphrase, askToUnlock } from './passphrase-store';
import { planStore } from './plan-store';
import { go } from './route';
import { BACKUPS_VIEW } from './screens/backups/backup-place';
import { askVersionName } from './version-store';
import { done, failureTitles } from './words/messages';
import { callLong } from './work-store';

type OpeningCall =
	| 'bid.open'
	| 'bid.openWaiting'
	| 'bid.openForReview'
	| 'bid.openRecent'
	| 'bid.openBackup'
	| 'bid.exploreSample'
	| 'bid.importJson'
	| 'bid.create'
	| 'rescue.recover';

/** Opens or makes a bid and shows its overview; what goes wrong is told in a dialog. */
export async function openBid<N extends OpeningCall>(name: N, input: WindowInput<N>): Promise<boolean> {
	if (!(await mayLeaveBid())) return false;
	const reply = await call(name, input);
	if (!reply.ok) return toldOrUnlocked(failureTitles[name], reply.failure);
	showBid(reply.value as OpenBid);
	return true;
}

/** A bid that was not opened: its passphrase is asked for, or the reason told. Whether it is open in the end. */
export async function toldOrUnlocked(title: string, failure: Failure): Promise<boolean> {
	if (failure.code !== 'passphrase_needed') {
		notifyRefused(title, failure);
		return false;
	}
	const open = await askToUnlock(failure);
	if (open) showBid(open);
	return open !== null;
}

/** The service came back without the key of the bid in the window, which keeps what was typed till it is open again. */
export async function unlockAgain(failure: Failure): Promise<void> {
	const open = await askToUnlock(failure, true);
	if (!open) {
		await call('bid.close', {});
		planStore.show(null);
		return;
	}
	planStore.reopen(open);
	// What was sent while nothing was open.
	if (planStore.state()?.refused?.failure.code === 'passphrase_needed') planStore.tryAgain();
}

/** The bid under review, from where it is looked at. */
export async function openToEdit(): Promise<void> {
	const reply = await call('bid.openToEdit', {});
	if (reply.ok) planStore.show(reply.value);
	else notify({ kind: 'failure', title: failureTitles['bid.openToEdit'], failure: reply.failure });
}

export function showBid(open: OpenBid): void {
	browseBackups(false);
	planStore.show(open);
	go('overview');
}

export async function closeBid(): Promise<void> {
	if (!(await mayLeaveBid())) return;
	const reply = await call('bid.close', {});
	if (reply.ok) planStore.show(null);
	else notify({ kind: 'failure', title: failureTitles['bid.close'], failure: reply.failure });
}

/** In the shape of a template; can be stopped on the way. */
export async function exportWorkbook(template: WorkbookTemplate = 'general'): Promise<void> {
	await settleEdits();
	const open = planStore.state()?.open;
	const reply = await callLong('export.workbook', { template });
	if (!reply.ok)
		return notify({ kind: 'failure', title: failureTitles['export.workbook'], failure: reply.failure });
	if (!open) return;
	rememberExport({ bid: open.path, revision: open.revision, report: reply.value });
	notify({ kind: 'exported', report: reply.value });
}

/** For the board (null) or for one partner; can be stopped on the way. */
export async function exportBoardPack(partner: string | null): Promise<void> {
	await settleEdits();
	const reply = await callLong('export.boardPack', { partner });
	if (reply.ok) notify({ kind: 'packed', report: reply.value });
	else notify({ kind: 'failure', title: failureTitles['export.boardPack'], failure: reply.failure });
}

async function exportJson(): Promise<void> {
	await settleEdits();
	const reply = await callLong('export.json', {});
	if (reply.ok) toldDone('export.json', done['export.json'], reply.value.path);
	else notify({ kind: 'failure', title: failureTitles['export.json'], failure: reply.failure });
}

async function saveCopy(): Promise<void> {
	await settleEdits();
	const reply = await call('bid.saveCopy', {});
	if (reply.ok) toldDone('bid.saveCopy', done['bid.saveCopy'], reply.value.path);
	else notify({ kind: 'failure', title: failureTitles['bid.saveCopy'], failure: reply.failure });
}

const toldDone = (of: WritingCall, title: string, path: string): void =>
	notify({ kind: 'done', title, text: path, of });

/** In another place, where the work goes on; what could not be saved in the former one is saved there. */
async function saveAs(): Promise<void> {
	await settleEdits();
	const reply = await call('bid.saveAs', {});
	if (!reply.ok)
		return notify({ kind: 'failure', title: failureTitles['bid.saveAs'], failure: reply.failure });
	planStore.moveTo(reply.value);
	await planStore.settled();
	notify({ kind: 'done', title: done['bid.saveAs'], text: reply.value.path, of: 'bid.saveAs' });
}

/** Opens the folder of what was written last by this call. */
export async function showInFolder(of: WritingCall): Promise<void> {
	const reply = await call('export.reveal', { of });
	if (!reply.ok) notify({ kind: 'failure', title: failureTitles['export.reveal'], failure: reply.failure });
}

/** The log of what went wrong unexpectedly, in its folder. */
export async function showLogs(): Promise<void> {
	const reply = await call('log.show', {});
	if (!reply.ok) notify({ kind: 'failure', title: failureTitles['log.show'], failure: reply.failure });
}

/** Can be stopped on the way. */
async function exportAgreement(): Promise<void> {
	await settleEdits();
	const reply = await callLong('export.agreement', {});
	if (reply.ok) toldDone('export.agreement', done['export.agreement'](reply.value.gaps), reply.value.path);
	else notify({ kind: 'failure', title: failureTitles['export.agreement'], failure: reply.failure });
}

function step(by: 1 | -1): void {
	leaveField();
	stepFinding(by);
}

const focusNewBid = () => document.querySelector<HTMLInputElement>('#new-bid-title')?.focus();

export const COMMAND_WORK: Record<CommandName, () => unknown> = {
	new: async () => {
		if (planStore.state()) await closeBid();
		browseBackups(false);
		requestAnimationFrame(focusNewBid);
	},
	open: () => openBid('bid.open', {}),
	openForReview: () => openBid('bid.openForReview', {}),
	openSample: () => openBid('bid.exploreSample', {}),
	importJson: () => openBid('bid.importJson', {}),
	saveAs: () => (planStore.state() ? saveAs() : undefined),
	saveCopy: () => (planStore.state() ? saveCopy() : undefined),
	nameVersion: () => (planStore.state() ? askVersionName() : undefined),
	backups: () => (planStore.state() ? go('history', { view: BACKUPS_VIEW }) : browseBackups(true)),
	yourName: askAuthor,
	passphrase: askPassphrase,
	closeBid: () => (planStore.state() ? closeBid() : undefined),
	exportWorkbook: () => (planStore.state() ? exportWorkbook() : undefined),
	exportAgreement: () => (planStore.state() ? exportAgreement() : undefined),
	exportBoardPack: () => (planStore.state() ? exportBoardPack(null) : undefined),
	exportJson: () => (planStore.state() ? exportJson() : undefined),
	...EXCHANGE_WORK,
	undo: () => planStore.undo(),
	redo: () => planStore.redo(),
	nextFinding: () => step(1),
	previousFinding: () => step(-1),
	shortcuts: () => notify({ kind: 'shortcuts' }),
	showLogs,
};

/** Every call name has a title here when it fails; kept beside the commands so that none is forgotten. */
export type TitledCall = Extract<
	CallName,
	OpeningCall | 'bid.openToEdit' | 'bid.close' | WritingCall | 'export.reveal' | 'log.show'
>;
