import { describe, expect, it } from 'vitest';
import { liveFigures } from '../../../shared/figures';
import { readinessSteps } from '../../../shared/findings/readiness';
import { FAMILIES } from '../../../shared/findings/registry';
import { samplePlan } from '../calc/sample-plan';

const { findings, findingCounts } = liveFigures(samplePlan(), '2025-11-28');
const steps = readinessSteps(findings);

describe('the steps to readiness', () => {
	it('hold every finding once, by family', () => {
		expect(steps.map(({ family }) => family)).toEqual(FAMILIES);
		const all = (level: 'stop' | 'warn' | 'note') => steps.reduce((sum, step) => sum + step[level], 0);
		expect({ stop: all('stop'), warn: all('warn'), note: all('note') }).toEqual(findingCounts);
	});

	it('begin with the gravest finding of the family', () => {
		expect(steps.find(({ family }) => family === 'capacity')?.first?.code).toBe('total-over-capacity');
		for (const { first, stop } of steps) if (stop > 0) expect(first?.severity).toBe('stop');
	});

	it('are done when the family has no finding', () => {
		expect(readinessSteps([]).every(({ first }) => first === null)).toBe(true);
	});
});
