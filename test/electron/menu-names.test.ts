import { expect, test } from 'vitest';
import { COMMANDS } from '../../shared/commands';
import { readSource } from '../rules/sources';

test('every command stands once in the native menu', () => {
	const items = [...readSource('electron/menu.ts').matchAll(/\bitem\('(\w+)'/g)].map(([, name]) => name);
	expect([...items].sort()).toEqual([...COMMANDS].sort());
});
