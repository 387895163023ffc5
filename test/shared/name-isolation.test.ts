import { describe, expect, test } from 'vitest';
import { splitWords } from '../../renderer/words/charts';
import { splitSentence } from '../../renderer/words/risk-sharing';
import { liveFigures } from '../../shared/figures';
import { isolated } from '../../shared/name-isolation';
import { showSome } from '../../shared/text';
import { samplePlan } from './calc/sample-plan';

const URDU = 'خواتین کی مدد کا مرکز';
const APART = `\u2068${URDU}\u2069`;

describe('a name written from right to left', () => {
	const sample = samplePlan();
	const plan = {
		...sample,
		partners: sample.partners.map((partner) => ({ ...partner, name: URDU, shortName: '' })),
		measures: sample.measures.map((measure) => ({ ...measure, name: URDU, shortName: '' })),
	};

	test('stands apart in the sentence of every finding', () => {
		const named = liveFigures(plan, '2025-11-28').findings.filter(({ text }) => text.includes(URDU));
		expect(named.length).toBeGreaterThan(50);
		expect(named.filter(({ text }) => text.replaceAll(APART, '').includes(URDU))).toEqual([]);
	});

	test('stands apart in a list and in the sentences above charts', () => {
		expect(showSome([URDU, 'Hill Aid'])).toBe(`${APART} and Hill Aid`);
		const shares = [
			{ name: URDU, amount: 5, change: -5 },
			{ name: 'Hill Aid', amount: 5, change: 5 },
		];
		expect(splitSentence('equal', 10, shares)).toBe(`Equal shares, ${APART} loses £5; Hill Aid gains £5.`);
		const first = { name: URDU, cost: 30, share: 0.3 };
		expect(splitWords.sentence('By partner', first, undefined, 100)).toBe(
			`By partner: ${APART} £30, 30% of £100.`,
		);
	});
});

test('an English name stays as it was typed', () => expect(isolated('Sabr Sisters')).toBe('Sabr Sisters'));
