/** 50,000 lines as a workbook: the app's own writer beside ExcelJS in memory and SheetJS, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, test } from 'vitest';
import type { Run } from './export/contender';
import { spreadOf } from './measure';

const LINES = 50_000;
const ROUNDS = 3;
const WRITERS = { own: 'Consort', exceljs: 'ExcelJS in memory', sheetjs: 'SheetJS (no styles)' } as const;
type Writer = keyof typeof WRITERS;

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = join(root, `out/bench-lines-${process.pid}`);
const folder = mkdtempSync(join(tmpdir(), 'consort-lines-bench-'));

beforeAll(async () => {
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		ssr: { target: 'node', noExternal: true, external: ['exceljs', 'xlsx', 'better-sqlite3', 'docx'] },
		build: {
			...{ ssr: true, target: 'node24', outDir, emptyOutDir: true },
			rolldownOptions: {
				input: { contender: fileURLToPath(new URL('export/contender.ts', import.meta.url)) },
				output: { format: 'es', entryFileNames: '[name].mjs' },
			},
		},
	});
});
afterAll(() => {
	for (const path of [outDir, folder]) rmSync(path, { recursive: true, force: true });
});

function runOf(writer: Writer): Run {
	const path = join(folder, `${writer}.xlsx`);
	const program = join(outDir, 'contender.mjs');
	const { stdout, stderr } = spawnSync('node', [program, writer, String(LINES), path], { encoding: 'utf8' });
	if (stderr !== '') throw new Error(stderr);
	return JSON.parse(stdout) as Run;
}

test('50,000 lines', () => {
	const runs: Record<Writer, Run[]> = { own: [], exceljs: [], sheetjs: [] };
	// In turn, so that what else the machine does meets each of them.
	for (let round = 0; round < ROUNDS; round++)
		for (const writer of Object.keys(WRITERS) as Writer[]) runs[writer].push(runOf(writer));
	const middle = (writer: Writer, of: (run: Run) => number) => spreadOf(runs[writer].map(of)).p50;
	const own = middle('own', ({ written }) => written);
	for (const writer of Object.keys(WRITERS) as Writer[]) {
		const written = middle(writer, (run) => run.written);
		const peak = middle(writer, (run) => run.peak);
		const kilobytes = Math.round(statSync(join(folder, `${writer}.xlsx`)).size / 1024);
		const aim =
			writer === 'own'
				? `, ${middle('own', (run) => run.readBack).toFixed(0)} ms more to read back; aim under 300 MB: ${peak < 300 ? 'met' : 'NOT met'}`
				: `, ${(written / own).toFixed(1)} x Consort’s time; aim above 1: ${written > own ? 'met' : 'NOT met'}`;
		console.log(
			`${LINES} lines, ${WRITERS[writer]} (${ROUNDS} times): built and written in p50 ${written.toFixed(0)} ms, ${peak.toFixed(0)} MB at most, ${kilobytes} KiB${aim}`,
		);
	}
}, 600_000);
