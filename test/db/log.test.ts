import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLog } from '../../db/log';
import { LARGEST_BYTES, OLD_FILES } from '../../shared/log';
import { trialFolder } from './trial-desk';

const secret = (): Error =>
	Object.assign(new Error('Sabr Sisters, /home/anna/Bids/Marlshire.consort'), { code: 'EBUSY' });

const linesOf = (folder: string, name = 'consort.log'): Record<string, unknown>[] =>
	readFileSync(join(folder, 'logs', name), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the log', () => {
	test('has an entry under the number that was given, and nothing of what the error said', () => {
		const folder = trialFolder();
		const id = openLog(folder).error('export.json', secret());
		expect(linesOf(folder)).toMatchObject([{ id, part: 'service', where: 'export.json', code: 'EBUSY' }]);
		expect(readFileSync(join(folder, 'logs/consort.log'), 'utf8')).not.toMatch(/Sabr|anna|Marlshire|\//);
	});

	test('begins a new file when one is full, and keeps a few old ones', () => {
		const folder = trialFolder();
		const log = openLog(folder);
		for (let file = 1; file <= OLD_FILES + 3; file++) {
			log.note(`file-${file}`);
			const filled = readFileSync(join(folder, 'logs/consort.log'), 'utf8');
			writeFileSync(join(folder, 'logs/consort.log'), filled.padEnd(LARGEST_BYTES, '\n'));
		}
		log.note('last');
		const names = readdirSync(join(folder, 'logs')).sort();
		const old = Array.from({ length: OLD_FILES }, (_, age) => `consort.${age + 1}.log`);
		expect(names).toEqual([...old, 'consort.log']);
		expect(names.flatMap((name) => linesOf(folder, name)[0]?.what)).toEqual([
			'file-7',
			'file-6',
			'file-5',
			'file-4',
			'last',
		]);
		const bytes = names.map((name) => statSync(join(folder, 'logs', name)).size);
		expect(bytes.reduce((a, b) => a + b)).toBeLessThan((OLD_FILES + 1) * LARGEST_BYTES);
	});

	test('that cannot be written gives no number, and makes no second error of the first', () => {
		const folder = trialFolder();
		writeFileSync(join(folder, 'logs'), 'a file where the folder would be');
		const log = openLog(folder);
		expect([log.error('plan.edit', secret()), log.note('start')]).toEqual([null, false]);
	});
});
