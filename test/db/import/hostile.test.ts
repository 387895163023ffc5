import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { partOf, readParts, writeParts } from '../../../db/office/package';
import { sentBook } from '../partner-book/trial-book';
import { lyingZip, readMutations, withPart } from './hostile-file';

const refusalOf = async (bytes: (book: Uint8Array) => Uint8Array): Promise<string> => {
	const { desk, path } = await sentBook();
	writeFileSync(path, bytes(readFileSync(path)));
	const started = performance.now();
	const { message, safe, todo } = await desk.refusal('partnerBook.read', { path });
	expect(performance.now() - started).toBeLessThan(5000);
	expect([safe, todo].every((sentence) => (sentence ?? '').length > 10)).toBe(true);
	return message;
};
const SHEET = 'xl/worksheets/sheet4.xml';

describe('a file that would do harm is refused in words, within seconds', () => {
	test('a part that unpacks to hundreds of megabytes', async () => {
		const bomb = () => lyingZip('xl/workbook.xml', new Uint8Array(1000), 260_000_000);
		expect(await refusalOf(bomb)).toContain('unpacks to far more');
	});

	test('a part that claims to be small and is not', async () => {
		const message = await refusalOf(() => lyingZip('xl/workbook.xml', new Uint8Array(50_000_000), 100));
		expect(message).toMatch(/not an Excel workbook|damaged/);
	});

	test('a sheet of a hundred megabytes', async () => {
		expect(await refusalOf(() => lyingZip(SHEET, new Uint8Array(1000), 100_000_001))).toContain(
			'unpacks to far more',
		);
		expect(await refusalOf(withHugeSheet(61_000_000))).toContain('unpacks to far more');
	});

	test('more cells than any workbook of a partner has', async () => {
		const cells = '<c r="A9"><v>1</v></c>'.repeat(310_000);
		const full = (book: Uint8Array) =>
			withPart(book, SHEET, (xml) => xml.replace('</sheetData>', `<row r="9">${cells}</row></sheetData>`));
		expect(await refusalOf(full)).toContain('far more cells');
	});

	test('entities, whether they grow or read a file', async () => {
		const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
		const xxe = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
		for (const declared of [lol, xxe])
			expect(
				await refusalOf((book) =>
					withPart(book, SHEET, (xml) => xml.replace(/<worksheet/, `${declared}<worksheet`)),
				),
			).toContain('document type');
	});

	test('elements nested without end', async () => {
		const deep = (book: Uint8Array) =>
			withPart(book, SHEET, (xml) => xml.replace('<sheetData>', '<x>'.repeat(500_000)));
		expect(await refusalOf(deep)).toContain('damaged');
	});

	test.each([
		['an OpenDocument file', 'mimetype', /OpenDocument/],
		['a binary workbook', 'xl/workbook.bin', /xlsb/],
	])('%s', async (_, name, words) => {
		const other = (book: Uint8Array) => writeParts(new Map([...readParts(book), [name, partOf('x')]]));
		expect(await refusalOf(other)).toMatch(words);
	});

	test('a workbook that Consort did not make', async () => {
		const { desk } = await sentBook();
		const refused = await desk.refusal('partnerBook.read', { path: 'test/fixtures/forms/funder-form.xlsx' });
		expect(refused.message).toContain('did not make this workbook');
	});
});

function withHugeSheet(bytes: number) {
	return (book: Uint8Array) => {
		const parts = new Map(readParts(book));
		parts.set(SHEET, new Uint8Array(bytes).fill(32));
		return writeParts(parts);
	};
}

test('links to other files and formulas that call the network are passed over; only stored values count', async () => {
	const { desk, path } = await sentBook();
	let calls = 0;
	const { createServer } = await import('node:http');
	const server = createServer((_, response) => {
		calls += 1;
		response.end();
	}).listen(0, '127.0.0.1');
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const url = `http://127.0.0.1:${port}/x`;
	const parts = new Map(readParts(readFileSync(path)));
	parts.set(
		'xl/externalLinks/externalLink1.xml',
		partOf(`<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>`),
	);
	parts.set(
		'xl/externalLinks/_rels/externalLink1.xml.rels',
		partOf(
			`<Relationships><Relationship Id="r1" Type="x/externalLinkPath" Target="${url}" TargetMode="External"/></Relationships>`,
		),
	);
	writeFileSync(
		path,
		withPart(writeParts(parts), SHEET, (xml) =>
			xml.replace(
				'</sheetData>',
				`<row r="60"><c r="B60" t="str"><f>WEBSERVICE("${url}")</f><v>loaded</v></c></row></sheetData>`,
			),
		),
	);
	const { items } = await desk.must('partnerBook.read', { path });
	expect(items.map(({ kind, subject }) => [kind, subject])).toEqual([['addition', 'loaded']]);
	expect(calls).toBe(0);
	server.close();
});

test('malformed workbooks are each read or refused in words, never more', async () => {
	const { refused, read, slowest } = await readMutations(await sentBook(), 150);
	expect([refused > 20, read > 10]).toEqual([true, true]);
	expect(slowest).toBeLessThan(5000);
});
