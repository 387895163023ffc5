/** Files that were altered by chance: opened or refused, soon, and a refused one stays as it was. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutateFile } from '../generate/mutation';
import { randomFrom } from '../generate/random';
import { afterwards, changeOf, type TrialDesk, trialDesk, trialFolder } from './trial-desk';

const FILES = 500;
const LIMIT_MS = 5000;
const EXPECTED = new Set(['file_damaged', 'file_not_a_bid', 'file_newer_than_app']);

/** In memory where there is such a place: half a thousand files are not worth waiting for a disk. */
function memoryFolder(): string {
	if (!existsSync('/dev/shm')) return trialFolder();
	const folder = mkdtempSync('/dev/shm/consort-test-');
	afterwards(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A bid with steps, undone ones too, and versions: every table has something to be altered. */
async function bidFile(t: TrialDesk): Promise<string> {
	const { path } = await t.sample();
	for (const fte of [6, 7, 8]) await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte })]);
	await t.must('plan.undo', { revision: 3 });
	await t.must('version.add', { name: 'Submitted', revision: 4 });
	await t.must('bid.close', {});
	renameSync(path, t.file('bid.consort'));
	return t.file('bid.consort');
}

/** What a person does next with a bid that opened: nothing of it may meet what Consort did not foresee. */
async function workOn(t: TrialDesk): Promise<void> {
	const revision = (await t.must('bid.current', {}))?.revision ?? -1;
	const replies = {
		list: await t.call('history.list', { limit: 50, beforeSeq: null }),
		versions: await t.call('version.list', {}),
		version: await t.call('version.read', { id: 1 }),
		undo: await t.call('plan.undo', { revision }),
		redo: await t.call('plan.redo', { revision: revision + 1 }),
		json: await t.call('export.json', { path: t.file('out.json') }),
		close: await t.call('bid.close', {}),
	};
	for (const [step, reply] of Object.entries(replies))
		if (!reply.ok) expect([step, reply.failure.code]).not.toEqual([step, 'internal']);
}

test(`${FILES} files altered by chance are opened or refused, each within ${LIMIT_MS / 1000} s`, async () => {
	const t = trialDesk(memoryFolder());
	const sound = await bidFile(t);
	const path = t.file('mutated.consort');
	let opened = 0;
	for (let seed = 1; seed <= FILES; seed++) {
		copyFileSync(sound, path);
		mutateFile(path, randomFrom(seed));
		const before = readFileSync(path);
		const began = performance.now();
		const reply = await t.call('bid.open', { path });
		if (reply.ok) {
			opened += 1;
			await workOn(t);
		} else {
			expect(EXPECTED, `seed ${seed}: ${JSON.stringify(reply.failure)}`).toContain(reply.failure.code);
			expect(readFileSync(path).equals(before), `seed ${seed} is left as it was`).toBe(true);
		}
		expect(performance.now() - began, `seed ${seed}`).toBeLessThan(LIMIT_MS);
		rmSync(path, { force: true });
	}
	expect(opened).toBeGreaterThan(10);
	expect(opened).toBeLessThan(FILES - 100);
});
