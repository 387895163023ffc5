import { expect, it } from 'vitest';
import { parseBidJson, writeBidJson } from '../../../shared/bid-json';
import { projectFile, sampleText } from './sample';

/** The lines of the fixtures' own table: file, code, path. */
const FIXTURES = [
	...projectFile('test/fixtures/bad/README.md')
		.toString()
		.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| `([^`]+)` \|/gm),
].map(([, file = '', code = '', path = '']) => ({ file, code, path: path === '-' ? '' : path }));

it('knows all twelve broken files', () => expect(FIXTURES).toHaveLength(12));

it.each(FIXTURES)('refuses $file with $code at $path and nothing else', ({ file, code, path }) => {
	const read = parseBidJson(projectFile(`test/fixtures/bad/${file}`));
	expect(read).toMatchObject({ ok: false, errors: [{ code, path }] });
	if (!read.ok) expect(read.errors).toHaveLength(1);
});

it('tells a bid manager what is wrong with a negative FTE', () => {
	const read = parseBidJson(projectFile('test/fixtures/bad/negative-fte.json'));
	expect(read).toMatchObject({
		errors: [{ message: 'Posts, number 1: FTE is -0.5; it must be from 0 to 500.' }],
	});
});

it('writes the sample bid byte for byte as it was read', () => {
	const read = parseBidJson(sampleText());
	expect(read.ok && writeBidJson(read.plan)).toBe(sampleText());
});
