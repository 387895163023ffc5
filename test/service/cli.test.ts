import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sampleText from '../../shared/sample/marlshire.json?raw';
import { trialDesk, trialFolder } from '../db/trial-desk';
import { buildService, CLI } from './service-build';

let removeBuild: () => void;
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => removeBuild());

const consort = (cwd: string, ...args: string[]): SpawnSyncReturns<string> =>
	spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8', maxBuffer: 100_000_000 });

function importedSample(): string {
	const folder = trialFolder();
	writeFileSync(join(folder, 'bid.json'), sampleText);
	expect(consort(folder, 'import', 'bid.json', 'bid.consort')).toMatchObject({
		status: 0,
		stdout: '',
		stderr: '',
	});
	return folder;
}

describe('the command line', () => {
	test('gives back the bid that it was given, byte for byte, and leaves its file alone', () => {
		const folder = importedSample();
		const before = readFileSync(join(folder, 'bid.consort'));
		expect(consort(folder, 'dump', 'bid.consort')).toMatchObject({
			status: 0,
			stdout: sampleText,
			stderr: '',
		});
		expect(readFileSync(join(folder, 'bid.consort')).equals(before)).toBe(true);
		expect(readdirSync(folder).sort()).toEqual(['bid.consort', 'bid.json']);
	});

	test('prints every figure for the day it is asked about', () => {
		const folder = importedSample();
		const expected = readFileSync(join(import.meta.dirname, '../fixtures/marlshire.figures.json'), 'utf8');
		const { today } = JSON.parse(expected) as { today: string };
		expect(consort(folder, 'figures', 'bid.consort', '--today', today)).toMatchObject({
			status: 0,
			stdout: expected,
		});
	});

	test('lists the findings, with status 1 while something stops the bid', () => {
		const folder = importedSample();
		const table = consort(folder, 'check', 'bid.consort', '--today', '2025-11-28');
		expect(table.status).toBe(1);
		const lines = table.stdout.trimEnd().split('\n');
		expect(lines.at(-1)).toMatch(/^\d+ stops?, \d+ warnings?, \d+ notes?$/);
		expect(lines.slice(0, -1).every((line) => /^(stop|warn|note) {2}\S+ +\S/.test(line))).toBe(true);
		const json = consort(folder, 'check', 'bid.consort', '--today', '2025-11-28', '--json');
		expect(json.status).toBe(1);
		expect(JSON.parse(json.stdout).findings).toHaveLength(lines.length - 1);
	});

	test('has status 0 for a bid that nothing stops', async () => {
		const t = trialDesk();
		const { path } = await t.must('bid.create', {
			path: t.file('new.consort'),
			title: 'T',
			funder: 'F',
			leadName: 'L',
			start: '2027-04-01',
			years: 1,
			maximumAward: null,
		});
		await t.must('bid.close', {});
		const { status, stdout } = consort(t.folder, 'check', path, '--today', '2026-01-01');
		expect(status, stdout).toBe(/^0 stops/m.test(stdout) ? 0 : 1);
	});

	test('writes the funder workbook', () => {
		const folder = importedSample();
		expect(consort(folder, 'export', 'bid.consort', 'out.xlsx')).toMatchObject({
			status: 0,
			stdout: '',
			stderr: '',
		});
		expect(readFileSync(join(folder, 'out.xlsx')).subarray(0, 2).toString()).toBe('PK');
	});

	test('writes the funder workbook in the shape that is asked for', () => {
		const folder = importedSample();
		const asked = consort(folder, 'export', 'bid.consort', 'annexes.xlsx', '--template', 't4');
		expect(asked).toMatchObject({ status: 0, stdout: '', stderr: '' });
		expect(readFileSync(join(folder, 'annexes.xlsx')).subarray(0, 2).toString()).toBe('PK');
		const unknown = consort(folder, 'export', 'bid.consort', 'none.xlsx', '--template', 't9');
		expect(unknown.status).toBe(2);
		expect(unknown.stderr).toContain('general, t1, t2, t3, t4, t6');
	});

	test('writes the draft agreement', () => {
		const folder = importedSample();
		expect(consort(folder, 'agreement', 'bid.consort', 'draft.docx')).toMatchObject({
			status: 0,
			stdout: '',
		});
		expect(readFileSync(join(folder, 'draft.docx')).subarray(0, 2).toString()).toBe('PK');
	});

	test.each([
		['no command', []],
		['an unknown command', ['delete', 'bid.consort']],
		['a file too few', ['import', 'bid.json']],
		['a file too many', ['dump', 'bid.consort', 'more']],
		['an unknown option', ['dump', 'bid.consort', '--force']],
		['an option of another command', ['dump', 'bid.consort', '--json']],
		['a day that is none', ['figures', 'bid.consort', '--today', '2026-02-30']],
		['a file that is not there', ['dump', 'gone.consort']],
		['a file that is no bid', ['check', 'bid.json']],
		['a bid that is there already', ['import', 'bid.json', 'bid.consort']],
		['a folder that is not there', ['import', 'bid.json', 'no/where.consort']],
		['a workbook in a folder that is not there', ['export', 'bid.consort', 'no/where.xlsx']],
	])('says in one line on stderr what was wrong with %s, with status 2', (_what, args) => {
		const folder = importedSample();
		const before = readFileSync(join(folder, 'bid.consort'));
		const { status, stdout, stderr } = consort(folder, ...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(/^consort: [^\n]{10,}\n$/);
		expect(stderr).not.toMatch(/unexpected/);
		expect(readFileSync(join(folder, 'bid.consort')).equals(before)).toBe(true);
	});

	const bad = join(import.meta.dirname, '../fixtures/bad');
	test.each(readdirSync(bad).filter((name) => name.endsWith('.json')))(
		'refuses %s with code and place',
		(name) => {
			const folder = trialFolder();
			const { status, stdout, stderr } = consort(folder, 'import', join(bad, name), 'bid.consort');
			expect([status, stdout]).toEqual([2, '']);
			expect(stderr).toMatch(/^consort: [a-z-]+ \S+: [^\n]+\n$/);
			expect(existsSync(join(folder, 'bid.consort'))).toBe(false);
		},
	);

	test('reads no bid that is open in a window', async () => {
		const t = trialDesk();
		const { path } = await t.sample();
		const { status, stderr } = consort(t.folder, 'dump', path);
		expect(status).toBe(2);
		expect(stderr).toMatch(/open somewhere else/);
	});

	test('writes everything to a slow reader, and is quiet when a reader has enough', () => {
		const folder = importedSample();
		const node = `"${process.execPath}" "${CLI}"`;
		const shell = (line: string) => spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
		expect(shell(`${node} dump bid.consort | (sleep 0.5; wc -c)`).stdout.trim()).toBe(
			String(Buffer.byteLength(sampleText)),
		);
		const cut = shell(`${node} dump bid.consort | head -c 10`);
		expect([cut.stdout, cut.stderr]).toEqual([sampleText.slice(0, 10), '']);
	});

	test('shows its commands when asked', () => {
		const { status, stdout } = consort(trialFolder(), '--help');
		expect(status).toBe(0);
		expect(stdout).toContain('consort import <bid.json> <file.consort>');
	});
});
