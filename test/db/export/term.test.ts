import { describe, expect, test } from 'vitest';
import { compute, createSheet, put, ref } from '../../../db/export/sheet-model';
import { nameSheets } from '../../../db/export/sheet-names';
import {
	add,
	atom,
	divide,
	multiply,
	number,
	power,
	ratio,
	subtract,
	wholePounds,
	words,
} from '../../../db/export/term';

const [a, b, c] = [atom('A1', 10), atom('B1', 4), atom('C1', 3)];

describe('A formula with its result', () => {
	test('has brackets where the sum needs them and only there', () => {
		expect(multiply(add(a, b), c)).toMatchObject({ text: '(A1+B1)*C1', value: 42 });
		expect(subtract(a, subtract(b, c))).toMatchObject({ text: 'A1-(B1-C1)', value: 9 });
		expect(subtract(a, b, c)).toMatchObject({ text: 'A1-B1-C1', value: 3 });
		expect(divide(a, multiply(b, c))).toMatchObject({ text: 'A1/(B1*C1)', value: 10 / 12 });
		expect(power(add(number(1), b), subtract(c, number(1)))).toMatchObject({
			text: '(1+B1)^(C1-1)',
			value: 25,
		});
	});

	test('rounds halves up to whole pounds, also a half that a computer holds as a little less', () => {
		expect(wholePounds(number(26_887.5)).value).toBe(26_888);
		expect(wholePounds(number(26_887.4999999)).value).toBe(26_888);
		expect(wholePounds(number(26_887.49)).value).toBe(26_887);
	});

	test('shows a dash where there is nothing below the line', () => {
		expect(ratio(a, number(0))).toMatchObject({ text: 'IF(0=0,"–",A1/0)', value: '–' });
		expect(ratio(a, b)).toMatchObject({ text: 'IF(B1=0,"–",A1/B1)', value: 2.5 });
	});

	test('doubles the quotes of words', () => {
		expect(words('the "hub"').text).toBe('"the ""hub"""');
	});

	test('refuses a cell that is not there yet and a number that is not finite', () => {
		const sheet = createSheet('Sheet', [10]);
		expect(() => ref(sheet, 1, 1)).toThrow('used before it has a value');
		expect(() => put(sheet, 1, 1, Number.NaN, 'input')).toThrow('cannot be written');
		expect(() => compute(sheet, 1, 1, divide(a, number(0)), 'computed')).toThrow('cannot be written');
	});
});

describe('Names of sheets', () => {
	test('are at most 31 characters and differ when the capitals do not', () => {
		const long = 'A name of more than thirty-one characters';
		const names = nameSheets([long, long.toUpperCase(), long], []);
		expect(names).toEqual([
			'A name of more than thirty-one',
			'A NAME OF MORE THAN (2)',
			'A name of more than (3)',
		]);
		for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
	});

	test('are cut between words, and where a bracket only begins before it', () => {
		expect(
			nameSheets(
				[
					'Match Harbour Community Trust (FICTIONAL)',
					'Match NHS sexual assault pathway grant',
					'Xx yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
					'(',
				],
				[],
			),
		).toEqual([
			'Match Harbour Community Trust',
			'Match NHS sexual assault',
			'Xx yyyyyyyyyyyyyyyyyyyyyyyyyyyy',
			'(',
		]);
	});

	test('lose what Excel forbids and keep clear of the fixed sheets', () => {
		expect(nameSheets(["Women's Aid", 'a/b:c*?[d]\\e', 'summary', 'History', '???'], ['Summary'])).toEqual([
			'Women’s Aid',
			'a b c d e',
			'summary (2)',
			'Partner History',
			'Partner',
		]);
	});

	test('never end in half a character', () => {
		const [name = ''] = nameSheets(['🙂'.repeat(20)], []);
		expect(name).toBe('🙂'.repeat(15));
	});
});
