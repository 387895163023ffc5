import { expect, test } from 'vitest';
import { asNewFile } from '../../../renderer/backup-store';
import { groupBackups } from '../../../renderer/screens/backups/backup-groups';
import { backupOf, backupView } from '../../../renderer/screens/backups/backup-place';
import { backups as words, wordsOfFile } from '../../../renderer/words/backups';
import type { Backup } from '../../../shared/backups';

const backup = (id: string, more: Partial<Backup> = {}): Backup => ({
	id,
	at: '2026-04-01T08:30:00.000Z',
	reason: 'opened',
	versionName: null,
	title: 'Marlshire',
	path: '/bids/Marlshire.consort',
	isFileThere: true,
	bytes: 1000,
	isOfOpenBid: false,
	...more,
});

test('backups stand by the file they were taken of, under its latest title, and lost ones last', () => {
	const groups = groupBackups([
		backup('lost', { path: null, title: null }),
		backup('b2', { title: 'Marlshire 2' }),
		backup('c', { path: '/bids/Copy.consort' }),
		backup('b1', { title: 'Marlshire 1' }),
	]);
	expect(groups.map(({ title, backups }) => [title, backups.map(({ id }) => id)])).toEqual([
		['Marlshire 2', ['b2', 'b1']],
		['Marlshire', ['c']],
		[null, ['lost']],
	]);
});

test('a new file of a bid that tells no title is called after its file, and its version has no name to show', () => {
	const secret = backup('a', { title: null, path: 'C:\\bids\\Our bid.consort' });
	expect(asNewFile(secret).title).toBe('Our bid, backup of 1 Apr 2026 09.30');
	expect(words.reason({ reason: 'version', versionName: null })).toBe('When it was given a name');
});

test('a backup is told by when and why, not by the name of its file', () => {
	expect(wordsOfFile('2026-04-01T08-30-15-250Z import.consort')).toBe('1 Apr 2026, 09:30. Before an import');
	for (const other of ['Bid.consort', '2026-04-01T08-30-15-250Z whim.consort'])
		expect(wordsOfFile(other)).toBe(other);
});

test('the address names a backup, and nothing else is taken for one', () => {
	expect(backupOf(backupView('0123456789abcdef'))).toBe('0123456789abcdef');
	for (const view of [undefined, 'backups', 'backup.', 'backup.../x', 'compare.1.now'])
		expect(backupOf(view)).toBeNull();
});

test('a new file is called after the bid and the moment, in letters that any system takes', () => {
	// 09:30 by British summer time.
	expect(words.fileTitle('Marlshire', backup('a').at)).toBe('Marlshire, backup of 1 Apr 2026 09.30');
	expect(words.fileTitle('x'.repeat(200), backup('a').at)).toBe(
		`${'x'.repeat(40)}, backup of 1 Apr 2026 09.30`,
	);
});

test.each([
	[100, '1 KB'],
	[452_000, '441 KB'],
	[5_400_000, '5.1 MB'],
])('%i bytes are shown as %s', (bytes, shown) => expect(words.bytes(bytes)).toBe(shown));
