/** Keeps a bid file of the present version of the format for the tests: run once, when a migration is added. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const { module } = await runnerImport(at('test/db/fixtures/maker.ts'), { configFile: false });
const made = module.makeFixture(at('test/db/fixtures'), at('shared/sample/marlshire.json'), version);
process.stdout.write(`${made}\n`);
