import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writtenFiles } from '../../electron/written-files';

const folder = mkdtempSync(join(tmpdir(), 'consort-written-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function trial() {
	const shown: string[] = [];
	return { shown, files: writtenFiles((path) => void shown.push(path)) };
}
function written(name: string): string {
	const path = join(folder, name);
	writeFileSync(path, 'x');
	return path;
}

describe('the folder of a file that was written', () => {
	test('is shown for the latest file of each call', () => {
		const { shown, files } = trial();
		const [old, latest, json] = [written('old.xlsx'), written('latest.xlsx'), written('bid.json')];
		files.remember('export.workbook', old);
		files.remember('export.workbook', latest);
		files.remember('export.json', json);
		expect(files.reveal({ of: 'export.workbook' })).toEqual({ ok: true, value: {} });
		expect(files.reveal({ of: 'export.json' })).toEqual({ ok: true, value: {} });
		expect(shown).toEqual([latest, json]);
	});

	test('is not shown before anything was written, nor once the file is gone', () => {
		const { shown, files } = trial();
		expect(files.reveal({ of: 'export.workbook' })).toMatchObject({ failure: { code: 'not_found' } });
		files.remember('export.workbook', join(folder, 'moved.xlsx'));
		expect(files.reveal({ of: 'export.workbook' })).toMatchObject({ failure: { code: 'not_found' } });
		expect(shown).toEqual([]);
	});

	test.each([[{ of: '/etc/passwd' }], [{ path: '/etc/passwd' }], [{ of: 'bid.create' }], [null]])(
		'is never one that the window names: %j',
		(input) => {
			const { shown, files } = trial();
			files.remember('bid.create', written('new.consort'));
			expect(files.reveal(input)).toMatchObject({ failure: { code: 'invalid_input' } });
			expect(shown).toEqual([]);
		},
	);
});
