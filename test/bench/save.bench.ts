/** How long a person waits until an edit is on the disk: the round trip to the service and back, in milliseconds. */
import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, test } from 'vitest';
import { writeBidJson } from '../../shared/bid-json';
import type { OpenBid } from '../../shared/contract';
import type { Plan, Row } from '../../shared/plan';
import { trialFolder } from '../db/trial-desk';
import { largePlan } from '../generate/large-plan';
import { buildService, CLI, type ForkedService, forkService } from '../service/service-build';
import { report, timeEach } from './measure';

let removeBuild: () => void;
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => removeBuild());

const EDITS = 1000;
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
	return times;
}

/** What the disk alone takes: as many bytes added to a file and made durable. */
function timeDisk(folder: string, times: number): number[] {
	const file = openSync(join(folder, 'disk'), 'a');
	const page = Buffer.alloc(4096, 1);
	const taken = timeEach(times, () => {
		writeSync(file, page);
		fsyncSync(file);
	});
	closeSync(file);
	return taken;
}

function say(name: string, folder: string, times: number[]): void {
	report({
		name: `edit until it is on the disk, ${name}`,
		times,
		peer: { name: 'a page of 4 KiB added to a file and synchronised', times: timeDisk(folder, 200) },
		aim: 'p95 under 10 ms',
		isMet: ({ p95 }) => p95 < 10,
	});
}

async function timed<T>(name: string, run: () => Promise<T>): Promise<T> {
	const began = performance.now();
	const result = await run();
	report({ name, times: [performance.now() - began] });
	return result;
}

test('import and dump of the sample by the command line', () => {
	const folder = trialFolder();
	const sample = fileURLToPath(new URL('../../shared/sample/marlshire.json', import.meta.url));
	const run = (...args: string[]) => execFileSync(process.execPath, [CLI, ...args], { maxBuffer: 1e8 });
	const nothing = timeEach(10, () => execFileSync(process.execPath, ['-e', '0']), 1);
	const peer = { name: 'Node started for nothing', times: nothing };
	const bid = (at: number) => join(folder, `${at}.consort`);
	report({
		name: 'import of the sample, Node started too',
		times: timeEach(10, (at) => run('import', sample, bid(at)), 1),
		peer,
	});
	report({
		name: 'dump of the sample, Node started too',
		times: timeEach(10, (at) => run('dump', bid(at)), 1),
		peer,
	});
});

test('an edit of the sample', async () => {
	const folder = trialFolder();
	const service = forkService(folder);
	await timed('service ready', () => service.must('app.start', {}));
	const open = await timed('sample opened', () => service.must('bid.exploreSample', {}));
	say('the sample', folder, await timeEdits(service, open, EDITS));
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
	say('200 partners x 60 months, 20,000 lines', folder, await timeEdits(service, open, 200));
	await timed('closed', () => service.must('bid.close', {}));
	await timed('opened', () => service.must('bid.open', { path: open.path }));
	service.child.disconnect();
	await service.ended;
	rmSync(open.path, { force: true });
}, 300_000);
