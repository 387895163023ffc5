/** The two channels between main and window, and the names that may pass; the type proves the lists whole. */
import type { CallName, EventName } from '../shared/contract';

export const CALL_CHANNEL = 'consort:call';
export const EVENT_CHANNEL = 'consort:event';

// Written out, so that the preload need not carry the contract's parser into every window.
const CALLS: Record<CallName, true> = {
	'app.start': true,
	'app.author': true,
	'app.setAuthor': true,
	'bid.create': true,
	'bid.open': true,
	'bid.openWaiting': true,
	'bid.openForReview': true,
	'bid.openToEdit': true,
	'bid.openRecent': true,
	'bid.exploreSample': true,
	'bid.importJson': true,
	'bid.saveCopy': true,
	'bid.saveAs': true,
	'bid.current': true,
	'bid.close': true,
	'plan.edit': true,
	'plan.undo': true,
	'plan.redo': true,
	'history.list': true,
	'history.setReason': true,
	'version.list': true,
	'version.read': true,
	'version.add': true,
	'version.rename': true,
	'version.remove': true,
	'version.putBack': true,
	'risks.simulate': true,
	'risks.stopSimulation': true,
	'delivery.simulate': true,
	'delivery.stopSimulation': true,
	'assumptions.vary': true,
	'assumptions.stopVarying': true,
	'export.workbook': true,
	'export.cancel': true,
	'export.json': true,
	'export.agreement': true,
	'form.open': true,
	'form.fill': true,
	'partnerBook.send': true,
	'partnerBook.stop': true,
	'partnerBook.read': true,
	'list.open': true,
	'export.list': true,
	'export.reveal': true,
	'pack.pages': true,
	'pack.drawn': true,
	'export.boardPack': true,
	'export.stopBoardPack': true,
	'recent.forget': true,
	'clipboard.writePicture': true,
	'clipboard.writeTable': true,
};
const EVENTS: Record<EventName, true> = {
	progress: true,
	'simulation.progress': true,
	'delivery.progress': true,
	'assumptions.progress': true,
	'bid.waiting': true,
	'bid.opened': true,
	'bid.refused': true,
	'bid.blocked': true,
	'bid.conflict': true,
	command: true,
	'service.restarted': true,
};

export const isCallName = (name: unknown): name is CallName =>
	typeof name === 'string' && Object.hasOwn(CALLS, name);
export const isEventName = (name: unknown): name is EventName =>
	typeof name === 'string' && Object.hasOwn(EVENTS, name);
