/** Whose name the history shows, and whether this person has been asked. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Author } from '../shared/contract';
import { sentenceOf } from '../shared/errors';
import { call } from './api';
import { settleEdits } from './leaving';
import { notify } from './notice-store';
import { author as words } from './words/versions';

let author: Author | null = null;
const listeners = new Set<() => void>();

function set(next: Author): void {
	author = next;
	for (const listener of listeners) listener();
}

async function readAuthor(): Promise<void> {
	const reply = await call('app.author', {});
	if (reply.ok) set(reply.value);
}

/** Null until it is read. */
export function useAuthor(): Author | null {
	useEffect(() => {
		if (!author) void readAuthor();
	}, []);
	return useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => author,
	);
}

/** A sentence where the name was not kept. */
export async function keepAuthor(name: string): Promise<string | null> {
	if (name.trim() === '') return words.empty;
	await settleEdits();
	const reply = await call('app.setAuthor', { name });
	if (!reply.ok) return sentenceOf(reply.failure);
	set(reply.value);
	return null;
}

export async function askAuthor(): Promise<void> {
	await settleEdits();
	if (!author) await readAuthor();
	const { title, why, label, keep: confirm } = words;
	const initial = author?.name ?? '';
	notify({
		kind: 'question',
		question: { title, why, label, confirm, initial, most: 100, save: keepAuthor },
	});
}
