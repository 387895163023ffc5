/**
 * The bid in the window. An edit shows at once, goes to the service in its turn, and settles on the reply;
 * a refusal takes it back and says why. Nothing counts as saved before the service has said so.
 */
import { useMemo, useSyncExternalStore } from 'react';
import { applyChanges, type Change } from '../shared/change';
import type { CallName, Edited, OpenBid, Output, WindowInput } from '../shared/contract';
import type { Failure, FailureCode, Reply } from '../shared/errors';
import { type LiveFigures, liveFigures } from '../shared/figures';
import type { Plan, TableName } from '../shared/plan';
import { rebaseChanges } from '../shared/rebase';
import { stepLabel } from '../shared/step-label';
import { localDay } from '../shared/text';
import { call } from './api';

export interface BidState {
	open: OpenBid;
	/** What the screens show: the saved plan with the edits that are still on their way. */
	plan: Plan;
	/** Edits sent and not yet answered. */
	pending: number;
	/** What the last undo or redo did; null after an edit. */
	stepped: { back: boolean; label: string } | null;
	/** What the last edit took out, while it is the last one; null once dismissed. */
	removed: Removed | null;
	/** Why edits were not taken; stays until dismissed or tried again, so that nothing typed is lost unsaid. */
	refused: RefusedEdits | null;
}

export interface RefusedEdits {
	label: string;
	failure: Failure;
	/** What was typed, to be tried again; none where an undo or redo was refused. */
	edits: readonly Waiting[];
}

/** The step that took something out, and how much of each table went with it. */
export interface Removed {
	label: string;
	counts: ReadonlyMap<TableName, number>;
}

/**
 * What screens draw from. It stays the same object while an edit settles, so that only what shows the saving is
 * drawn again then.
 */
export interface ShownBid {
	plan: Plan;
	open: Pick<OpenBid, 'path' | 'name' | 'asAt' | 'isSample' | 'readOnly'>;
}

export interface Waiting {
	label: string;
	changes: Change[];
	reason: string;
}

/** An edit that is on disk. */
export interface SavedEdit extends Edited {
	/** The bid as it was. */
	before: Plan;
	reason: string;
}

type Send = <N extends CallName>(name: N, input: WindowInput<N>) => Promise<Reply<Output<N>>>;

/** An edit was refused because of its file, not of what it says. */
export const OF_THE_FILE: ReadonlySet<FailureCode> = new Set<FailureCode>([
	'not_found',
	'read_only',
	'disk_full',
]);

export class PlanStore {
	#state: BidState | null = null;
	#shown: ShownBid | null = null;
	#listeners = new Set<() => void>();
	#editListeners = new Set<(edit: SavedEdit) => void>();
	#waiting: Waiting[] = [];
	#turn: Promise<unknown> = Promise.resolve();
	/** Another object for each bid that is shown; a bid that moves to another file stays the same one. */
	#bid: object = {};
	readonly #send: Send;

