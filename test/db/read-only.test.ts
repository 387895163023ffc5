import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { afterwards, changeOf, type TrialDesk, trialDesk, trialDisk } from './trial-desk';

/** Runs a command that only some machines allow; false where it is refused. */
function attempt(command: string, ...args: string[]): boolean {
	try {
		execFileSync(command, args, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

async function bidIn(t: TrialDesk, folder: string): Promise<string> {
	const { path } = await t.sample();
	await t.edit('FTE', [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 2 })]);
	await t.must('bid.close', {});
	mkdirSync(folder, { recursive: true });
	renameSync(path, join(folder, 'bid.consort'));
	return join(folder, 'bid.consort');
}

/** Opens, says why nothing can be changed, refuses steps, and can be saved elsewhere. */
async function expectReadOnly(t: TrialDesk, path: string, reason: string): Promise<void> {
	const before = readFileSync(path);
	const open = await t.must('bid.open', { path });
	expect(open).toMatchObject({ readOnly: reason, revision: 1, path, steps: { undo: null, redo: null } });
	const changes = [changeOf(t.plan(), 'posts', 'P0-hub', { fte: 1 })];
	const refusal = await t.refusal('plan.edit', { revision: 1, label: 'FTE', changes });
	expect(refusal).toMatchObject({ code: 'read_only', todo: expect.stringContaining('Save a copy') });
	expect((await t.refusal('plan.undo', { revision: 1 })).code).toBe('read_only');
	const copy = t.file('copy.consort');
	await t.must('bid.saveCopy', { path: copy });
	expect(readFileSync(path).equals(before)).toBe(true);
	expect((await t.must('bid.open', { path: copy })).readOnly).toBeNull();
	await t.edit('FTE', changes);
}

test('a bid that is write-protected opens for reading, and says so', async (context) => {
	const t = trialDesk();
	const path = await bidIn(t, t.file('safe'));
	if (process.getuid?.() !== 0) chmodSync(path, 0o444);
	else if (!attempt('chattr', '+i', path))
		context.skip('This machine cannot write-protect a file from its owner.');
	afterwards(() => attempt('chattr', '-i', path));
	await expectReadOnly(t, path, 'the file is write-protected.');
});

test('a bid on a disk where nothing can be written opens for reading', async (context) => {
	const t = trialDesk();
	const disk = trialDisk(t.folder, 2000);
	if (!disk) return context.skip('This machine cannot mount a disk.');
	const path = await bidIn(t, join(t.folder, 'made'));
	execFileSync('cp', [path, disk]);
	attempt('mount', '-o', 'remount,ro', disk);
	await expectReadOnly(t, join(disk, 'bid.consort'), 'the file is write-protected.');
});

test('bid JSON on a disk where nothing can be written is refused, as its bid would lie beside it', async (context) => {
	const t = trialDesk();
	const disk = trialDisk(t.folder, 2000);
	if (!disk) return context.skip('This machine cannot mount a disk.');
	await t.sample();
	await t.must('export.json', { path: join(disk, 'bid.json') });
	attempt('mount', '-o', 'remount,ro', disk);
	expect((await t.refusal('bid.importJson', { path: join(disk, 'bid.json') })).code).toBe('read_only');
});
