/** The named versions of the bid in the window. The service keeps them; this holds what it said last. */
import { useEffect, useSyncExternalStore } from 'react';
import type { CallName, OpenBid, Output, Version, WindowInput } from '../shared/contract';
import { type Reply, sentenceOf } from '../shared/errors';
import { call } from './api';
import { useAuthor } from './author-store';
import { settleEdits } from './leaving';
import { notify, type Question } from './notice-store';
import { planStore, useBidState } from './plan-store';
import { versions as words } from './words/versions';

export interface KnownVersions {
	bid: string;
	/** Newest first. */
	versions: readonly Version[];
	/** The one removed last, while it can be put back. */
	removed: Version | null;
	/** The one named last, and at which revision of the bid. */
	named: { name: string; revision: number } | null;
}

let known: KnownVersions | null = null;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
	listeners.add(listener);
	return () => listeners.delete(listener);
};

function set(next: KnownVersions): void {
	known = next;
	for (const listener of listeners) listener();
}

const of = (bid: string): KnownVersions =>
	known?.bid === bid ? known : { bid, versions: [], removed: null, named: null };

async function readVersions(bid: string): Promise<void> {
	const reply = await call('version.list', {});
	if (reply.ok) set({ ...of(bid), versions: reply.value.versions });
}

/** Null until they are read. */
export function useVersions(): KnownVersions | null {
	const { path } = useBidState().open;
	const author = useAuthor()?.name;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a first name also signs what was named before it
	useEffect(() => void readVersions(path), [path, author]);
	const now = useSyncExternalStore(subscribe, () => known);
	return now?.bid === path ? now : null;
}

/** The name just given to the bid as it stands; null once it has changed. */
export function useJustNamed(): string | null {
	const { path, revision } = useBidState().open;
	const now = useSyncExternalStore(subscribe, () => known);
	return now?.bid === path && now.named?.revision === revision ? now.named.name : null;
}

type Writing = Extract<CallName, 'version.add' | 'version.rename' | 'version.remove' | 'version.putBack'>;

async function write<N extends Writing>(
	name: N,
	input: WindowInput<N>,
	more: Partial<KnownVersions> = {},
): Promise<string | null> {
	const bid = openBid()?.path ?? '';
	const reply: Reply<Output<Writing>> = await call(name, input);
	if (!reply.ok) return sentenceOf(reply.failure);
	set({ ...of(bid), ...more, versions: reply.value.versions });
	return null;
}

const openBid = (): OpenBid | undefined => planStore.state()?.open;

/** Asks for a name and keeps the bid as it stands under it. */
export async function askVersionName(): Promise<void> {
	await settleEdits();
	const { nameTitle: title, nameWhy: why, keep: confirm } = words;
	ask({ title, why, confirm, initial: '' }, (name) => {
		const revision = openBid()?.revision ?? 0;
		return write('version.add', { name, revision }, { named: { name, revision } });
	});
}

export const askNewName = ({ id, name: initial }: Version): void =>
	ask({ title: words.rename(initial), why: '', confirm: words.renameDo, initial }, (name) =>
		write('version.rename', { id, name }),
	);

function ask(
	question: Pick<Question, 'title' | 'why' | 'confirm' | 'initial'>,
	save: (name: string) => Promise<string | null>,
): void {
	const checked = async (name: string) => (name === '' ? words.empty : save(name));
	notify({ kind: 'question', question: { ...question, label: words.name, most: 100, save: checked } });
}

export const removeVersion = (version: Version): Promise<void> =>
	told(write('version.remove', { id: version.id }, { removed: version }));

export const putVersionBack = ({ id }: Version): Promise<void> =>
	told(write('version.putBack', { id }, { removed: null }));

async function told(work: Promise<string | null>): Promise<void> {
	const message = await work;
	if (message !== null)
		notify({ kind: 'failure', title: words.failed, failure: { code: 'invalid_input', message } });
}
