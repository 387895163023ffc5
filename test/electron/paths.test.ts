import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bidInArguments } from '../../electron/outside-files';
import { suggestedPath, withExtension } from '../../electron/path-suggestion';

const documents = resolve('/home/ann/Documents');
const openPath = resolve('/home/ann/bids/Marlshire 2027.consort');
const dataDir = resolve('/home/ann/.config/Consort');
const base = { documents, dataDir, openPath, damagedPath: null, title: null, extension: 'xlsx' };

describe('the name a save dialog begins with', () => {
	test('is the open bid, beside it, with the ending of what is written', () => {
		expect(suggestedPath({ ...base, call: 'export.workbook' })).toBe(
			resolve('/home/ann/bids/Marlshire 2027.xlsx'),
		);
	});

	test('is never in the app’s own folder, where a sample lies', () => {
		const openPath = join(dataDir, 'samples', 'Marlshire.consort');
		expect(suggestedPath({ ...base, openPath, call: 'export.workbook' })).toBe(
			join(documents, 'Marlshire.xlsx'),
		);
	});

	test('of a copy says so', () => {
		expect(suggestedPath({ ...base, call: 'bid.saveCopy', extension: 'consort' })).toBe(
			resolve('/home/ann/bids/Marlshire 2027 copy.consort'),
		);
	});

	test('of what is recovered lies beside the damaged file, whatever bid is open', () => {
		const damagedPath = resolve('/mnt/stick/Old.consort');
		expect(suggestedPath({ ...base, damagedPath, call: 'rescue.recover', extension: 'consort' })).toBe(
			resolve('/mnt/stick/Old (recovered).consort'),
		);
	});

	test('of the draft agreement says what it is', () => {
		expect(suggestedPath({ ...base, call: 'export.agreement', extension: 'docx' })).toBe(
			resolve('/home/ann/bids/Marlshire 2027 draft agreement.docx'),
		);
	});

	test.each(['backup.saveCopy', 'bid.openBackup'] as const)('of a backup (%s) says of when it is', (call) => {
		const title = 'Marlshire, backup of 1 Apr 2027 09.30';
		const given = { ...base, call, title, extension: 'consort' };
		expect(suggestedPath(given)).toBe(resolve(`/home/ann/bids/${title}.consort`));
		expect(suggestedPath({ ...given, openPath: null })).toBe(join(documents, `${title}.consort`));
	});

	test('of a list says whose it is', () => {
		const title = 'Posts for A/B Trust';
		expect(suggestedPath({ ...base, call: 'export.list', title, extension: 'csv' })).toBe(
			resolve('/home/ann/bids/Marlshire 2027 - Posts for A B Trust.csv'),
		);
	});

	test.each([
		['Skills for Marlshire', 'Skills for Marlshire'],
		['A/B: "the" <one>|two?*', 'A B the one two'],
		['../../etc/passwd', 'etc passwd'],
		['  .hidden. ', 'hidden'],
		['Gwaith i bawb ŵ', 'Gwaith i bawb ŵ'],
		['***', 'Bid'],
		['x'.repeat(300), 'x'.repeat(80)],
	])('of a new bid %s is %s', (title, name) => {
		expect(suggestedPath({ ...base, call: 'bid.create', title, extension: 'consort' })).toBe(
			join(documents, `${name}.consort`),
		);
	});

	test('keeps the ending once, and adds it where it was not typed', () => {
		expect(withExtension('/a/plan.XLSX', 'xlsx')).toBe('/a/plan.XLSX');
		expect(withExtension('/a/plan.v2', 'xlsx')).toBe('/a/plan.v2.xlsx');
	});
});

describe('a bid named when Consort is started', () => {
	test.each([
		[['electron', '/bids/a.consort'], '/bids/a.consort'],
		[['electron', '.', '--no-sandbox', 'sub/a.consort'], '/home/ann/sub/a.consort'],
		[['consort', 'A.CONSORT'], '/home/ann/A.CONSORT'],
		[['consort', '--open=a.consort'], null],
		[['consort', 'a.json'], null],
		[['a.consort'], null],
	])('%j opens %s', (argv, expected) => {
		expect(bidInArguments(argv, '/home/ann')).toBe(expected);
	});
});
