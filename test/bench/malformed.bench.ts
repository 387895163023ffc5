/** A thousand malformed workbooks: each is read or refused in words, and none takes long. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMutations } from '../db/import/hostile-file';
import { sentBook } from '../db/partner-book/trial-book';

test('a thousand malformed workbooks', async () => {
	const { desk, path } = await sentBook();
	const { refused, slowest } = readMutations(readFileSync(path), desk.file('bad.xlsx'), 1000);
	console.log(
		`1,000 malformed workbooks: ${refused} refused in words, the slowest took ${slowest.toFixed(0)} ms`,
	);
	expect(slowest).toBeLessThan(5000);
});
