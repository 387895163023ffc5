/** Our grid beside two others with the same 200 lines x 60 columns, each in a window of the same Electron. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { _electron } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, test } from 'vitest';
import { ROOT } from '../../build/dependencies.mjs';
import { drivenArguments } from '../../build/electron.mjs';
import { electronPath, environment } from '../e2e/launch';
import { setup } from '../e2e/setup';
import { GRIDS, type GridTimes, timeGrid } from './grid/timing';
import { report } from './measure';

const ROUNDS = Number(process.env.CONSORT_BENCH_ROUNDS ?? 3);
const SOURCE = fileURLToPath(new URL('grid', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'consort-bench-grid-'));

let endDisplay: (() => void) | undefined;
beforeAll(async () => {
	endDisplay = await setup();
	const before = process.env.NODE_ENV;
	// A test runner names itself here, and React would be its slow development build.
	process.env.NODE_ENV = 'production';
	await build({
		configFile: false,
		root: SOURCE,
		base: './',
		logLevel: 'error',
		plugins: [react()],
		resolve: { dedupe: ['react', 'react-dom'] },
		build: { outDir: join(folder, 'page'), target: 'chrome130', chunkSizeWarningLimit: 4000 },
	});
	process.env.NODE_ENV = before;
});
afterAll(() => {
	endDisplay?.();
	rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const launch = (dataDir: string) =>
	_electron.launch({
		executablePath: electronPath(),
		chromiumSandbox: true,
		args: [
			...drivenArguments().map((arg) => (arg === ROOT ? SOURCE : arg)),
			`--user-data-dir=${join(folder, dataDir)}`,
			'--allow-file-access-from-files',
		],
		env: { ...environment(), CONSORT_BENCH_PAGE: join(folder, 'page/index.html') },
	});

test('200 lines x 60 columns', async () => {
	const all = new Map<string, GridTimes[]>(GRIDS.map((name) => [name, []]));
	const app = await launch('data');
	for (let round = 0; round <= ROUNDS; round++)
		for (const name of GRIDS) {
			const times = await timeGrid(app, name);
			if (round > 0) all.get(name)?.push(times);
		}
	await app.close();
	const own = all.get('own') ?? [];
	for (const [name, rounds] of all) {
		const of = (key: keyof GridTimes) => rounds.map((each) => each[key]);
		const peer = (key: keyof GridTimes) =>
			name === 'own' ? undefined : { name: 'ours', times: own.map((each) => each[key]) };
		report({ name: `${name}: first paint`, times: of('paint'), peer: peer('paint') });
		report({ name: `${name}: longest frame while scrolling`, times: of('longest'), peer: peer('longest') });
		report({ name: `${name}: main thread while scrolling`, times: of('work'), peer: peer('work') });
		report({ name: `${name}: one typed edit`, times: of('edit'), peer: peer('edit') });
		report({ name: `${name}: paste of 60 x 12`, times: of('paste'), peer: peer('paste') });
		const last = rounds.at(-1);
		console.log(
			`${name}: ${last?.nodes} DOM nodes; late frames ${of('late')
				.map((share) => `${(100 * share).toFixed(0)} %`)
				.join(', ')}`,
		);
	}
});
