/**
 * A long day at once: 100,000 edits through the real service, with the figures worked out as the window does, now
 * and then an undo and a redo. Memory once it has settled must stay within a fifth of itself.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, test } from 'vitest';
import { applyChanges, type Change } from '../../shared/change';
import { liveFigures } from '../../shared/figures';
import type { Plan, Row } from '../../shared/plan';
import { randomFrom } from '../generate/random';
import { buildService, type ForkedService, forkService } from '../service/service-build';
import { report, tellSoak } from './measure';

const EDITS = Number(process.env.CONSORT_SOAK ?? 100_000);
/** Edits in quick succession are drawn together. */
const FIGURES_EVERY = 10;
const SAMPLES = 20;

let removeBuild: () => void;
// In memory where there is such a place: the disk is measured elsewhere.
const folder = mkdtempSync(join(process.platform === 'linux' ? '/dev/shm' : tmpdir(), 'consort-soak-'));
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => {
	removeBuild();
	rmSync(folder, { recursive: true, force: true });
});

setFlagsFromString('--expose-gc');
/** Only a context made after the flag has it. */
const collect = runInNewContext('gc') as () => void;

const megabytesOf = ({ child }: ForkedService): number =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;

/** An edit such as a person types, of a table by chance. */
function editOf(plan: Plan, at: number): Change {
	const random = randomFrom(at);
	if (random(2) === 0) {
		const before = plan.posts[random(plan.posts.length)] as Row<'posts'>;
		const after = { ...before, fte: (random(50) + 1) / 10, title: `Post ${at}` };
		return { table: 'posts', id: before.id, before, after };
	}
	const before = plan.targets[random(plan.targets.length)] as Row<'targets'>;
	const after = { ...before, byPeriod: before.byPeriod.map(() => random(60)) };
	return { table: 'targets', id: before.id, before, after };
}

test(`${EDITS} edits`, async () => {
	const service = forkService(folder);
	const open = await service.must('bid.exploreSample', {});
	let { plan, revision } = open;
	const own: number[] = [];
	const held: number[] = [];
	const times: number[] = [];
	for (let at = 1; at <= EDITS; at++) {
		const began = performance.now();
		const edited =
			at % 50 === 0
				? await service.must('plan.undo', { revision })
				: at % 50 === 1 && at > 1
					? await service.must('plan.redo', { revision })
					: await service.must('plan.edit', { revision, label: `Edit ${at}`, changes: [editOf(plan, at)] });
		plan = applyChanges(plan, edited.changes);
		revision = edited.revision;
		if (at % FIGURES_EVERY === 0) liveFigures(plan, open.asAt ?? '2026-01-05');
		times.push(performance.now() - began);
		if (at % Math.ceil(EDITS / SAMPLES) !== 0) continue;
		collect();
		own.push(process.memoryUsage().heapUsed / 1_048_576);
		held.push(megabytesOf(service));
	}
	tellSoak(`${EDITS} edits, what the window keeps (plan and figures)`, 'MB', own);
	tellSoak(`${EDITS} edits, the service`, 'MB', held);
	report({ name: 'first thousand edits, some with their figures', times: times.slice(0, 1000) });
	report({ name: 'last thousand edits, some with their figures', times: times.slice(-1000) });
	service.child.disconnect();
	await service.ended;
}, 3_600_000);
