/** `npm run -s consort -- ...`: the command line. What it prints on stdout is the command's own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepareRuntime, ROOT } from './dependencies.mjs';

await prepareRuntime();
const { buildStale } = await import('./bundle.mjs');
await buildStale(['service']);
const command = spawn(process.execPath, [join(ROOT, 'out/db/cli.js'), ...process.argv.slice(2)], {
	stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
	process.on(signal, () => command.kill(signal));
command.on('exit', (code) => process.exit(code ?? 1));
