import { expect, test } from 'vitest';
import { shortcutGroups } from '../../renderer/words/messages';
import { COMMANDS } from '../../shared/commands';
import { readSource } from '../rules/sources';

test('every command stands once in the native menu', () => {
	const items = [...readSource('electron/menu.ts').matchAll(/\bitem\('(\w+)'/g)].map(([, name]) => name);
	expect([...items].sort()).toEqual([...COMMANDS].sort());
});

test('every key of the native menu stands in the sheet of shortcuts', () => {
	const told = shortcutGroups.flatMap(({ keys }) => keys.map(([key]) => key));
	const keys = [...readSource('electron/menu.ts').matchAll(/\bitem\('\w+', '([\w+]+)'/g)]
		.map(([, key]) => key?.replace('CmdOrCtrl', 'Ctrl').replaceAll('+', ' '))
		.filter((key) => key !== undefined);
	expect(keys.length).toBeGreaterThan(5);
	expect(keys.filter((key) => !told.includes(key))).toEqual([]);
});
