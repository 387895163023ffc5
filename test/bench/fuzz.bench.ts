/**
 * Ten thousand bid files and ten thousand bid JSONs altered by chance, through the real service: what became
 * of them, the slowest, and the most memory the service ever held. CONSORT_FUZZ=<first>-<last> names other seeds.
 */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, test } from 'vitest';
import { mutatedJson, mutateFile } from '../generate/mutation';
import { randomFrom } from '../generate/random';
import { buildService, type ForkedService, forkService } from '../service/service-build';

const [FIRST = 1, LAST = 10_000] = (process.env.CONSORT_FUZZ ?? '').split('-').filter(Boolean).map(Number);
const HANG_MS = 5000;
const MOST_MEGABYTES = 1024;

let removeBuild: () => void;
const folder = mkdtempSync(join(tmpdir(), 'consort-fuzz-'));
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => {
	removeBuild();
	rmSync(folder, { recursive: true, force: true });
});

/** The most memory the process held so far, in MB; NaN where the system does not tell. */
function peakMegabytes({ child }: ForkedService): number {
	try {
		return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
	} catch {
		return Number.NaN;
	}
}

interface Tally {
	outcomes: Map<string, number>;
	slowestMs: number;
	hangs: number;
	changed: number;
}

const count = ({ outcomes }: Tally, name: string) => outcomes.set(name, (outcomes.get(name) ?? 0) + 1);

function tell(name: string, tally: Tally, service: ForkedService): void {
	const outcomes = [...tally.outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(', ');
	const peak = peakMegabytes(service);
	const isMet =
		tally.hangs === 0 &&
		tally.changed === 0 &&
		peak < MOST_MEGABYTES &&
		!tally.outcomes.has('internal') &&
		service.child.exitCode === null;
	console.log(
		`${name}, seeds ${FIRST} to ${LAST}: ${outcomes} | slowest ${tally.slowestMs.toFixed(0)} ms, over 5 s ${tally.hangs}, refused files altered ${tally.changed}, most memory ${peak.toFixed(0)} MB | aim no crash, none over 5 s, under 1 GB: ${isMet ? 'met' : 'NOT met'}`,
	);
}

/** Runs every seed; `one` gives the outcome of its file. */
async function fuzz(
	name: string,
	one: (service: ForkedService, seed: number, tally: Tally) => Promise<string>,
) {
	const service = forkService(join(folder, name));
	let hasEnded = false;
	const ended = service.ended.then(() => {
		hasEnded = true;
		return 'crash';
	});
	const tally: Tally = { outcomes: new Map(), slowestMs: 0, hangs: 0, changed: 0 };
	for (let seed = FIRST; seed <= LAST && !hasEnded; seed++) {
		const began = performance.now();
		const outcome = await Promise.race([one(service, seed, tally), ended]);
		const took = performance.now() - began;
		tally.slowestMs = Math.max(tally.slowestMs, took);
		if (took > HANG_MS) tally.hangs += 1;
		count(tally, outcome);
		if (outcome === 'crash' || outcome === 'internal') console.log(`${name}: seed ${seed}: ${outcome}`);
	}
	tell(name, tally, service);
	service.child.disconnect();
	await service.ended;
}

test('bid files', async () => {
	const maker = forkService(join(folder, 'maker'));
	const { path: sound } = await maker.must('bid.exploreSample', {});
	await maker.must('version.add', { name: 'Submitted', revision: 0 });
	await maker.must('bid.close', {});
	maker.child.disconnect();
	const path = join(folder, 'mutated.consort');
	await fuzz('files', async (service, seed, tally) => {
		copyFileSync(sound, path);
		mutateFile(path, randomFrom(seed));
		const before = readFileSync(path);
		const reply = await service.call('bid.open', { path });
		if (!reply.ok) {
			if (!readFileSync(path).equals(before)) tally.changed += 1;
			rmSync(path, { force: true });
			return reply.failure.code;
		}
		const replies = [
			await service.call('history.list', { limit: 50, beforeSeq: null }),
			await service.call('version.read', { id: 1 }),
			await service.call('bid.close', {}),
		];
		rmSync(path, { force: true });
		return replies.some((one) => !one.ok && one.failure.code === 'internal') ? 'internal' : 'opened';
	});
}, 3_600_000);

test('bid JSONs', async () => {
	const sample = fileURLToPath(new URL('../../shared/sample/marlshire.json', import.meta.url));
	const text = readFileSync(sample, 'utf8');
	const path = join(folder, 'mutated.json');
	await fuzz('JSONs', async (service, seed) => {
		writeFileSync(path, mutatedJson(text, randomFrom(seed)));
		const reply = await service.call('bid.importJson', { path });
		if (!reply.ok) return reply.failure.code;
		await service.call('bid.close', {});
		rmSync(reply.value.path, { force: true });
		return 'opened';
	});
	const left = readdirSync(join(folder, 'JSONs'));
	console.log(`left behind: ${left.join(', ')}`);
}, 3_600_000);
