import { describe, expect, test } from 'vitest';
import { codeFiles, readSource } from './sources';

const MOST_LINES = 400;
const MEDIAN_LINES = 80;
const VAGUE = /(^|[-/])(utils?|helpers?|manager|common|misc|index)\.(ts|tsx|mjs)$/;

const lines = (path: string): number => readSource(path).trimEnd().split('\n').length;

describe('files', () => {
	test('are never longer than 400 lines', () => {
		expect(codeFiles().filter((path) => lines(path) > MOST_LINES)).toEqual([]);
	});

	test('of the product are short: the median stays under 80 lines', () => {
		const sizes = codeFiles()
			.filter((path) => !path.startsWith('test/'))
			.map(lines)
			.sort((a, b) => a - b);
		expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(MEDIAN_LINES);
	});

	test('are named in kebab-case, and for what they hold', () => {
		expect(codeFiles().filter((path) => VAGUE.test(path))).toEqual([]);
		const shouting = codeFiles().filter((path) => path.includes('/') && /[A-Z_ ]/.test(path));
		expect(shouting).toEqual([]);
	});
});

describe('code', () => {
	test('switches no rule of the linter or the compiler off without saying why', () => {
		const silenced = codeFiles().filter((path) => {
			if (path.startsWith('test/rules/')) return false;
			const text = readSource(path);
			return /@ts-(ignore|nocheck)/.test(text) || /(@ts-expect-error|biome-ignore [^:\n]*)\s*$/m.test(text);
		});
		expect(silenced).toEqual([]);
	});
});
