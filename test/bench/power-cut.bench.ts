/** Power cuts at random moments of 10,000 edits: what was lost. Nothing may be; the first loss fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { randomFrom } from '../generate/random';
import { cutPower } from '../service/power-cut';
import { buildService, forkService } from '../service/service-build';

const EDITS = Number(process.env.CONSORT_CUT_EDITS ?? 10_000);
const EVERY = 25;

let removeBuild: () => void;
const folder = mkdtempSync(join(process.platform === 'linux' ? '/dev/shm' : tmpdir(), 'consort-cut-'));
beforeAll(async () => {
	removeBuild = await buildService();
});
afterAll(() => {
	removeBuild();
	rmSync(folder, { recursive: true, force: true });
});

test(`power cuts in ${EDITS} edits`, async () => {
	const counts = await cutPower({
		service: forkService(folder),
		folder,
		edits: EDITS,
		every: EVERY,
		random: randomFrom(Number(process.env.CONSORT_SEED ?? 1)),
	});
	console.log(
		`${counts.edits} edits, ${counts.cuts} power cuts (${counts.inCheckpoint} while the log went into the file), ${counts.lostSectors} sectors lost: ${counts.opened} copies opened, none lost an acknowledged edit or held half of one; in ${counts.arrived} the edit on its way had arrived.`,
	);
}, 3_600_000);
