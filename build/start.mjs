/** `npm start`: from a fresh clone to the open app, one line per step. */
import { spawn } from 'node:child_process';
import { prepareRuntime, say } from './dependencies.mjs';

await prepareRuntime();
const { buildStale } = await import('./bundle.mjs');
const { electronArguments, findElectron } = await import('./electron.mjs');
const { hasDisplay } = await import('./display.mjs');
const { prepareSystem } = await import('./libraries.mjs');

const electron = await findElectron();
prepareSystem(electron.path, hasDisplay() ? [] : ['Xvfb']);
await buildStale();
if (hasDisplay()) open();
else {
	say('This machine has no display: Consort takes the tour on a virtual one.');
	const { takeTour } = await import('./tour.mjs');
	process.exitCode = await takeTour(electron);
}

function open() {
	say(`Opening Consort in Electron at ${electron.path} (${electron.reason}).`);
	const app = spawn(electron.path, [...electronArguments(), ...process.argv.slice(2)], {
		stdio: 'inherit',
	});
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
		process.on(signal, () => app.kill(signal));
	app.on('exit', (code) => process.exit(code ?? 1));
}
