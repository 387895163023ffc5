/** `npm run build`: everything the app and the command line need, into out/. */
import { prepareRuntime, say } from './dependencies.mjs';

await prepareRuntime();
const { buildStale } = await import('./bundle.mjs');
await buildStale();
say('Built: out/ is current.');
