/** The funder's workbook that is being filled: kept while the bid is open, so that a look elsewhere loses nothing. */
import { useSyncExternalStore } from 'react';
import type { FormPair, FormReport, FundersForm } from '../../../../shared/funders-form';
import { call } from '../../../api';
import { settleEdits } from '../../../leaving';
import { notify } from '../../../notice-store';
import { planStore } from '../../../plan-store';
import { failureTitles } from '../../../words/messages';
import { callLong } from '../../../work-store';

export interface FormState {
	/** Path of the bid it was opened for. */
	bid: string;
	form: FundersForm;
	pairs: readonly FormPair[];
	sheet: string;
	/** The figure a click on a cell is for. */
	field: string | null;
	report: FormReport | null;
}

let state: FormState | null = null;
const listeners = new Set<() => void>();

function set(next: FormState | null): void {
	state = next;
	for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
	listeners.add(listener);
	return () => listeners.delete(listener);
};

const openBid = (): string | null => planStore.state()?.open.path ?? null;

/** null where none was chosen for the bid in the window. */
export function useFormState(): FormState | null {
	const found = useSyncExternalStore(subscribe, () => state);
	return found && found.bid === openBid() ? found : null;
}

export async function openForm(): Promise<boolean> {
	const reply = await call('form.open', {});
	const bid = openBid();
	if (!reply.ok) {
		notify({ kind: 'failure', title: failureTitles['form.open'], failure: reply.failure });
		return false;
	}
	if (bid === null) return false;
	const form = reply.value;
	const first = form.sheets.find(({ isHidden }) => !isHidden) ?? form.sheets[0];
	set({ bid, form, pairs: form.pairs, sheet: first?.name ?? '', field: null, report: null });
	return true;
}

const change = (more: Partial<FormState>): void => {
	if (state) set({ ...state, ...more });
};

export const showSheet = (sheet: string): void => change({ sheet });
export const chooseField = (field: string | null): void => {
	if (state && state.field !== field) change({ field });
};

/** One figure has one cell, and one cell one figure: the newer choice stands. */
export function pairUp(pair: FormPair): void {
	if (!state) return;
	const others = state.pairs.filter(
		({ field, sheet, address }) =>
			field !== pair.field && !(sheet === pair.sheet && address === pair.address),
	);
	change({ pairs: [...others, pair], report: null });
}

export const takeBack = (field: string): void =>
	change({ pairs: state?.pairs.filter((pair) => pair.field !== field) ?? [], report: null });

export async function fillForm(): Promise<void> {
	if (!state) return;
	await settleEdits();
	const reply = await callLong('form.fill', { pairs: [...state.pairs] });
	if (reply.ok) change({ report: reply.value });
	else notify({ kind: 'failure', title: failureTitles['form.fill'], failure: reply.failure });
}
