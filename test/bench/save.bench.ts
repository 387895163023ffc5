/** How long a person waits until an edit is on the disk: the round trip to the service and back, in milliseconds. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { writeBidJson } from '../../shared/bid-json';
import type { OpenBid } from '../../shared/contract';
import type { Plan, Row } from '../../shared/plan';
import { trialFolder } from '../db/trial-desk';
import { largePlan } from '../generate/large-plan';
import { buildService, type ForkedService, forkService } from '../service/service-build';

let removeBuild: () => void;
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => removeBuild());

const EDITS = 1000;
const percentile = (sorted: number[], share: number) =>
	sorted[Math.floor(sorted.length * share)] ?? Number.NaN;

/** Every edit alters the FTE of the next post. */
async function timeEdits(service: ForkedService, open: OpenBid, edits: number): Promise<number[]> {
	const posts: Row<'posts'>[] = [...open.plan.posts];
	const times: number[] = [];
	for (let revision = 0; revision < edits; revision++) {
		const at = revision % posts.length;
		const before = posts[at] as Row<'posts'>;
		const after = { ...before, fte: (before.fte + 0.1) % 400 };
		posts[at] = after;
		const changes = [{ table: 'posts', id: before.id, before: { ...before }, after: { ...after } }] as never;
		const began = performance.now();
		await service.must('plan.edit', { revision, label: 'FTE', changes });
		times.push(performance.now() - began);
	}
	return times.sort((a, b) => a - b);
}

const say = (name: string, times: number[]) =>
	console.log(
		`${name}: p50 ${percentile(times, 0.5).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms, ` +
			`worst ${(times.at(-1) ?? 0).toFixed(2)} ms over ${times.length} edits`,
	);

async function timed<T>(name: string, run: () => Promise<T>): Promise<T> {
	const began = performance.now();
	const result = await run();
	console.log(`${name}: ${(performance.now() - began).toFixed(0)} ms`);
	return result;
}

test('an edit of the sample', async () => {
	const folder = trialFolder();
	const service = forkService(folder);
	await timed('service ready', () => service.must('app.start', {}));
	const open = await timed('sample opened', () => service.must('bid.exploreSample', {}));
	say('sample', await timeEdits(service, open, EDITS));
	await timed('closed', () => service.must('bid.close', {}));
	service.child.disconnect();
	await service.ended;
}, 120_000);

test('an edit of a bid of 200 partners, 60 months and 20,000 budget lines', async () => {
	const folder = trialFolder();
	const plan: Plan = largePlan({
		partners: 200,
		years: 5,
		periodMonths: 1,
		measures: 12,
		seed: 1,
		budgetLines: 20_000,
	});
	writeFileSync(join(folder, 'large.json'), writeBidJson(plan));
	const service = forkService(folder);
	const open = await timed('large bid imported', () =>
		service.must('bid.importJson', { path: join(folder, 'large.json') }),
	);
	say('large bid', await timeEdits(service, open, 200));
	await timed('closed', () => service.must('bid.close', {}));
	await timed('opened', () => service.must('bid.open', { path: open.path }));
	service.child.disconnect();
	await service.ended;
	rmSync(open.path, { force: true });
}, 300_000);
