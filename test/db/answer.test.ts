import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLog } from '../../db/log';
import { changeOf, trialDesk, trialFolder } from './trial-desk';

describe('what was not foreseen', () => {
	test('is answered with a number under which the log has it, and the log holds nothing of the bid', async () => {
		const t = trialDesk();
		await t.sample();
		const store = t.desk.session?.store;
		if (store)
			store.writeChanges = () => {
				throw new TypeError('Elmfield Advice has no salary');
			};
		const changes = [changeOf(t.plan(), 'partners', 'P1', { name: 'Elmfield Advice' })];
		const refusal = await t.refusal('plan.edit', { revision: 0, label: 'Name of Elmfield', changes });
		expect(refusal.code).toBe('internal');
		const log = readFileSync(t.file('data/logs/consort.log'), 'utf8');
		const entry = JSON.parse(log.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
		expect(entry).toMatchObject({ id: refusal.logId, where: 'plan.edit', name: 'TypeError' });
		expect(refusal.todo).toContain(String(refusal.logId));
		expect(log).not.toMatch(/Elmfield|Marlshire/);
		expect((entry.frames as string[]).length).toBeGreaterThan(0);
	});

	test('does not let the log grow without end', () => {
		const folder = trialFolder();
		const log = openLog(folder);
		log.error('x', new Error('first'));
		const file = join(folder, 'logs/consort.log');
		writeFileSync(file, 'x'.repeat(1_100_000));
		log.error('x', new Error('second'));
		expect(statSync(file).size).toBeLessThan(10_000);
		expect(statSync(join(folder, 'logs/consort.old.log')).size).toBe(1_100_000);
	});
});