	constructor(send: Send = call) {
		this.#send = send;
	}

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};
	readonly state = (): BidState | null => this.#state;
	readonly shown = (): ShownBid | null => this.#shown;

	/** Shows another bid, or none. Edits of the former one that were not answered are dropped with it. */
	show(open: OpenBid | null): void {
		this.#waiting = [];
		this.#bid = {};
		this.#set(open && { open, plan: open.plan, pending: 0, stepped: null, removed: null, refused: null });
	}

	/**
	 * The service came back after an unexpected end: what it holds is what was saved. An edit that was on its
	 * way has been refused with a reason by then; those that wait behind it are laid over what was saved and sent.
	 */
	reopen(open: OpenBid | null): void {
		const before = this.#state;
		if (!open || before?.open.path !== open.path) {
			this.show(open);
			return;
		}
		this.#goOn(open, before);
	}

	/** The same bid in another file. What could not be saved in the former one is tried again. */
	moveTo(open: OpenBid): void {
		const before = this.#state;
		if (!before) return;
		this.#goOn(open, before);
		this.#tryAgainOfFile();
	}

	/** Why nothing can be saved for now; null: what could not be saved meanwhile is tried again. */
	block(blocked: Failure | null): void {
		if (!this.#state) return;
		this.#set({ ...this.#state, open: { ...this.#state.open, blocked } });
		if (!blocked) this.#tryAgainOfFile();
	}

	#goOn(open: OpenBid, { refused }: BidState): void {
		const pending = this.#waiting.length;
		this.#set({ open, plan: this.#replayed(open.plan), pending, stepped: null, removed: null, refused });
	}

	/** Not what broke a rule: that would be refused again. */
	#tryAgainOfFile(): void {
		const refused = this.#state?.refused;
		if (refused && OF_THE_FILE.has(refused.failure.code)) this.tryAgain();
	}

	/** Hears of each edit once it is saved; undo and redo are none. */
	readonly onEdit = (listener: (edit: SavedEdit) => void): void => void this.#editListeners.add(listener);

	/** Applies changes at once and saves them; one step of undo, called `name`, with a reason if there is one. */
	edit(name: string, changes: Change[], reason = ''): Promise<Reply<Edited> | null> {
		// Nothing of a bid that is only looked at changes, not even for a moment.
		if (!this.#state || changes.length === 0 || this.#state.open.readOnly !== null)
			return Promise.resolve(null);
		const bid = this.#bid;
		const label = stepLabel(name);
		const waiting: Waiting = { label, changes, reason };
		this.#waiting.push(waiting);
		this.#set({
			...this.#state,
			plan: applyChanges(this.#state.plan, changes),
			pending: this.#waiting.length,
			removed: null,
		});
		return this.#inTurn(async () => {
			if (!this.#waiting.includes(waiting) || !this.#state || this.#bid !== bid) return null;
			// An undo, or a refusal, may have come between what was on screen and what is in the file.
			const { plan: before, revision } = this.#state.open;
			const sent = rebaseChanges(before, changes) ?? changes;
			if (sent.length === 0) return this.#drop(waiting);
			const reply = await this.#send('plan.edit', { revision, label, changes: sent, reason });
			this.#settle(waiting, reply, label, sent);
			if (reply.ok && reply.value.seq !== null)
				for (const listener of this.#editListeners) listener({ ...reply.value, before, reason });
			return reply;
		});
	}

	/** What it asks for stands already. */
	#drop(waiting: Waiting): null {
		this.#waiting = this.#waiting.filter((each) => each !== waiting);
		if (this.#state) this.#set({ ...this.#state, pending: this.#waiting.length });
		return null;
	}

	/** Makes the refused edits once more, each as its own step, on the bid as it is now. */
	tryAgain = (): void => {
		const edits = this.#state?.refused?.edits ?? [];
		this.dismiss();
		for (const { label, changes, reason } of edits)
			void this.edit(
				label,
				(this.#state && rebaseChanges(this.#state.plan, changes)) ?? [...changes],
				reason,
			);
	};

	/** Resolves when every edit made so far is saved or refused. */
	settled(): Promise<unknown> {
		return this.#turn;
	}

	undo = (): Promise<Reply<Edited> | null> => this.#step('plan.undo');
	redo = (): Promise<Reply<Edited> | null> => this.#step('plan.redo');

	dismissRemoved = (): void => {
		if (this.#state?.removed) this.#set({ ...this.#state, removed: null });
	};

	dismiss = (): void => {
		if (this.#state?.refused) this.#set({ ...this.#state, refused: null });
	};

	#step(name: 'plan.undo' | 'plan.redo'): Promise<Reply<Edited> | null> {
		return this.#inTurn(async () => {
			const state = this.#state;
			const steps = state?.open.steps;
			if (!state || !(name === 'plan.undo' ? steps?.undo : steps?.redo)) return null;
			const reply = await this.#send(name, { revision: state.open.revision });
			this.#settle(null, reply, name === 'plan.undo' ? 'Undo' : 'Redo');
			if (reply.ok && this.#state)
				this.#set({ ...this.#state, stepped: { back: name === 'plan.undo', label: reply.value.label } });
			return reply;
		});
	}

	#settle(waiting: Waiting | null, reply: Reply<Edited>, label: string, sent: Change[] = []): void {
		const state = this.#state;
		if (!state) return;
		this.#waiting = this.#waiting.filter((each) => each !== waiting);
		// The service stores what was sent; only when it says otherwise must the window follow it.
		const asSent =
			reply.ok &&
			waiting !== null &&
			sent === waiting.changes &&
			JSON.stringify(reply.value.changes) === JSON.stringify(sent);
		const saved = !reply.ok
			? state.open.plan
			: asSent && this.#waiting.length === 0
				? state.plan
				: applyChanges(state.open.plan, reply.value.changes);
		const open = reply.ok
			? {
					...state.open,
					plan: saved,
					revision: reply.value.revision,
					savedAt: reply.value.savedAt,
					steps: reply.value.steps,
				}
			: state.open;
		this.#set({
			open,
			plan: asSent ? state.plan : this.#replayed(saved),
			pending: this.#waiting.length,
			stepped: null,
			removed: reply.ok && waiting && this.#waiting.length === 0 ? removedBy(waiting) : null,
			refused: reply.ok
				? state.refused
				: withRefused(state.refused, { label, failure: reply.failure, waiting }),
		});
	}

	#replayed(saved: Plan): Plan {
		return this.#waiting.reduce(
			(plan, { changes }) => applyChanges(plan, rebaseChanges(plan, changes) ?? []),
			saved,
		);
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const next = this.#turn.then(work);
		this.#turn = next.catch(() => undefined);
		return next;
	}

	#set(state: BidState | null): void {
		this.#state = state;
		if (!state) this.#shown = null;
		else if (!showsSame(this.#shown, state)) this.#shown = { plan: state.plan, open: state.open };
		for (const listener of this.#listeners) listener();
	}
}

function removedBy({ label, changes }: Waiting): Removed | null {
	const counts = new Map<TableName, number>();
	for (const { table, after } of changes) if (!after) counts.set(table, (counts.get(table) ?? 0) + 1);
	return counts.size === 0 ? null : { label, counts };
}

/** One refusal more: the edits add up, and the first is the one that is named. */
function withRefused(
	known: RefusedEdits | null,
	{ label, failure, waiting }: { label: string; failure: Failure; waiting: Waiting | null },
): RefusedEdits {
	const edits = [...(known?.edits ?? []), ...(waiting ? [waiting] : [])];
	return { label: known && waiting ? known.label : label, failure, edits };
}

const showsSame = (shown: ShownBid | null, { plan, open }: BidState): boolean =>
	shown?.plan === plan && shown.open.path === open.path && shown.open.readOnly === open.readOnly;

export const planStore = new PlanStore();

const BID_NEEDED = 'A screen of a bid was drawn with no bid open.';

/** The bid in the window; only used where one is open. */
export function useBid(): ShownBid {
	const shown = useSyncExternalStore(planStore.subscribe, planStore.shown);
	if (!shown) throw new Error(BID_NEEDED);
	return shown;
}

/** The bid with how its saving stands: changes twice an edit. */
export function useBidState(): BidState {
	const state = useSyncExternalStore(planStore.subscribe, planStore.state);
	if (!state) throw new Error(BID_NEEDED);
	return state;
}

/** How the saving stands, also where no bid is open. */
export const useOpenBid = (): BidState | null => useSyncExternalStore(planStore.subscribe, planStore.state);
export const useIsBidOpen = (): boolean =>
	useSyncExternalStore(planStore.subscribe, () => planStore.state() !== null);

let latest: { plan: Plan; today: string; figures: LiveFigures } | null = null;

/** Figures of a plan, worked out once for all who ask. */
export function figuresOf(plan: Plan, today: string): LiveFigures {
	if (latest?.plan !== plan || latest.today !== today)
		latest = { plan, today, figures: liveFigures(plan, today) };
	return latest.figures;
}

/** Today on this computer, `2026-04-01`. */
export const localToday = (): string => localDay(new Date());

/** Figures and findings of the bid in the window. */
export function useFigures(): LiveFigures {
	const { plan, open } = useBid();
	const today = open.asAt ?? localToday();
	return useMemo(() => figuresOf(plan, today), [plan, today]);
}
