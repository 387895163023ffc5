import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type DocumentModel, type DocumentTable, gap } from '../../../db/export/agreement/page-model';
import { writeDocument } from '../../../db/export/agreement/word-writer';
import { readXml } from '../../../db/office/xml';

const table = (lines: DocumentTable['lines']): DocumentTable => ({
	kind: 'table',
	head: ['Partner', 'Cost'],
	lines,
	figures: [1],
	widths: [3, 1],
	hasTotal: true,
});

/** Elements of the written document by name, and its words in their order. */
async function written(blocks: DocumentModel['blocks']) {
	const model = { title: 'Draft', subtitle: 'table 0', notice: [], foot: 'Draft', blocks };
	const xml = strFromU8(unzipSync(await writeDocument(model))['word/document.xml'] ?? new Uint8Array());
	const names: string[] = [];
	const words: string[] = [];
	readXml(xml, { open: ({ name }) => names.push(name), text: (text) => words.push(text) });
	return { xml, words, count: (name: string) => names.filter((each) => each === name).length };
}

test('each table stands at its place with a head that repeats, and hostile words are words', async () => {
	const hostile = '</w:t> & <b>"$1$&"\u0000\nsecond line';
	const { xml, words, count } = await written([
		table([
			[hostile, '£12'],
			['All partners', '£12'],
		]),
		{ kind: 'text', line: 'table 1' },
		table([[[gap('who pays')], '£7']]),
	]);
	expect([count('tbl'), count('tr'), count('tc'), count('tblHeader'), count('br')]).toEqual([2, 5, 10, 2, 1]);
	expect(words).toEqual([
		...[
			'Draft',
			'table 0',
			'Partner',
			'Cost',
			'</w:t> & <b>"$1$&"',
			'second line',
			'£12',
			'All partners',
			'£12',
		],
		...['table 1', 'Partner', 'Cost', '[To agree: who pays]', '£7'],
	]);
	expect(xml).toMatch(/<w:jc w:val="right"\/><\/w:pPr><w:r><w:t [^>]*>£12/);
	expect(xml).toMatch(/<w:b\/><w:bCs\/><\/w:rPr><w:t [^>]*>All partners/);
	expect(xml).toMatch(/w:fill="FFF2D6"\/><\/w:rPr><w:t [^>]*>\[To agree: who pays/);
});
