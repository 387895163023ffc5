/** One function for each call of the contract; the bid's file and its rules are behind them. */
import type { CallName, MainCall, Output, ServiceInput } from '../shared/contract';
import { listAllBackups, openBackup, readBackup, saveBackup, takeBackupNow } from './backups/calls';
import { createBid, exploreSample, importBid, refuseOpenFile } from './beginnings';
import { writeBidCopy } from './bid-copy';
import { closeBid, type Desk, openBid, openForReview, openToEdit, sessionOf } from './desk';
import { editBid, redoStep, undoStep } from './edit';
import { exportAgreement, exportFundersWorkbook, exportJson, exportList } from './export-calls';
import { cancelExport } from './export-run';
import { failure, fileGone } from './failures';
import { fillFundersForm, openFundersForm } from './fill/form-calls';
import { openList } from './import/list';
import { receivePartnerBook } from './import/receive';
import { packPages, placePack, stopPack } from './pack';
import { sendPartnerBooks, stopSending } from './partner-book/send';
import { draw, drop, remove, removeCopies, saveRecovery, set, unlock } from './passphrase/passphrase-calls';
import { dumpDamaged, lookAtDamaged, recoverBid } from './rescue/calls';
import { saveAs } from './save-as';
import { describeOpenBid } from './session';
import { simulateDelivery, simulateRisks, stopDelivery, stopSimulation } from './simulate';
import { setAuthor, setReason } from './step-reasons';
import { stopVarying, varyAssumptions } from './variation';
import {
	addVersion,
	listVersions,
	putVersionBack,
	readVersion,
	removeVersion,
	renameVersion,
} from './version-calls';

type Handlers = {
	[N in Exclude<CallName, MainCall>]: (desk: Desk, input: ServiceInput<N>) => Output<N> | Promise<Output<N>>;
};

export const HANDLERS: Handlers = {
	'app.start': (desk) => ({
		version: desk.appVersion,
		recent: desk.recents.list(),
		open: desk.session && describeOpenBid(desk.session),
	}),
	'app.author': (desk) => desk.author.current(),
	'app.setAuthor': setAuthor,
	'bid.create': createBid,
	'bid.open': (desk, { path }) => openBid(desk, path),
	'bid.openWaiting': (desk, { path }) => openBid(desk, path),
	'bid.openForReview': (desk, { path }) => openForReview(desk, path),
	'bid.openToEdit': openToEdit,
	'bid.openRecent': openRecent,
	'bid.openBackup': openBackup,
	'bid.exploreSample': exploreSample,
	'bid.importJson': (desk, { path }) => importBid(desk, path),
	'bid.saveCopy': saveCopy,
	'bid.saveAs': saveAs,
	'rescue.look': lookAtDamaged,
	'rescue.recover': recoverBid,
	'rescue.dump': dumpDamaged,
	'bid.current': (desk) => desk.session && describeOpenBid(desk.session),
	'bid.close': (desk) => {
		closeBid(desk);
		return { recent: desk.recents.list() };
	},
	'plan.edit': (desk, input) =>
		editBid(sessionOf(desk), desk.appVersion, input as Parameters<typeof editBid>[2]),
	'plan.undo': (desk, { revision }) => undoStep(sessionOf(desk), desk.appVersion, revision),
	'plan.redo': (desk, { revision }) => redoStep(sessionOf(desk), desk.appVersion, revision),
	'history.list': (desk, { limit, beforeSeq }) => sessionOf(desk).history.list(limit, beforeSeq),
	'history.setReason': setReason,
	'version.list': listVersions,
	'version.read': readVersion,
	'version.add': addVersion,
	'version.rename': renameVersion,
	'version.remove': removeVersion,
	'version.putBack': putVersionBack,
	'backup.list': listAllBackups,
	'backup.read': readBackup,
	'backup.take': takeBackupNow,
	'backup.saveCopy': saveBackup,
	'risks.simulate': simulateRisks,
	'risks.stopSimulation': stopSimulation,
	'delivery.simulate': simulateDelivery,
	'delivery.stopSimulation': stopDelivery,
	'assumptions.vary': varyAssumptions,
	'assumptions.stopVarying': stopVarying,
	'export.workbook': exportFundersWorkbook,
	'export.cancel': cancelExport,
	'export.json': exportJson,
	'export.agreement': exportAgreement,
	'form.open': openFundersForm,
	'form.fill': fillFundersForm,
	'pack.pages': packPages,
	'export.boardPack': placePack,
	'export.stopBoardPack': stopPack,
	'partnerBook.send': sendPartnerBooks,
	'partnerBook.stop': stopSending,
	'partnerBook.read': receivePartnerBook,
	'list.open': openList,
	'export.list': exportList,
	'bid.unlock': unlock,
	'passphrase.draw': draw,
	'passphrase.drop': drop,
	'passphrase.saveRecovery': saveRecovery,
	'passphrase.set': set,
	'passphrase.remove': remove,
	'passphrase.removeCopies': removeCopies,
	'recent.forget': (desk, { id }) => {
		desk.recents.forget(id);
		return { recent: desk.recents.list() };
	},
};

function openRecent(desk: Desk, { id }: ServiceInput<'bid.openRecent'>): Output<'bid.openRecent'> {
	const recent = desk.recents.find(id);
	if (!recent)
		throw failure('not_found', 'This bid is no longer in the list.', { todo: 'Open it from its folder.' });
	if (!recent.found) throw fileGone(recent.path);
	return openBid(desk, recent.path);
}

function saveCopy(desk: Desk, { path }: ServiceInput<'bid.saveCopy'>): Output<'bid.saveCopy'> {
	const session = sessionOf(desk);
	refuseOpenFile(desk, path);
	writeBidCopy(session, path, desk.author.current().name, { replace: true });
	return { path };
}
