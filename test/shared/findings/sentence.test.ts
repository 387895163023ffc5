import { expect, test } from 'vitest';
import { liveFigures } from '../../../shared/figures';
import { FINDING_KINDS } from '../../../shared/findings/registry';
import { beginWithCapital, printValue, tidyName, type Unit } from '../../../shared/findings/sentence';
import { samplePlan } from '../calc/sample-plan';

test.each<[Unit, number | string | null, string]>([
	['money', 1234, '£1,234'],
	['money', -1234567, '-£1,234,567'],
	['money', 0, '£0'],
	['money', 39_018.9, '£39,019'],
	['share', 0.609, '60.9%'],
	['share', 0.09008, '9%'],
	['share', 0.0965, '9.7%'],
	['share', 0.0905, '9.1%'],
	['share', -0.1194, '-11.9%'],
	['share', 12.345, '1234.5%'],
	['share', -0.0001, '0%'],
	['count', 1_000_000, '1,000,000'],
	['decimal', 581.572875, '581.6'],
	['decimal', 1234.96, '1,235'],
	['decimal', 0.04, '0'],
	['date', '2026-04-01', '2026-04-01'],
	['money', null, 'n/a'],
	['count', null, 'n/a'],
])('a %s of %s prints as %s', (unit, value, printed) => {
	expect(printValue(unit, value)).toBe(printed);
});

test.each([
	['advocacy starts: 85', 'Advocacy starts: 85'],
	['élan', 'élan'],
	['"quoted"', '"quoted"'],
	['', ''],
])('a sentence %j begins %j', (sentence, begun) => {
	expect(beginWithCapital(sentence)).toBe(begun);
});

test('names are compared without stray white space, capitals kept', () => {
	expect(tidyName('  Jo \t\n  Smith ')).toBe('Jo Smith');
	expect(tidyName('jo smith')).not.toBe(tidyName('Jo Smith'));
});

test('every finding of the sample is of a known code and carries its severity', () => {
	for (const { code, severity } of liveFigures(samplePlan(), '2025-11-28').findings)
		expect(FINDING_KINDS[code as keyof typeof FINDING_KINDS]?.severity).toBe(severity);
});
