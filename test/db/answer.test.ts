import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changeOf, trialDesk } from './trial-desk';

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
});
