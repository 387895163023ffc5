/** The service killed at random moments of its edits, again and again on one bid: what was lost. Nothing may be. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyChanges } from '../../shared/change';
import { randomFrom } from '../generate/random';
import { editOf } from '../service/power-cut';
import { buildService, type ForkedService, forkService } from '../service/service-build';

const KILLS = Number(process.env.CONSORT_KILLS ?? 100);
const LONGEST_MS = 400;

let removeBuild: () => void;
const folder = mkdtempSync(join(process.platform === 'linux' ? '/dev/shm' : tmpdir(), 'consort-kill-'));
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => {
	removeBuild();
	rmSync(folder, { recursive: true, force: true });
});

const endOf = (service: ForkedService) => service.ended.then(() => null);

test(`${KILLS} kills of the service`, async () => {
	const random = randomFrom(Number(process.env.CONSORT_SEED ?? 1));
	const first = forkService(folder);
	let { path, plan, revision } = await first.must('bid.exploreSample', {});
	await first.must('bid.close', {});
	first.child.disconnect();
	let edits = 0;
	let arrived = 0;
	for (let kill = 0; kill < KILLS; kill++) {
		const service = forkService(folder);
		const open = await service.must('bid.open', { path });
		expect(open).toMatchObject({ revision, plan });
		const timer = setTimeout(() => service.child.kill('SIGKILL'), random(LONGEST_MS));
		for (;;) {
			const changes = editOf(plan, random, revision + 1);
			const next = applyChanges(plan, changes);
			const reply = await Promise.race([
				service.call('plan.edit', { revision, label: 'Edit', changes }),
				endOf(service),
			]);
			if (!reply) {
				// It may have reached the disk without its reply reaching us.
				const check = forkService(folder);
				const found = await check.must('bid.open', { path });
				if (found.revision === revision + 1) [plan, revision, arrived] = [next, revision + 1, arrived + 1];
				expect(found).toMatchObject({ revision, plan });
				check.child.disconnect();
				await check.ended;
				break;
			}
			if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
			[plan, revision, edits] = [next, revision + 1, edits + 1];
		}
		clearTimeout(timer);
	}
	console.log(
		`${KILLS} kills of the service in ${edits} acknowledged edits: none lost, no half edit; in ${arrived} the edit on its way had arrived.`,
	);
}, 3_600_000);
