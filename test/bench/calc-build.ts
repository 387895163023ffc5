/** The calculations as the window and the service run them: bundled. As loose modules a test runner makes them slower. */
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Calculations = typeof import('./calculations');

export async function bundledCalculations(): Promise<Calculations> {
	const outDir = fileURLToPath(new URL(`../../out/bench-${process.pid}`, import.meta.url));
	const input = { calculations: fileURLToPath(new URL('calculations.ts', import.meta.url)) };
	const output = { format: 'es', entryFileNames: '[name].mjs' } as const;
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		ssr: { target: 'node', noExternal: true },
		build: { ssr: true, target: 'node24', outDir, emptyOutDir: true, rolldownOptions: { input, output } },
	});
	try {
		return await import(/* @vite-ignore */ pathToFileURL(`${outDir}/calculations.mjs`).href);
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}
