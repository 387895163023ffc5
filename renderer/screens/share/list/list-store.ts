/** The list that is being brought in: kept while its bid is open. */
import { useSyncExternalStore } from 'react';
import type { ListTable } from '../../../../shared/partner-book/list';
import type { GridSheet } from '../../../../shared/partner-book/received';
import { displayName } from '../../../../shared/plan';
import { call } from '../../../api';
import { settleEdits } from '../../../leaving';
import { notify } from '../../../notice-store';
import { planStore } from '../../../plan-store';
import { go } from '../../../route';
import { listImport } from '../../../words/list-import';
import { done, failureTitles } from '../../../words/messages';
import { callLong } from '../../../work-store';

export interface OpenList {
	/** Path of the bid it is for. */
	bid: string;
	table: ListTable;
	partnerId: string;
	name: string;
	sheets: readonly GridSheet[];
	/** Counts the lists opened, so that each begins anew. */
	turn: number;
}

let state: OpenList | null = null;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
	listeners.add(listener);
	return () => listeners.delete(listener);
};

/** null where none was opened for the bid in the window. */
export function useList(): OpenList | null {
	const found = useSyncExternalStore(subscribe, () => state);
	return found && found.bid === planStore.state()?.open.path ? found : null;
}

/** Chooses a file and shows what it holds. */
export async function importList(table: ListTable, partnerId: string): Promise<void> {
	await settleEdits();
	const bid = planStore.state()?.open.path;
	if (bid === undefined) return;
	const reply = await call('list.open', {});
	if (!reply.ok) {
		notify({ kind: 'failure', title: failureTitles['list.open'], failure: reply.failure });
		return;
	}
	state = { bid, table, partnerId, ...reply.value, turn: (state?.turn ?? 0) + 1 };
	for (const listener of listeners) listener();
	go('share', { view: 'list' });
}

/** Whose lines they will be. */
export function chooseListPartner(partnerId: string): void {
	if (!state) return;
	state = { ...state, partnerId };
	for (const listener of listeners) listener();
}

/** Saves the entries of a partner as CSV. */
export async function saveList(table: ListTable, partnerId: string): Promise<void> {
	await settleEdits();
	const plan = planStore.state()?.plan;
	const partner = plan?.partners.find(({ id }) => id === partnerId);
	const title = partner ? listImport.tables[table].title(displayName(partner)) : '';
	const reply = await callLong('export.list', { table, partnerId, title });
	if (reply.ok)
		notify({ kind: 'done', title: done['export.list'], text: reply.value.path, of: 'export.list' });
	else notify({ kind: 'failure', title: failureTitles['export.list'], failure: reply.failure });
}
