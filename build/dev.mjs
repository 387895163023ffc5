/** `npm run dev`: the app with the window served by Vite, so that a saved file shows at once. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepareRuntime, ROOT, say } from './dependencies.mjs';

await prepareRuntime();
const { buildStale } = await import('./bundle.mjs');
const { electronArguments, findElectron } = await import('./electron.mjs');
const { hasDisplay } = await import('./display.mjs');
const { prepareSystem } = await import('./libraries.mjs');

if (!hasDisplay()) {
	say('npm run dev needs a display. Without one use npm run tour or npm test.');
	process.exit(1);
}
const electron = await findElectron();
prepareSystem(electron.path, []);
await buildStale(['service', 'main', 'preload']);
const { createServer } = await import('vite');
const server = await createServer({ configFile: join(ROOT, 'vite.config.ts'), mode: 'renderer' });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
say(`The window comes from ${address}; changes to main or service need a new start.`);
const app = spawn(electron.path, [...electronArguments(), ...process.argv.slice(2)], {
	stdio: 'inherit',
	env: { ...process.env, CONSORT_DEV_SERVER: address },
});
app.on('exit', async (code) => {
	await server.close();
	process.exit(code ?? 1);
});
