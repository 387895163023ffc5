import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, invertChanges } from '../../shared/change';
import { changeOf, type TrialDesk, trialDesk } from './trial-desk';

type Move = 'edit' | 'undo' | 'redo' | 'name';

async function make(t: TrialDesk, move: Move, turn: number): Promise<void> {
	const revision = t.desk.session?.meta.revision ?? -1;
	if (move === 'name') await t.must('version.add', { name: `Version ${turn}`, revision });
	else if (move === 'edit') await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: turn + 1 })]);
	// With nothing to take back it is refused, and the log stays as it is.
	else await t.call(`plan.${move}`, { revision });
}

test('a version is what taking back the log from now on leads to, undos and redos among it', async () => {
	const moves = fc.array(fc.constantFrom<Move>('edit', 'edit', 'undo', 'redo', 'name'), { maxLength: 14 });
	await fc.assert(
		fc.asyncProperty(moves, async (made) => {
			const t = trialDesk();
			await t.sample();
			for (const [turn, move] of made.entries()) await make(t, move, turn);
			const { entries } = await t.must('history.list', { limit: 100, beforeSeq: null });
			for (const { id, seq } of (await t.must('version.list', {})).versions) {
				const back = entries.filter((entry) => entry.seq > seq);
				const then = back.reduce((plan, { changes }) => applyChanges(plan, invertChanges(changes)), t.plan());
				expect((await t.must('version.read', { id })).plan).toEqual(then);
			}
			await t.must('bid.close', {});
		}),
		{ numRuns: 12 },
	);
}, 60_000);
