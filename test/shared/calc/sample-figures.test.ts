import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fullFigures, printFigures } from '../../../shared/figures';
import { samplePlan } from './sample-plan';

const expected = readFileSync(new URL('../../fixtures/marlshire.figures.json', import.meta.url), 'utf8');
const figures = fullFigures(samplePlan(), '2025-11-28');

test.each(Object.keys(JSON.parse(expected)))('the sample bid has the right %s', (name) => {
	expect(JSON.parse(printFigures(figures))[name]).toEqual(JSON.parse(expected)[name]);
});

test('the figures of the sample bid print letter for letter', () => {
	expect(printFigures(figures)).toBe(expected);
});
