/** Keeps the service running: pending calls, one restart after an unexpected end, an orderly stop. */
import type { CallName, EventName, Events, OpenBid } from '../shared/contract';
import { type Failure, fail, type Reply } from '../shared/errors';
import type { RescueLook } from '../shared/rescue-calls';
import type { ServiceListener, ServiceProcess } from './service-process';

type AnyReply = Reply<unknown>;
type SendEvent = <N extends EventName>(name: N, payload: Events[N]) => void;

export interface ServiceHost {
	/** Never rejects. */
	call: (name: CallName, input: unknown) => Promise<AnyReply>;
	/** The open bid's file, for the suggestions of dialogs. */
	openPath: () => string | null;
	/** The damaged file that was looked at last. */
	damagedPath: () => string | null;
	/** Closes the bid and ends the service; at most `STOP_MS`. */
	stop: () => Promise<void>;
}

export interface HostOptions {
	start: (listener: ServiceListener) => ServiceProcess;
	sendEvent: SendEvent;
	/** Notes an unexpected end in the log; gives the number of the entry, or null. */
	noteEnd: (code: number | null) => string | null;
	/** A second unexpected end within a minute: the app gives up. */
	giveUp: (logId: string | null) => void;
	now?: () => number;
}

const STOP_MS = 10_000;
const RESTART_WINDOW_MS = 60_000;
const RESTARTED: Failure = {
	code: 'service_restarted',
	message: 'The part of Consort that keeps the bid ended unexpectedly and was started again.',
	safe: 'Everything shown as saved is on disk.',
	todo: 'Check your last change and make it again if it is not there.',
};

/** Calls after which another bid is open, its value being an OpenBid. */
const OPENS: ReadonlySet<CallName> = new Set<CallName>([
	'bid.create',
	'bid.open',
	'bid.openWaiting',
	'bid.openForReview',
	'bid.openToEdit',
	'bid.openRecent',
	'bid.openBackup',
	'bid.exploreSample',
	'bid.importJson',
	'bid.saveAs',
	'bid.unlock',
	'rescue.recover',
]);

interface Answer {
	id?: number;
	reply?: AnyReply;
	event?: EventName;
	payload?: unknown;
}

export function hostService({ start, sendEvent, noteEnd, giveUp, now = Date.now }: HostOptions): ServiceHost {
	const pending = new Map<number, { name: CallName; settle: (reply: AnyReply) => void }>();
	let lastId = 0;
	let lastEndMs = Number.NEGATIVE_INFINITY;
	let openPath: string | null = null;
	let damagedPath: string | null = null;
	let isReview = false;
	let stopping: (() => void) | null = null;
	let service = start({ onMessage, onExit });

	function call(name: CallName, input: unknown): Promise<AnyReply> {
		if (stopping) return Promise.resolve(fail('cancelled', 'Consort is closing.'));
		return ask(name, input);
	}

	function ask(name: CallName, input: unknown): Promise<AnyReply> {
		lastId += 1;
		const id = lastId;
		return new Promise((settle) => {
			pending.set(id, { name, settle });
			service.send({ id, call: name, input });
		});
	}

	function onMessage(message: unknown): void {
		const { id, reply, event, payload } = message as Answer;
		if (event) tell(event, payload as Events[EventName]);
		if (id === undefined || !reply) return;
		const asked = pending.get(id);
		pending.delete(id);
		if (!asked) return;
		if (reply.ok) followOpenBid(asked.name, reply.value);
		asked.settle(reply);
	}

	function tell<N extends EventName>(event: N, payload: Events[N]): void {
		if (event === 'bid.conflict') openPath = (payload as Events['bid.conflict']).open.path;
		sendEvent(event, payload);
	}

	function followOpenBid(name: CallName, value: unknown): void {
		if (OPENS.has(name)) ({ path: openPath, isReview } = value as OpenBid);
		if (name === 'bid.close') openPath = null;
		if (name === 'rescue.look') damagedPath = (value as RescueLook).path;
	}

	function onExit(code: number | null): void {
		if (stopping) {
			stopping();
			return;
		}
		const logId = noteEnd(code);
		const failure = logId === null ? RESTARTED : { ...RESTARTED, logId };
		for (const { settle } of pending.values()) settle({ ok: false, failure });
		pending.clear();
		const isSecond = now() - lastEndMs < RESTART_WINDOW_MS;
		lastEndMs = now();
		if (isSecond) {
			giveUp(logId);
			return;
		}
		service = start({ onMessage, onExit });
		void reopen();
	}

	async function reopen(): Promise<void> {
		const reply = openPath
			? await ask(isReview ? 'bid.openForReview' : 'bid.open', { path: openPath })
			: null;
		// The key went with the service, and no other process ever had it: the person is asked again.
		if (reply && !reply.ok && reply.failure.code === 'passphrase_needed') {
			sendEvent('service.restarted', { open: null, asks: reply.failure });
			return;
		}
		if (reply && !reply.ok) {
			openPath = null;
			sendEvent('bid.refused', reply.failure);
		}
		sendEvent('service.restarted', { open: reply?.ok ? (reply.value as OpenBid) : null });
	}

	async function stop(): Promise<void> {
		if (stopping) return;
		const ended = new Promise<void>((resolve) => {
			stopping = resolve;
		});
		const timeUp = new Promise<void>((resolve) => setTimeout(resolve, STOP_MS));
		await Promise.race([ask('bid.close', {}), ended, timeUp]);
		service.stop();
		await Promise.race([ended, timeUp]);
	}

	return { call, openPath: () => openPath, damagedPath: () => damagedPath, stop };
}
