/** What the person must be told in a dialog: a failure, or what was done. One at a time, none lost. */
import { useSyncExternalStore } from 'react';
import type { ExportReport, PackReport, WritingCall } from '../shared/contract';
import type { Failure } from '../shared/errors';

/** A question with one line or a few lines of text as its answer. */
export interface Question {
	title: string;
	why: string;
	label: string;
	initial: string;
	/** The word of the button that takes the answer. */
	confirm: string;
	/** The longest answer, in characters. */
	most: number;
	long?: boolean;
	/** Takes the answer; a sentence where it cannot be taken. */
	save: (answer: string) => Promise<string | null>;
}

export type Notice =
	| { kind: 'question'; question: Question }
	| { kind: 'failure'; title: string; failure: Failure }
	| { kind: 'exported'; report: ExportReport }
	| { kind: 'done'; title: string; text: string; of: WritingCall | null }
	/** A bid's file that cannot be opened, and may be recovered in part. */
	| { kind: 'damaged'; title: string; failure: Failure }
	/** Both files of a bid that was written by something else while it was open. */
	| { kind: 'conflict'; own: string; other: string }
	| { kind: 'packed'; report: PackReport }
	| { kind: 'told'; title: string; text: string }
	| { kind: 'shortcuts' };

let queue: readonly Notice[] = [];
const listeners = new Set<() => void>();
const tell = () => {
	for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
	listeners.add(listener);
	return () => listeners.delete(listener);
};

export function notify(notice: Notice): void {
	if (notice.kind === 'failure' && notice.failure.code === 'cancelled') return;
	queue = [...queue, notice];
	tell();
}
/** A bid that could not be opened: where its file is damaged, with what can be done. */
export function notifyRefused(title: string, failure: Failure): void {
	notify({ kind: failure.code === 'file_damaged' ? 'damaged' : 'failure', title, failure });
}
export function dismissNotice(): void {
	queue = queue.slice(1);
	tell();
}
/** Goes on to what there is to say since; stays where there is nothing, as after a dialog that was cancelled. */
export function showNextNotice(): void {
	if (queue.length > 1) dismissNotice();
}
/** The last funder workbook written from this window: of which bid, at which revision of it. */
export interface LastExport {
	bid: string;
	revision: number;
	report: ExportReport;
}
let lastExport: LastExport | null = null;

export function rememberExport(made: LastExport): void {
	lastExport = made;
	tell();
}
export const useLastExport = (): LastExport | null => useSyncExternalStore(subscribe, () => lastExport);

export const useNotice = (): Notice | undefined => useSyncExternalStore(subscribe, () => queue[0]);
