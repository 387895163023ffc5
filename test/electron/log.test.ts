import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerLog, isLogCall, openLog } from '../../electron/log';

function trial() {
	const dataDir = mkdtempSync(join(tmpdir(), 'consort-log-'));
	const shown: string[] = [];
	const show = (path: string) => void shown.push(path);
	return {
		desk: { log: openLog(dataDir), dataDir, show },
		shown,
		file: join(dataDir, 'logs', 'consort.log'),
	};
}

const ERROR = {
	place: 'drawing',
	screen: 'capacity',
	name: 'TypeError',
	code: '',
	frames: ['Chart index-a1.js:2:3'],
};

describe('main', () => {
	test('writes the trace of an error in the window, and gives its number', () => {
		const { desk, file } = trial();
		const reply = answerLog(desk, 'log.windowError', ERROR);
		const logId = reply.ok ? (reply.value as { logId: string }).logId : '';
		const entry: unknown = JSON.parse(readFileSync(file, 'utf8'));
		expect(entry).toMatchObject({ id: logId, part: 'main', where: 'window drawing capacity' });
	});

	test.each([
		['a sentence for a name', { name: 'Elmfield owes £900' }],
		['a sentence for a frame', { frames: ['Anna Example lives in Marlshire'] }],
		['a folder for a frame', { frames: ['run /home/anna/service.js:1:2'] }],
		['a screen that is a name', { screen: 'Sabr Sisters' }],
	])('writes nothing of a window that sends %s', (_what, wrong) => {
		const { desk, file } = trial();
		expect(answerLog(desk, 'log.windowError', { ...ERROR, ...wrong }).ok).toBe(false);
		expect(existsSync(file)).toBe(false);
	});

	test('shows its own log, whatever path the window names', () => {
		const { desk, shown, file } = trial();
		expect(answerLog(desk, 'log.show', { path: '/elsewhere' }).ok).toBe(true);
		expect(shown).toEqual([file]);
		expect(existsSync(file)).toBe(true);
	});

	test('says so where there can be no log', () => {
		const { desk, shown } = trial();
		writeFileSync(join(desk.dataDir, 'logs'), '');
		const reply = answerLog(desk, 'log.show', {});
		expect(reply).toMatchObject({ ok: false, failure: { code: 'disk_full', todo: expect.any(String) } });
		expect(shown).toEqual([]);
	});

	test('answers the calls of the log alone', () => {
		expect([isLogCall('log.show'), isLogCall('plan.edit')]).toEqual([true, false]);
	});
});
