import { afterAll, beforeAll, expect, test } from 'vitest';
import { trialFolder } from '../db/trial-desk';
import { randomFrom } from '../generate/random';
import { cutPower } from './power-cut';
import { buildService, forkService } from './service-build';

let removeBuild: () => void;
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => removeBuild());

const isLinux = process.platform === 'linux';
test.skipIf(!isLinux)('a power cut at any moment of 200 edits loses none that was acknowledged', async () => {
	const folder = trialFolder();
	const service = forkService(folder);
	const counts = await cutPower({ service, folder, edits: 200, every: 5, random: randomFrom(5) });
	expect(counts.cuts).toBeGreaterThan(30);
	expect(counts.arrived).toBeLessThan(counts.opened);
	expect(counts.lostSectors).toBeGreaterThan(0);
});
