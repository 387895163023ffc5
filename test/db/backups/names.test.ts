import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupName, folderName, readBackupName } from '../../../db/backups/names';
import { BACKUP_REASONS } from '../../../shared/backups';

describe('the name of a backup', () => {
	test('says when and why, and any system takes it', () => {
		const name = backupName(new Date('2026-04-01T09:30:15.250Z'), 'opened');
		expect(name).toBe('2026-04-01T09-30-15-250Z opened.consort');
		expect(readBackupName(name)).toEqual({ at: '2026-04-01T09:30:15.250Z', reason: 'opened' });
	});

	test('is read as it was written, and names sort as the moments do', () => {
		const moment = fc.date({
			min: new Date('2000-01-01'),
			max: new Date('2100-01-01'),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(moment, moment, fc.constantFrom(...BACKUP_REASONS), (a, b, reason) => {
				expect(readBackupName(backupName(a, reason))).toEqual({ at: a.toISOString(), reason });
				expect(backupName(a, reason) < backupName(b, reason)).toBe(a < b);
			}),
		);
	});

	test.each([
		'Bid.consort',
		'2026-04-01T09-30-15-250Z opened.json',
		'2026-04-01T09-30-15-250Z whatever.consort',
		'2026-13-41T09-30-15-250Z opened.consort',
		'.2026-04-01T09-30-15-250Z opened.consort.1a2b3c4d.tmp',
	])('is not %s', (name) => expect(readBackupName(name)).toBeNull());
});

describe('the folder of a bid’s backups', () => {
	const made = '2026-04-01T09:30:15.250Z';

	test('is called like its file, and is another for another bid, place or copy', () => {
		const name = folderName(made, '/a/Marlshire bid.consort');
		expect(name).toMatch(/^Marlshire bid [0-9a-f]{10}$/);
		expect(folderName(made, '/a/../a/Marlshire bid.consort')).toBe(name);
		for (const other of [
			folderName(made, '/b/Marlshire bid.consort'),
			folderName('2026-04-01T09:30:15.251Z', '/a/Marlshire bid.consort'),
			folderName(made, '/a/Marlshire bid copy.consort'),
		])
			expect(other).not.toBe(name);
	});

	test('has a name that any system takes, whatever the file is called', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (file) => {
				const name = folderName(made, `/a/${file}.consort`);
				expect(name).toMatch(/^[\p{L}\p{N}_-][\p{L}\p{N} _-]* [0-9a-f]{10}$/u);
				expect([...name].length).toBeLessThanOrEqual(71);
			}),
		);
	});
});
