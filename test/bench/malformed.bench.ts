/** A thousand malformed workbooks: each is read or refused in words, and none takes long. */
import { expect, test } from 'vitest';
import { readMutations } from '../db/import/hostile-file';
import { sentBook } from '../db/partner-book/trial-book';

test('a thousand malformed workbooks', async () => {
	const book = await sentBook();
	const before = process.memoryUsage().rss;
	const { refused, read, slowest } = await readMutations(book, 1000);
	const megabytes = (process.memoryUsage().rss - before) / 1e6;
	console.log(
		`1,000 malformed workbooks: ${refused} refused in words, ${read} read, the slowest took ${slowest.toFixed(0)} ms, ` +
			`${megabytes.toFixed(0)} MB more than before the first`,
	);
	expect(slowest).toBeLessThan(5000);
});
