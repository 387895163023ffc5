import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import type { ViteUserConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The stand-in Electron carries Node 20; the service always runs on Node 24 or later. */
const nodeSide = (folder: 'electron' | 'db', input: Record<string, string>, target: string): UserConfig => ({
	root: at('.'),
	ssr: {
		target: 'node',
		noExternal: true,
		external: ['electron', 'better-sqlite3', 'better-sqlite3-multiple-ciphers', 'exceljs', 'docx'],
	},
	build: {
		ssr: true,
		target,
		outDir: at(`out/${folder}`),
		emptyOutDir: false,
		sourcemap: true,
		rolldownOptions: { input, output: { format: 'es', entryFileNames: '[name].js' } },
	},
});

const MODES: Record<string, UserConfig> = {
	renderer: {
		root: at('renderer'),
		base: './',
		plugins: [react()],
		// A file turned into a data: address would need a wider content security policy.
		build: {
			target: 'chrome130',
			outDir: at('out/renderer'),
			emptyOutDir: true,
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 2000,
			modulePreload: { polyfill: false },
		},
		server: { host: '127.0.0.1', strictPort: false },
	},
	main: nodeSide('electron', { main: at('electron/main.ts') }, 'node20'),
	service: nodeSide(
		'db',
		{
			service: at('db/service.ts'),
			cli: at('db/cli.ts'),
			reader: at('db/import/reader.ts'),
			thread: at('db/apart/thread.ts'),
		},
		'node24',
	),
	// A sandboxed preload is one CommonJS file.
	preload: {
		root: at('.'),
		ssr: { target: 'node', noExternal: true, external: ['electron'] },
		build: {
			ssr: true,
			target: 'node20',
			outDir: at('out/electron'),
			emptyOutDir: false,
			rolldownOptions: {
				input: { preload: at('electron/preload.ts') },
				output: { format: 'cjs', entryFileNames: '[name].cjs' },
			},
		},
	},
};

const project = (name: string, include: string[], more: NonNullable<ViteUserConfig['test']> = {}) => ({
	extends: true as const,
	test: { name, include, ...more },
});

const test: ViteUserConfig['test'] = {
	environment: 'node',
	// A financial year that begins on 1 April shows every date that slipped by an hour.
	env: { TZ: 'Europe/London' },
	passWithNoTests: true,
	setupFiles: [at('test/seed.ts')],
	projects: [
		project('shared', ['test/shared/**/*.test.{ts,tsx}', 'test/renderer/**/*.test.{ts,tsx}'], {
			testTimeout: 60_000,
		}),
		project('db', ['test/db/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 60_000 }),
		project('service', ['test/service/**/*.test.ts'], { testTimeout: 120_000, hookTimeout: 120_000 }),
		project('rules', ['test/rules/**/*.test.ts', 'test/electron/**/*.test.ts'], { testTimeout: 30_000 }),
		// Programs that print; `npm run bench` alone runs them.
		project('bench', process.env.CONSORT_BENCH ? ['test/bench/**/*.bench.ts'] : [], {
			testTimeout: 600_000,
			hookTimeout: 600_000,
			fileParallelism: false,
		}),
		project('e2e', ['test/e2e/**/*.test.ts', 'test/build/**/*.test.ts'], {
			testTimeout: 180_000,
			hookTimeout: 120_000,
			globalSetup: [at('test/e2e/setup.ts')],
			fileParallelism: false,
			sequence: { groupOrder: 1 },
		}),
	],
};

export default defineConfig(({ mode }) => ({ ...MODES[mode], test }) as UserConfig);
