import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newMeta } from '../../db/meta';
import { createFile } from '../../db/new-file';
import type { Change } from '../../shared/change';
import { type Plan, type Row, TABLE_NAMES } from '../../shared/plan';
import { arbitraryPlan } from '../generate/bid';
import { trialDesk } from './trial-desk';

const ORIGIN = { kind: 'new', label: 'New bid', author: 'somebody', meta: newMeta('0.1.0') } as const;

/** The one edit that makes another bid of a bid. */
function differences(from: Plan, to: Plan): Change[] {
	return TABLE_NAMES.flatMap((table) => {
		const old = new Map((from[table] as readonly Row[]).map((row) => [row.id, row]));
		const now = new Map((to[table] as readonly Row[]).map((row) => [row.id, row]));
		return [...new Set([...old.keys(), ...now.keys()])].map((id) => ({
			table,
			id,
			before: old.get(id) ?? null,
			after: now.get(id) ?? null,
		}));
	});
}

test('any bid is stored and read back as it is', async () => {
	const t = trialDesk();
	const path = t.file('bid.consort');
	await fc.assert(
		fc.asyncProperty(arbitraryPlan(), async (plan) => {
			await t.must('bid.close', {});
			rmSync(path, { force: true });
			createFile(path, plan, ORIGIN, { replace: false });
			expect((await t.must('bid.open', { path })).plan).toEqual(plan);
		}),
		{ numRuns: 20 },
	);
});

test('any bid can be edited into any other, and one undo brings it back, now and after a restart', async () => {
	const t = trialDesk();
	const path = t.file('bid.consort');
	await fc.assert(
		fc.asyncProperty(arbitraryPlan(), arbitraryPlan(), async (from, to) => {
			await t.must('bid.close', {});
			rmSync(path, { force: true });
			createFile(path, from, ORIGIN, { replace: false });
			await t.must('bid.open', { path });
			await t.edit('Everything', differences(from, to));
			expect(t.plan()).toEqual(to);
			await t.must('bid.close', {});
			expect((await t.must('bid.open', { path })).plan).toEqual(to);
			await t.must('plan.undo', { revision: 1 });
			await t.must('bid.close', {});
			expect((await t.must('bid.open', { path })).plan).toEqual(from);
		}),
		{ numRuns: 12 },
	);
});
