import { describe, expect, test } from 'vitest';
import { packages, SHIPPED_ROOTS } from '../../build/licences.mjs';
import { codeFiles, importsIn, packageOf, readSource } from './sources';

/** Licences under which a package may be passed on as part of a program that is MIT itself. */
const MAY_SHIP = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Zlib)$/;
const all = packages();

/** One of several to choose from is enough; of several that hold together each must do. */
const mayShip = (licence: string): boolean => {
	const parts = licence.replace(/[()]/g, '');
	if (parts.includes(' OR ')) return parts.split(' OR ').some((one) => MAY_SHIP.test(one));
	return parts.split(' AND ').every((one) => MAY_SHIP.test(one));
};

describe('licences', () => {
	test('are named by every package', () => {
		expect(all.length).toBeGreaterThan(100);
		expect(all.filter(({ licence }) => licence === '').map(({ name }) => name)).toEqual([]);
	});

	test('of what reaches a person let it be passed on', () => {
		const shipped = all.filter(({ isShipped }) => isShipped);
		expect(shipped.length).toBeGreaterThan(SHIPPED_ROOTS.length);
		expect(shipped.filter(({ licence }) => !mayShip(licence))).toEqual([]);
	});

	test('are listed for all that the product imports', () => {
		const imported = codeFiles()
			.filter((path) => /^(shared|db|electron|renderer)\//.test(path))
			.flatMap((path) => importsIn(path, readSource(path)))
			.filter((name) => !name.startsWith('.') && !name.startsWith('node:') && !name.startsWith('virtual:'))
			.map(packageOf);
		expect([...new Set(imported)].filter((name) => !SHIPPED_ROOTS.includes(name))).toEqual([]);
	});

	test('know a choice of two from two that both hold', () => {
		expect(mayShip('(MIT OR GPL-3.0-or-later)')).toBe(true);
		expect(mayShip('MIT AND GPL-3.0-only')).toBe(false);
		expect(mayShip('GPL-3.0-only')).toBe(false);
	});
});
