import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCells, writeCells } from '../../shared/clipboard';
import {
	parseDate,
	parseDecimal,
	parsePercent,
	parseWhole,
	showAxisMoney,
	showDate,
	showDecimal,
	showList,
	showMoney,
	showMoneyChange,
	showPercent,
	showSome,
} from '../../shared/text';

const valueOr = <T>(parsed: { ok: true; value: T } | { ok: false; reason: string }) =>
	parsed.ok ? parsed.value : 'refused';

describe('A number as people and spreadsheets write it', () => {
	it.each([
		['1944', 1944],
		[' 1,944 ', 1944],
		['£1,249,755', 1249755],
		['GBP 1 249 755', 1249755],
		['(1,200)', -1200],
		['−67,966', -67966],
		['-0', 0],
		['12-', -12],
		['.5', 0.5],
		['0.80', 0.8],
		['', 'refused'],
		['4o', 'refused'],
		['1,2,3', 'refused'],
		['12,34', 'refused'],
		['1e5', 'refused'],
		['--3', 'refused'],
		['(-3)', 'refused'],
		['NaN', 'refused'],
		['Infinity', 'refused'],
		['=1+1', 'refused'],
		['9'.repeat(400), 'refused'],
	])('%j is read as %j', (typed, expected) => {
		expect(valueOr(parseDecimal(typed))).toBe(expected);
	});

	it('says what was typed when it is no whole number', () => {
		expect(parseWhole('20.5')).toEqual({ ok: false, reason: '“20.5” is not a whole number.' });
		expect(parseWhole('4o')).toEqual({ ok: false, reason: '“4o” is not a whole number.' });
		expect(parseWhole('3.0')).toEqual({ ok: true, value: 3 });
	});

	it.each([
		['20%', 0.2],
		['20 %', 0.2],
		['20', 0.2],
		['0.2', 0.2],
		['1', 0.01],
		['8.4%', 0.084],
		['0.5%', 0.005],
		['%', 'refused'],
		['abc%', 'refused'],
	])('%j is the share %j', (typed, expected) => {
		expect(valueOr(parsePercent(typed))).toBe(expected);
	});

	it('reads back every whole number as it shows it', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (pounds) => {
				expect(valueOr(parseWhole(showMoney(pounds)))).toBe(pounds);
			}),
		);
	});
});

describe('A day as people write it', () => {
	it.each([
		['2026-04-01', '2026-04-01'],
		['1 Apr 2026', '2026-04-01'],
		['1 April 2026', '2026-04-01'],
		['01/04/2026', '2026-04-01'],
		['1.4.2026', '2026-04-01'],
		['29/02/2028', '2028-02-29'],
		['04/13/2026', 'refused'],
		['30 Feb 2026', 'refused'],
		['29/02/2027', 'refused'],
		['1 Foo 2026', 'refused'],
		['soon', 'refused'],
	])('%j is %j', (typed, expected) => {
		expect(valueOr(parseDate(typed))).toBe(expected);
	});

	it('is shown so that it reads back the same', () => {
		const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(days, (day) => {
				const iso = day.toISOString().slice(0, 10);
				expect(valueOr(parseDate(showDate(iso)))).toBe(iso);
			}),
		);
	});
});

describe('Figures as people read them', () => {
	it('writes the round amounts of an axis short, and never rounds them away', () => {
		expect([0, 800, 2500, -20_000, 2_500_000].map(showAxisMoney)).toEqual([
			'£0',
			'£800',
			'£2.5k',
			'−£20k',
			'£2.5m',
		]);
	});

	it('uses pounds, commas and a real minus sign', () => {
		expect([showMoney(1249755), showMoney(-67966), showMoney(0), showMoney(-0), showMoney(null)]).toEqual([
			'£1,249,755',
			'−£67,966',
			'£0',
			'£0',
			'–',
		]);
		expect([showMoneyChange(49255), showMoneyChange(-1), showMoneyChange(0)]).toEqual([
			'+£49,255',
			'−£1',
			'£0',
		]);
	});
	it('drops .0 from percents and keeps it in capacity', () => {
		expect([showPercent(0.1), showPercent(0.1008), showPercent(0.0965, 2), showPercent(null)]).toEqual([
			'10%',
			'10.1%',
			'9.65%',
			'–',
		]);
		expect([showDecimal(9.36), showDecimal(-0.04), showDecimal(24, 0)]).toEqual(['9.4', '0.0', '24']);
	});
	it('lists with an and', () => {
		expect([showList([]), showList(['a']), showList(['a', 'b']), showList(['a', 'b', 'c'])]).toEqual([
			'',
			'a',
			'a and b',
			'a, b and c',
		]);
	});
	it('names three of a long list and says how many more there are', () => {
		const names = [...'abcdefgh'];
		expect(showSome(names.slice(0, 3))).toBe('a, b and c');
		expect(showSome(names.slice(0, 4))).toBe('a, b, c and 1 more');
		expect(showSome(names)).toBe('a, b, c and 5 more');
	});
});

describe('Ranges on the clipboard', () => {
	it('reads what a spreadsheet writes: quotes, tabs and line breaks inside cells', () => {
		expect(readCells('a\t"b\tc"\r\n"line 1\nline 2"\t"say ""yes"""\r\n')).toEqual([
			['a', 'b\tc'],
			['line 1\nline 2', 'say "yes"'],
		]);
	});
	it('keeps a quotation mark that does not begin a quoted cell', () => {
		expect(readCells('5" pipe\t"open')).toEqual([['5" pipe', '"open']]);
	});
	it('brings every range back as it went out', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '£', 'é'), maxLength: 6 });
		const range = fc
			.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
			.chain(([lines, columns]) =>
				fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
					minLength: lines,
					maxLength: lines,
				}),
			);
		fc.assert(
			fc.property(range, (lines) => {
				// A last line that is one empty cell cannot be told from the end of the text.
				fc.pre(lines.at(-1)?.join('') !== '');
				expect(readCells(writeCells(lines))).toEqual(lines);
			}),
		);
	});
});
