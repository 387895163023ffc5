import { expect, test } from 'vitest';
import { withPoint } from '../../../shared/partner-book/decimal-comma';

test.each([
	['0,8', '0.8'],
	['12,50', '12.50'],
	['-3,5', '-3.5'],
	['1.234,56', '1234.56'],
	['1 234,5', '1234.5'],
	['1.234.567', '1234567'],
	['1’234.50', '1234.50'],
	['36.500,00', '36500.00'],
	['12,5 %', '12.5%'],
	['0,125', '0.125'],
	[',5', '0.5'],
])('%s of another country is %s', (typed, expected) => {
	expect(withPoint(typed)).toBe(expected);
});

test.each(['1,234', '1.234', '12,345', '1,234.5', '0.8', '12', 'about 5', '', '1,2,3'])(
	'%s is left as English reads it, because it could mean two things or none',
	(typed) => {
		expect(withPoint(typed)).toBeNull();
	},
);
