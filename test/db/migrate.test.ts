import { readdirSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { listBackups } from '../../db/backups/listing';
import { closeFile, openFile } from '../../db/file';
import { MIGRATIONS, type Migrations, versionOf } from '../../db/migrate';
import { trialDesk } from './trial-desk';

const NEXT: Migrations = [...MIGRATIONS, 'CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT;'];

async function oldFile() {
	const t = trialDesk();
	const { path } = await t.sample();
	await t.must('bid.close', {});
	return { t, path, backups: t.file('backups') };
}

describe('a file of an older Consort', () => {
	test('is copied, then brought up to date in one step', async () => {
		const { path, backups } = await oldFile();
		const before = readFileSync(path);
		const file = openFile(path, { backupFolder: backups, migrations: NEXT });
		expect(versionOf(file.db)).toBe(2);
		closeFile(file);
		expect(readFileSync(path).equals(before)).toBe(false);
		const [stored] = listBackups(backups, { path });
		expect(stored?.reason).toBe('update');
		const backup = openFile(stored?.file ?? '', { backupFolder: backups });
		expect(versionOf(backup.db)).toBe(1);
		closeFile(backup);
	});

	test('stays as it was when a step fails half way', async () => {
		const { path, backups } = await oldFile();
		const failing = [...NEXT, 'CREATE TABLE more (id TEXT) STRICT; INSERT INTO nowhere VALUES (1);'];
		expect(() => openFile(path, { backupFolder: backups, migrations: failing })).toThrow();
		const db = new Database(path, { readonly: true });
		expect(versionOf(db)).toBe(1);
		expect(
			db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name IN ('later', 'more')`).pluck().get(),
		).toBe(0);
		db.close();
		const { t } = await oldFile();
		expect((await t.must('bid.open', { path })).revision).toBe(0);
	});

	test('is only read from a copy, and then nothing is kept', async () => {
		const { path, backups, t } = await oldFile();
		const before = readFileSync(path);
		const file = openFile(path, { backupFolder: backups, migrations: NEXT, readOnly: true });
		expect(versionOf(file.db)).toBe(2);
		closeFile(file);
		expect(readFileSync(path).equals(before)).toBe(true);
		expect(readdirSync(t.folder)).toEqual(['data']);
	});
});

test('a file of a newer Consort is shown and left alone', async () => {
	const { path, backups, t } = await oldFile();
	closeFile(openFile(path, { backupFolder: backups, migrations: NEXT }));
	const newer = readFileSync(path);
	expect((await t.must('bid.open', { path })).readOnly).toContain('made by a newer Consort');
	await t.must('bid.close', {});
	expect(readFileSync(path).equals(newer)).toBe(true);
});
