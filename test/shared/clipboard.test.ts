import { describe, expect, test } from 'vitest';
import { readCells } from '../../shared/clipboard';

describe('Cells on the clipboard', () => {
	test.each([
		[
			'lines as Excel ends them, the last one too',
			'a\tb\r\n1\t2\r\n',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'lines as LibreOffice ends them',
			'a\tb\n1\t2\n',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		['one cell', '12', [['12']]],
		['nothing', '', [['']]],
		[
			'empty cells beside a merged one',
			'Year 1\t\t\n\t3\t\n',
			[
				['Year 1', '', ''],
				['', '3', ''],
			],
		],
		['a tab and a line break inside a cell', '"a\tb"\t"c\r\nd"\r\n', [['a\tb', 'c\nd']]],
		['doubled quotes inside a quoted cell', '"say ""no"""\t1', [['say "no"', '1']]],
		['quotes of a cell that is not quoted', '"Hearth" Trust\t5" pipe', [['"Hearth" Trust', '5" pipe']]],
		[
			'a quote that never ends',
			'"open\t1\n2\t3',
			[
				['"open', '1'],
				['2', '3'],
			],
		],
		['a line left empty between two', 'a\n\nb\n', [['a'], [''], ['b']]],
		[
			'a sheet as LibreOffice writes it',
			'Year 1\t\tx\n"say ""no"""\t"two\nlines"\t£1,234.50\n"""Hearth"" Trust"\t"tab\there"\t(30)\n',
			[
				['Year 1', '', 'x'],
				['say "no"', 'two\nlines', '£1,234.50'],
				['"Hearth" Trust', 'tab\there', '(30)'],
			],
		],
	])('%s', (_what, text, cells) => expect(readCells(text)).toEqual(cells));

	test.each(['1,249,755', '"1\n2"', '"open'])('are read by the ten thousand: %s', (cell) => {
		const text = Array.from({ length: 10_000 }, () => [cell, '2', '3', cell].join('\t')).join('\n');
		const cells = readCells(`${text}\n`);
		expect(cells).toHaveLength(10_000);
		expect(new Set(cells.map((line) => line.length))).toEqual(new Set([4]));
	});
});
