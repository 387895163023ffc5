import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readApart } from '../../db/import/apart';
import { hugeBook, lyingZip, type Repeated } from '../db/import/hostile-file';
import { sentBook } from '../db/partner-book/trial-book';
import { trialFolder } from '../db/trial-desk';
import { buildService, forkService, READER } from './service-build';

let removeBuild: () => void;
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => removeBuild());

const SHEET = 'xl/worksheets/sheet4.xml';
const CELLS: Repeated = { before: '</sheetData>', text: '<c><v>1</v></c>', bytes: 50_000_000 };
const TAGS: Repeated = { before: '</sheetData>', text: '<x/>', bytes: 50_000_000 };

/** The most memory a process ever took, in megabytes; 0 where the system does not say. */
function peakMegabytes(pid: number | undefined): number {
	const status = `/proc/${pid}/status`;
	if (!existsSync(status)) return 0;
	return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
}

describe('while a file that would do harm is read', () => {
	const sound = async () => readFileSync((await sentBook()).path);
	test.each([
		['a zip bomb', 'unpacks to far more', () => lyingZip(SHEET, new Uint8Array(1000), 260_000_000)],
		[
			'a sheet of 100 MB',
			'unpacks to far more',
			async () => hugeBook(await sound(), { [SHEET]: { ...CELLS, bytes: 100_000_000 } }),
		],
		['three million cells', 'far more cells', async () => hugeBook(await sound(), { [SHEET]: CELLS })],
		['tags without end', null, async () => hugeBook(await sound(), { [SHEET]: TAGS })],
	] as const)('%s, the service answers, edits included, and stays small', async (name, words, make) => {
		const service = forkService(trialFolder());
		onTestFinished(() => {
			service.child.kill('SIGKILL');
			return service.ended;
		});
		const path = join(trialFolder(), `${name}.xlsx`);
		writeFileSync(path, await make());
		const open = await service.must('bid.exploreSample', {});
		const started = performance.now();
		const reading = service.call('list.open', { path });
		const [post] = open.plan.posts;
		if (!post) throw new Error('The sample has a post.');
		const changes = [{ table: 'posts' as const, id: post.id, before: post, after: { ...post, fte: 9 } }];
		expect((await service.must('plan.edit', { revision: 0, label: 'x', changes })).revision).toBe(1);
		expect(performance.now() - started).toBeLessThan(3000);
		const reply = await reading;
		expect(performance.now() - started).toBeLessThan(20_000);
		if (words)
			expect(reply).toMatchObject({ ok: false, failure: { message: expect.stringContaining(words) } });
		expect((await service.must('bid.current', {}))?.revision).toBe(1);
		expect(peakMegabytes(service.child.pid)).toBeLessThan(800);
	});
});

describe('the thread that reads a file from outside', () => {
	const entry = () => pathToFileURL(READER);

	test('is ended when it takes too long', async () => {
		const { path } = await sentBook();
		writeFileSync(path, hugeBook(readFileSync(path), { [SHEET]: TAGS }));
		const started = performance.now();
		await expect(readApart(path, { seconds: 0.5, megabytes: 400 }, entry())).rejects.toThrow(
			'more time or memory',
		);
		expect(performance.now() - started).toBeLessThan(5000);
	});

	test('is ended when it takes too much memory', async () => {
		const { path } = await sentBook();
		writeFileSync(path, hugeBook(readFileSync(path), { [SHEET]: { ...CELLS, bytes: 4_000_000 } }));
		await expect(readApart(path, { seconds: 20, megabytes: 24 }, entry())).rejects.toThrow(
			'more time or memory',
		);
		expect((await readApart(path, undefined, entry())).length).toBeGreaterThan(5);
	});

	test('is never left out where the build lacks it', async () => {
		const { path } = await sentBook();
		await expect(readApart(path)).rejects.toThrow('The build lacks the thread');
	});
});
