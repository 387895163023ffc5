/** Before the end-to-end tests: current bundles, an Electron and a display, so that one file can run alone. */
import { buildStale } from '../../build/bundle.mjs';
import { hasDisplay, startDisplay } from '../../build/display.mjs';
import { findElectron } from '../../build/electron.mjs';

export async function setup(): Promise<(() => void) | undefined> {
	await buildStale();
	process.env.CONSORT_ELECTRON = (await findElectron()).path;
	return hasDisplay() ? undefined : startDisplay();
}
