import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Change } from '../../shared/change';
import type { OpenBid } from '../../shared/contract';
import { changeOf, isInOneFile, trialFolder } from '../db/trial-desk';
import { buildService, type ForkedService, forkService } from './service-build';

let removeBuild: () => void;
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => removeBuild());

function start(folder = trialFolder()): ForkedService & { folder: string } {
	const service = forkService(folder);
	onTestFinished(() => void service.child.kill('SIGKILL'));
	return { ...service, folder };
}

const fteChange = (open: OpenBid, from: number, to: number): Change[] => {
	const [change] = [changeOf(open.plan, 'posts', 'P0-hub', { fte: to })];
	return [{ ...change, before: { ...change.before, fte: from } as Change['before'] }];
};
const fte = (n: number) => (n === 0 ? 3 : (n % 400) + 10);

describe('the service process', () => {
	test('answers calls in the order they come, each with its own reply', async () => {
		const service = start();
		const open = await service.must('bid.exploreSample', {});
		const replies = await Promise.all(
			[0, 1, 2, 3].map((n) =>
				service.call('plan.edit', {
					revision: n,
					label: `Step ${n}`,
					changes: fteChange(open, fte(n), fte(n + 1)),
				}),
			),
		);
		expect(replies.map((reply) => reply.ok && reply.value.revision)).toEqual([1, 2, 3, 4]);
	});

	test('refuses a call it does not know and input that does not fit, and goes on', async () => {
		const service = start();
		const odd = service.call as unknown as (call: string, input: unknown) => Promise<unknown>;
		for (const [call, input] of [
			['plan.destroy', {}],
			['__proto__', {}],
			['toString', {}],
			['bid.open', { path: 7 }],
			['bid.open', null],
			['plan.edit', { revision: -1, label: '', changes: 'all' }],
			[
				'plan.edit',
				{
					revision: 0,
					label: 'x',
					changes: [{ table: 'sqlite_schema', id: 'x', before: null, after: null }],
				},
			],
		] as const)
			expect(await odd(call, input)).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
		service.child.send('nonsense');
		service.child.send({ id: 'x', call: 3 });
		expect((await service.must('app.start', {})).open).toBeNull();
	});

	test('reports the progress of an export, and goes on with the next call', async () => {
		const service = start();
		await service.must('bid.exploreSample', {});
		const path = join(service.folder, 'out.xlsx');
		const [report] = await Promise.all([
			service.must('export.workbook', { path, template: 'general' }),
			service.must('bid.current', {}),
		]);
		expect(report.totals).toBeGreaterThan(0);
		expect(report.wrong).toEqual([]);
		expect(existsSync(path)).toBe(true);
		expect(service.events.every(({ event }) => event === 'progress')).toBe(true);
		expect(service.events.length).toBeGreaterThan(0);
	});

	test('takes a change that refers to itself for one of another bid', async () => {
		const service = start();
		const open = await service.must('bid.exploreSample', {});
		const odd = service.call as unknown as (
			call: string,
			input: unknown,
		) => Promise<{ failure: { code: string } }>;
		const change = changeOf(open.plan, 'posts', 'P0-hub', {});
		const circular: Record<string, unknown> = { ...change.before, secret: 'Elmfield' };
		circular.self = circular;
		const reply = await odd('plan.edit', {
			revision: 0,
			label: 'x',
			changes: [{ ...change, before: circular }],
		});
		expect(reply.failure.code).toBe('stale_revision');
		expect((await service.must('bid.current', {}))?.revision).toBe(0);
	});

	test.each(['disconnect', 'SIGTERM'] as const)(
		'closes the bid in order when its parent is gone (%s)',
		async (how) => {
			const service = start();
			const { path } = await service.must('bid.exploreSample', {});
			if (how === 'disconnect') service.child.disconnect();
			else service.child.kill(how);
			await service.ended;
			expect(readdirSync(dirname(path))).toEqual(['Sample bid.consort']);
			expect(isInOneFile(path)).toBe(true);
		},
	);
});

describe('a service that is killed', () => {
	test.each([40, 90, 150, 230, 310, 470])(
		'after %i ms of edits loses none that it acknowledged',
		async (milliseconds) => {
			const first = start();
			const open = await first.must('bid.exploreSample', {});
			let acknowledged = 0;
			const timer = setTimeout(() => first.child.kill('SIGKILL'), milliseconds);
			const stream = (async () => {
				for (let n = 0; ; n++) {
					const reply = await Promise.race([
						first.call('plan.edit', {
							revision: n,
							label: `Step ${n}`,
							changes: fteChange(open, fte(n), fte(n + 1)),
						}),
						first.ended,
					]);
					if (!reply?.ok) return reply;
					acknowledged = reply.value.revision;
				}
			})();
			expect(await stream).toBeUndefined();
			clearTimeout(timer);
			const second = start();
			const again = await second.must('bid.open', { path: open.path });
			// The last edit may have reached the disk without its reply reaching us.
			expect([acknowledged, acknowledged + 1]).toContain(again.revision);
			if (milliseconds > 300) expect(acknowledged).toBeGreaterThan(0);
			expect(again.plan.posts.find(({ id }) => id === 'P0-hub')?.fte).toBe(fte(again.revision));
			const { entries } = await second.must('history.list', { limit: 1, beforeSeq: null });
			if (again.revision > 0) expect(entries[0]?.label).toBe(`Step ${again.revision - 1}`);
			await second.must('bid.close', {});
			const db = new Database(open.path, { readonly: true });
			expect(db.pragma('quick_check', { simple: true })).toBe('ok');
			db.close();
		},
	);

	test('leaves its bid free for the next one', async () => {
		const first = start();
		const { path } = await first.must('bid.exploreSample', {});
		const second = start();
		expect(await second.call('bid.open', { path })).toMatchObject({
			ok: false,
			failure: { code: 'file_locked' },
		});
		first.child.kill('SIGKILL');
		await first.ended;
		expect((await second.must('bid.open', { path })).readOnly).toBeNull();
	});
});
