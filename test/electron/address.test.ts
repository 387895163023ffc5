import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileForAddress } from '../../electron/address';

describe('app://consort/', () => {
	test.each([
		['app://consort/', 'index.html', 'text/html; charset=utf-8'],
		['app://consort/index.html', 'index.html', 'text/html; charset=utf-8'],
		['app://consort/assets/main-1a2b.js', 'assets/main-1a2b.js', 'text/javascript; charset=utf-8'],
		['app://consort/assets/main.css?v=1#top', 'assets/main.css', 'text/css; charset=utf-8'],
		['app://consort/assets/a/../main.js', 'assets/main.js', 'text/javascript; charset=utf-8'],
	])('%s is %s', (address, path, contentType) => {
		expect(fileForAddress(address)).toEqual({ path: path.split('/').join(sep), contentType });
	});

	test.each([
		'app://consort/..%2f..%2fpackage.json',
		'app://consort/%2e%2e%2f%2e%2e/package.json',
		'app://consort/assets/..%2f..%2f..%2fdb/service.js',
		'app://consort/..%5c..%5cpackage.json',
		'app://consort/%00index.html',
		'app://consort/C:/Windows/a.html',
		'app://consort/c%3A/Windows/a.html',
		'app://consort/%E0%A4%A',
		'app://consort/etc/passwd',
		'app://consort/assets/main.js.map',
		'app://consort.example/index.html',
		'app://other/index.html',
		'file:///index.html',
		'https://consort/index.html',
		'',
	])('%s is no file of the app', (address) => {
		expect(fileForAddress(address)).toBeNull();
	});

	test('no address whatever leads out of its folder', () => {
		const part = fc.oneof(
			fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', '//', 'assets', 'C:', '%00', 'a.js'),
			fc.string({ maxLength: 4 }),
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
				const file = fileForAddress(`app://consort/${parts.join('/')}/x.js`);
				const folder = resolve('/renderer');
				expect(file === null || resolve(folder, file.path).startsWith(folder + sep)).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});
});
