/** `npm run -s consort -- ...`: the command line. What it prints on stdout is the command's own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepareRuntime, ROOT } from './dependencies.mjs';

await prepareRuntime();
const { buildStale } = await import('./bundle.mjs');
await buildStale(['service']);
// A board pack is printed by the app's own Electron.
if (process.argv[2] === 'pack') await preparePrinter();
const command = spawn(process.execPath, [join(ROOT, 'out/db/cli.js'), ...process.argv.slice(2)], {
	stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
	process.on(signal, () => command.kill(signal));
command.on('exit', (code) => process.exit(code ?? 1));

/** Finds Electron and a display, and tells the command line how to start it. */
async function preparePrinter() {
	const { electronArguments, findElectron } = await import('./electron.mjs');
	const { hasDisplay, startDisplay } = await import('./display.mjs');
	const { prepareSystem } = await import('./libraries.mjs');
	const electron = await findElectron();
	prepareSystem(electron.path, hasDisplay() ? [] : ['Xvfb']);
	await buildStale(['main', 'preload', 'renderer']);
	if (!hasDisplay()) await startDisplay();
	process.env.CONSORT_PRINTER = JSON.stringify([electron.path, ...electronArguments()]);
}
