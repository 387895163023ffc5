import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { PASSPHRASE, plainWordsIn } from '../db/passphrase/trial-passphrase';
import { changeOf, trialFolder } from '../db/trial-desk';
import { buildService, type ForkedService, forkService } from './service-build';

let removeBuild: () => void;
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => removeBuild());

function start(folder: string): ForkedService {
	const service = forkService(folder);
	onTestFinished(() => void service.child.kill('SIGKILL'));
	return service;
}

async function refusal(service: ForkedService, path: string) {
	const reply = await service.call('bid.open', { path });
	return reply.ok ? null : reply.failure;
}

test('a service that ends at once leaves no key behind: the bid asks again and has every edit', async () => {
	const folder = trialFolder();
	const service = start(folder);
	const { path, plan } = await service.must('bid.exploreSample', {});
	await service.must('passphrase.draw', { passphrase: PASSPHRASE });
	await service.must('passphrase.set', {});
	const changes = [changeOf(plan, 'posts', 'P0-hub', { fte: 2 })];
	await service.must('plan.edit', { revision: 0, label: 'FTE', changes });

	const beside = start(trialFolder());
	expect(await refusal(beside, path)).toMatchObject({ code: 'file_locked' });

	service.child.kill('SIGKILL');
	await service.ended;
	expect(plainWordsIn(folder)).toEqual([]);
	expect(await refusal(beside, path)).toMatchObject({ code: 'passphrase_needed' });
	const wrong = await beside.call('bid.unlock', { secret: 'two small boats' });
	expect(wrong).toMatchObject({ ok: false, failure: { code: 'passphrase_wrong' } });
	expect((await beside.must('bid.unlock', { secret: PASSPHRASE })).revision).toBe(1);
	expect(await refusal(start(trialFolder()), path)).toMatchObject({ code: 'file_locked' });
});
