import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listBackups } from '../../../db/backups/listing';
import { bidIn } from '../../../db/backups/read';
import { closeFile, openFile } from '../../../db/file';
import { MIGRATIONS, versionOf } from '../../../db/migrate';
import { barBackups, fteIn } from '../backups/trial-backups';
import { gapsOf, releasedFile, statementsOf, stepNames } from '../fixtures/released';
import { trialFolder } from '../trial-desk';

/** What the next step of the format may well be like. */
const NEXT = `
	CREATE TABLE "later" (id TEXT NOT NULL PRIMARY KEY, "order" REAL NOT NULL) STRICT;
	ALTER TABLE "post" ADD COLUMN "grade" TEXT NOT NULL DEFAULT '';
	UPDATE "post" SET "grade" = 'NJC 20', "fte" = 0 WHERE "fte" > 0;
	INSERT INTO "later" SELECT id, "order" FROM "budget_line";
	DELETE FROM "history";
	CREATE INDEX "later_by_order" ON "later" ("order");
	DROP TABLE "review";`;

test('every step of the format has a test of its own and a file that was kept of it', () => {
	expect(stepNames()).toHaveLength(MIGRATIONS.length);
	expect(gapsOf(stepNames())).toEqual([]);
});

test('a step that is added without them is found out', () => {
	const next = `${String(MIGRATIONS.length + 1).padStart(3, '0')}-later`;
	expect(gapsOf([...stepNames(), next])).toEqual([
		`${next} has no test on a released file: test/db/migrations/${next}.test.ts`,
		`version ${MIGRATIONS.length + 1} has no file: run node build/fixture.mjs`,
	]);
	expect(gapsOf(['000-plan'])).toContain('000-plan is not step 1');
});

/** Every step from one version to the next; the last is one that is not there yet. */
const STEPS = [...MIGRATIONS.slice(1), NEXT].map((sql, i) => ({
	from: i + 1,
	statements: statementsOf(sql),
}));
const STOPS = STEPS.flatMap(({ from, statements }) =>
	[...statements, 'the end'].map((_, stop) => ({ from, statements, stop })),
);

describe('a file of an older Consort whose step fails', () => {
	test.each(STOPS)('from version $from after $stop statements stays byte for byte', (given) => {
		const { from, statements, stop } = given;
		const folder = trialFolder();
		const { path, facts } = releasedFile(from, folder);
		const before = readFileSync(path);
		const failing = [
			...statements.slice(0, stop),
			'INSERT INTO nowhere VALUES (1)',
			...statements.slice(stop),
		];
		const migrations = [...MIGRATIONS.slice(0, from), failing.join(';\n')];
		const backupFolder = `${folder}/backups`;
		expect(() => openFile(path, { backupFolder, migrations })).toThrow();
		expect(readFileSync(path).equals(before)).toBe(true);
		expect(readdirSync(folder).sort()).toEqual(['Bid.consort', 'backups']);
		const [backup, ...more] = listBackups(backupFolder, { path });
		expect(more).toEqual([]);
		expect(backup?.reason).toBe('update');
		expect(fteIn(bidIn(backup?.file ?? '').plan)).toBe(facts.post.fte);
	});

	test('stays byte for byte also where the step runs and leaves behind what does not hold together', () => {
		const folder = trialFolder();
		const { path } = releasedFile(MIGRATIONS.length, folder);
		const before = readFileSync(path);
		for (const unsound of ['DELETE FROM "partner"', `UPDATE history SET at = 'once'`]) {
			const options = { backupFolder: `${folder}/backups`, migrations: [...MIGRATIONS, unsound] };
			expect(() => openFile(path, options)).toThrow(/is damaged/);
			expect(readFileSync(path).equals(before)).toBe(true);
		}
	});

	test('opens as before once the step is right, from the file or from its backup', () => {
		const folder = trialFolder();
		const { path } = releasedFile(MIGRATIONS.length, folder);
		const options = { backupFolder: `${folder}/backups`, migrations: [...MIGRATIONS, NEXT] };
		closeFile(openFile(path, options));
		const [backup] = listBackups(options.backupFolder);
		for (const file of [path, backup?.file ?? '']) {
			const open = openFile(file, options);
			expect(versionOf(open.db)).toBe(MIGRATIONS.length + 1);
			closeFile(open);
		}
	});
});

test('a file is not brought up to date where no backup of it can be made first', () => {
	const folder = trialFolder();
	const { path } = releasedFile(MIGRATIONS.length, folder);
	const before = readFileSync(path);
	const backupFolder = `${folder}/backups`;
	barBackups(backupFolder);
	const open = () => openFile(path, { backupFolder, migrations: [...MIGRATIONS, NEXT] });
	expect(open).toThrow(/not brought up to date, because no backup of it could be made first/);
	expect(readFileSync(path).equals(before)).toBe(true);
});
