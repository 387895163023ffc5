import { describe, expect, it } from 'vitest';
import { PlanStore } from '../../renderer/plan-store';
import { invertChanges } from '../../shared/change';
import { setFields } from '../../shared/edits/row';
import { setTargetOfPeriod } from '../../shared/edits/target';
import type { Plan } from '../../shared/plan';
import { trialDesk } from '../db/trial-desk';

/** The store of the window talking to the real handlers on a real file. */
async function openStore() {
	const trial = trialDesk();
	const opened = await trial.sample();
	const store = new PlanStore((name, input) => trial.call(name, input as never));
	store.show(opened);
	const plan = (): Plan => {
		const state = store.state();
		if (!state) throw new Error('The store shows no bid.');
		return state.plan;
	};
	return { trial, store, plan };
}

const fteOf = (plan: Plan) => plan.posts.find((post) => post.id === 'P0-hub')?.fte;

describe('The bid in the window', () => {
	it('shows an edit at once and counts it as saved when the service has said so', async () => {
		const { trial, store, plan } = await openStore();
		const reply = store.edit('FTE of the hub', setFields(plan(), 'posts', 'P0-hub', { fte: 4 }));
		expect(fteOf(plan())).toBe(4);
		expect(store.state()?.pending).toBe(1);
		const shown = plan();
		await reply;
		expect(store.state()).toMatchObject({
			pending: 0,
			refused: null,
			open: { revision: 1, steps: { undo: 'FTE of the hub' } },
		});
		expect(plan()).toBe(shown);
		expect(fteOf(trial.plan())).toBe(4);
	});

	it('saves fast edits in their order, each as a step of its own', async () => {
		const { trial, store, plan } = await openStore();
		const replies = [1, 2, 3, 4, 5].map((fte) =>
			store.edit(`FTE ${fte}`, setFields(plan(), 'posts', 'P0-hub', { fte })),
		);
		await Promise.all(replies);
		expect(store.state()).toMatchObject({ pending: 0, open: { revision: 5, steps: { undo: 'FTE 5' } } });
		expect(trial.plan()).toEqual(plan());
	});

	it('takes a refused edit back, says why, and keeps the edits made meanwhile', async () => {
		const { store, plan } = await openStore();
		const bad = store.edit('Bad FTE', setFields(plan(), 'posts', 'P0-hub', { fte: -1 }));
		const good = store.edit(
			'Target',
			setTargetOfPeriod(plan(), { partnerId: 'P0', measureId: 'M1', periodIndex: 0, units: 18 }),
		);
		await Promise.all([bad, good]);
		expect(fteOf(plan())).toBe(3);
		expect(plan().targets[0]?.byPeriod[0]).toBe(18);
		expect(store.state()?.open.revision).toBe(1);
	});

	it('tells the refusal until it is dismissed', async () => {
		const { store, plan } = await openStore();
		await store.edit('Bad FTE', setFields(plan(), 'posts', 'P0-hub', { fte: Number.NaN }));
		expect(store.state()?.refused).toMatchObject({ label: 'Bad FTE', failure: { code: 'invalid_input' } });
		store.dismiss();
		expect(store.state()?.refused).toBeNull();
	});

	it('undoes and redoes with the name of the step', async () => {
		const { trial, store, plan } = await openStore();
		const before = plan();
		await store.edit('FTE of the hub', setFields(before, 'posts', 'P0-hub', { fte: 4 }));
		await store.undo();
		expect(plan()).toEqual(before);
		expect(store.state()?.open.steps).toEqual({ undo: null, redo: 'FTE of the hub' });
		await store.redo();
		expect(fteOf(plan())).toBe(4);
		expect(trial.plan()).toEqual(plan());
	});

	it('waits with an undo for the edits before it', async () => {
		const { store, plan } = await openStore();
		const edit = store.edit('FTE of the hub', setFields(plan(), 'posts', 'P0-hub', { fte: 4 }));
		const undo = store.undo();
		await Promise.all([edit, undo]);
		expect(fteOf(plan())).toBe(3);
	});

	it('keeps what was typed between an undo and its answer', async () => {
		const { trial, store, plan } = await openStore();
		const set = (fields: object) =>
			store.edit(JSON.stringify(fields), setFields(plan(), 'posts', 'P0-hub', fields));
		await set({ fte: 4 });
		const undo = store.undo();
		const after = set({ heads: 7 });
		await Promise.all([undo, after]);
		expect(store.state()?.refused).toBeNull();
		expect(plan().posts.find(({ id }) => id === 'P0-hub')).toMatchObject({ fte: 3, heads: 7 });
		expect(trial.plan()).toEqual(plan());
	});

	it('saves two queues of fast edits that wait for no answer, undo among them', async () => {
		const { trial, store, plan } = await openStore();
		const all: Promise<unknown>[] = [];
		for (let turn = 0; turn < 150; turn += 1) {
			all.push(store.edit('FTE', setFields(plan(), 'posts', 'P0-hub', { fte: (turn % 7) + 1 })));
			const units = { partnerId: 'P0', measureId: 'M1', periodIndex: turn % 12, units: turn };
			all.push(store.edit('Target', setTargetOfPeriod(plan(), units)));
			if (turn % 20 === 19) all.push(store.undo());
		}
		await Promise.all(all);
		expect(store.state()).toMatchObject({ pending: 0, refused: null });
		expect(trial.plan()).toEqual(plan());
	});

	it('adds refusals up, and makes every one of them again when asked', async () => {
		const { trial, store, plan } = await openStore();
		const bad = (fte: number) => store.edit(`FTE ${fte}`, setFields(plan(), 'posts', 'P0-hub', { fte }));
		await Promise.all([bad(-1), bad(-2)]);
		await store.edit('Good', setFields(plan(), 'posts', 'P0-hub', { heads: 7 }));
		expect(store.state()?.refused).toMatchObject({
			label: 'FTE -1',
			edits: [{ label: 'FTE -1' }, { label: 'FTE -2' }],
		});
		store.tryAgain();
		expect(store.state()?.refused).toBeNull();
		await store.settled();
		expect(store.state()?.refused?.edits).toHaveLength(2);
		expect(trial.plan()).toEqual(plan());
	});

	it('sends what waits once the service has come back', async () => {
		const { trial, store, plan } = await openStore();
		const edits = [1, 2, 4].map((fte) =>
			store.edit(`FTE ${fte}`, setFields(plan(), 'posts', 'P0-hub', { fte })),
		);
		const open = store.state()?.open ?? null;
		store.reopen(open);
		await Promise.all(edits);
		expect(fteOf(trial.plan())).toBe(4);
		expect(store.state()).toMatchObject({ pending: 0, refused: null });
	});

	it('saves nothing where nothing changes', async () => {
		const { store, plan } = await openStore();
		expect(await store.edit('Nothing', setFields(plan(), 'posts', 'P0-hub', { fte: 3 }))).toBeNull();
		expect(await store.edit('Nothing', invertChanges([]))).toBeNull();
		expect(store.state()?.open.revision).toBe(0);
	});
});
