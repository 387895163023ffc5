/**
 * What an official Electron does when it is given a folder, for the stand-in, which was packed without it:
 * `electron [-r module] [switches] folder`. Copied into the stand-in as its own app.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);
const args = process.argv.slice(1);
/** @type {string | undefined} */
let folder;
for (let index = 0; index < args.length && folder === undefined; index += 1) {
	if (args[index] === '-r') {
		index += 1;
		require(resolve(args[index] ?? ''));
	} else if (!args[index]?.startsWith('-')) folder = resolve(args[index] ?? '');
}
if (folder === undefined) {
	process.stderr.write('Name the folder of an app.\n');
	process.exit(2);
}
const { productName, name, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(productName ?? name);
// Electron has these two for its own start and does not declare them.
const starting = /** @type {{setVersion: (version: string) => void, setAppPath: (path: string) => void}} */ (
	/** @type {unknown} */ (app)
);
starting.setVersion(version);
starting.setAppPath(folder);
// Electron is not ready before this has loaded, so that the app may declare its protocol in time.
await import(pathToFileURL(join(folder, main)).href);
