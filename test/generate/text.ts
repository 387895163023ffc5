/** Text as people write it, and as they had better not. */
import fc from 'fast-check';

const AWKWARD = [
	'Women\'s Aid & Refuge <b>"Elm"</b>',
	'Cafe\u0301 Ne\u0300, nai\u0308ve',
	'Z\u0361\u0318\u0321al\u0335go',
	'\u0645\u0631\u0643\u0632 \u0627\u0644\u0623\u0645\u0644 (RTL)',
	'\u202Eesrever\u202C',
	'=HYPERLINK("http://example.invalid","x")',
	'+44 1632 960001',
	'-1',
	'@SUM(A1)',
	'\tindented\r\nand broken\u2028over\u2029lines\n',
	'\u{1F468}\u200D\u{1F469}\u200D\u{1F467} family',
	'\uFEFFa mark inside',
	'back\\slash / "quote" \u007F\u0001',
	'null',
	'1e999',
	'__proto__',
	'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
	'  spaces at both ends  ',
	'\u5408\u4F5C\u4F19\u4F34\u5173\u7CFB',
	'[sheet]*?:/\\name that is much longer than thirty-one characters',
];

/** Cuts text to `max` UTF-16 units without halving a pair. */
function cut(text: string, max: number): string {
	const short = text.slice(0, max);
	return short.isWellFormed() ? short : short.slice(0, -1);
}

/** Text of at most `max` UTF-16 units, some of it exactly that long; `required` is never blank. */
export function textOf(max: number, required: boolean): fc.Arbitrary<string> {
	const any = fc.oneof(
		{ weight: 4, arbitrary: fc.constantFrom('A plain name', 'Short note.', 'North and West') },
		{ weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
		{ weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
		{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
		{
			weight: 1,
			arbitrary: fc.constantFrom(...AWKWARD).map((text) => text.repeat(10_000 / text.length + 1)),
		},
	);
	const whole = any.map((text) => cut(text.replaceAll('\u0000', ''), max));
	if (required) return whole.map((text) => (text.trim() === '' ? 'Named' : text));
	return fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 3, arbitrary: whole });
}

/** Ids, those that are also names of object members included. */
export const idText = (): fc.Arbitrary<string> =>
	fc.oneof(
		{ weight: 6, arbitrary: fc.stringMatching(/^[A-Z][0-9]{1,2}$/) },
		{ weight: 2, arbitrary: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/) },
		{
			weight: 1,
			arbitrary: fc.constantFrom('constructor', 'toString', 'hasOwnProperty', '0', 'a'.repeat(40)),
		},
	);
