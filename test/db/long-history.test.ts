import { expect, test } from 'vitest';
import { STEP_QUERIES } from '../../db/history';
import { changeOf, trialDesk } from './trial-desk';

const STEPS = 100_000;

test(`a bid with ${STEPS} steps lists its latest, and names and reads a version`, async () => {
	const t = trialDesk();
	await t.sample();
	const [change] = [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 3 })];
	t.desk.session?.file.db
		.prepare(
			`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
			 INSERT INTO history (at, author, kind, label, changes, state)
			 SELECT '2026-01-05T09:00:00.000Z', 'Ann', 'edit', 'FTE ' || i, ?, 'done' FROM n`,
		)
		.run(STEPS, JSON.stringify([change]));
	const { entries, more } = await t.must('history.list', { limit: 100, beforeSeq: null });
	const { versions } = await t.must('version.add', { name: 'Submitted', revision: 0 });
	const read = await t.must('version.read', { id: versions[0]?.id ?? 0 });
	expect([entries.length, more, versions[0]?.seq]).toEqual([100, true, STEPS + 1]);
	expect(read.plan).toEqual(t.plan());
});

test('what every edit asks of the history is found by an index, never by reading all of it', async () => {
	const t = trialDesk();
	await t.sample();
	const db = t.desk.session?.file.db;
	const plans = STEP_QUERIES.map((query) =>
		db?.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${query}`).all(),
	);
	expect(plans.flat().map((step) => step?.detail)).toEqual([
		expect.stringContaining('INDEX history_by_state'),
		expect.stringContaining('INDEX history_by_state'),
		expect.stringContaining('INDEX history_by_state'),
	]);
});
