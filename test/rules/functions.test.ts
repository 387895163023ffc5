import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { codeFiles, nodesOf, readSource } from './sources';

const LONG_LINES = 40;
const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

interface FunctionSize {
	place: string;
	lines: number;
}

/** Every function of the product with its length in lines, nested ones counted on their own too. */
function functionSizes(path: string): FunctionSize[] {
	const text = readSource(path);
	return nodesOf(parseSync(path, text).program)
		.filter(({ type }) => FUNCTION.test(type))
		.map(({ start, end }) => ({
			place: `${path}:${text.slice(0, start).split('\n').length}`,
			lines: text.slice(start, end).split('\n').length,
		}));
}

const sizes = codeFiles()
	.filter((path) => !path.startsWith('test/'))
	.flatMap(functionSizes)
	.sort((a, b) => a.lines - b.lines);

describe('functions of the product', () => {
	test('are short: 95 of 100 stay under 40 lines', () => {
		const at95 = sizes[Math.floor(sizes.length * 0.95)];
		expect(
			at95?.lines,
			`the longest: ${sizes.slice(-5).map(({ place, lines }) => `${place} ${lines}`)}`,
		).toBeLessThan(LONG_LINES);
	});

	test('are found at all', () => {
		expect(functionSizes('electron/origin.ts').length).toBeGreaterThan(3);
	});
});
