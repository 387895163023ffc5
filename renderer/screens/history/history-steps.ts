/** The steps of a bid as the service keeps them, read page by page. */
import { useCallback, useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../shared/contract';
import type { Failure } from '../../../shared/errors';
import { call } from '../../api';
import { useAuthor } from '../../author-store';
import { useBidState } from '../../plan-store';
import { onReason } from '../../reason-prompt';

const PAGE = 100;
/** The most that one call of the contract gives. */
const MOST = 1000;

export interface Steps {
	/** Newest first; null until they are read. */
	entries: readonly HistoryEntry[] | null;
	more: boolean;
	failure: Failure | null;
	readMore: () => void;
	readAgain: () => void;
}

/** Reads the steps, and again after each edit; as many as were shown before. */
export function useSteps(): Steps {
	const { open } = useBidState();
	const [read, setRead] = useState<Omit<Steps, 'readMore' | 'readAgain'>>({
		entries: null,
		more: false,
		failure: null,
	});
	const [wanted, setWanted] = useState({ count: PAGE });
	const { path, revision } = open;
	// biome-ignore lint/correctness/useExhaustiveDependencies: another bid or revision has other steps
	useEffect(() => {
		let isCurrent = true;
		void readSteps(wanted.count).then((now) => {
			if (isCurrent) setRead((before) => ({ ...before, ...now }));
		});
		return () => {
			isCurrent = false;
		};
	}, [path, revision, wanted]);
	const author = useAuthor()?.name;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a first name also signs earlier steps
	useEffect(() => setWanted(({ count }) => ({ count })), [author]);
	useEffect(() => onReason(() => setWanted(({ count }) => ({ count }))), []);
	const readMore = useCallback(() => setWanted(({ count }) => ({ count: count + PAGE })), []);
	const readAgain = useCallback(() => setWanted(({ count }) => ({ count })), []);
	return { ...read, readMore, readAgain };
}

type Read = { entries: readonly HistoryEntry[]; more: boolean; failure: null } | { failure: Failure };

async function readSteps(count: number): Promise<Read> {
	const entries: HistoryEntry[] = [];
	for (;;) {
		const limit = Math.min(MOST, count - entries.length);
		const reply = await call('history.list', { limit, beforeSeq: entries.at(-1)?.seq ?? null });
		if (!reply.ok) return { failure: reply.failure };
		entries.push(...reply.value.entries);
		if (!reply.value.more || entries.length >= count)
			return { entries, more: reply.value.more, failure: null };
	}
}
