import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { electronPath, launchApp } from './launch';

const USER = 'consort-test';
const isRoot = process.getuid?.() === 0;
const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'consort-sandbox-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Person {
	uid: number;
	gid: number;
}

/** An ordinary user of this machine, made if need be; null where none can be. */
function ordinaryUser(): Person | null {
	const ask = () => spawnSync('id', ['-u', USER], { encoding: 'utf8' });
	if (ask().status !== 0) spawnSync('useradd', ['--create-home', '--shell', '/bin/sh', USER]);
	const uid = Number(ask().stdout);
	const gid = Number(spawnSync('id', ['-g', USER], { encoding: 'utf8' }).stdout);
	return uid > 0 && gid > 0 ? { uid, gid } : null;
}

/** A program that becomes the user and then Electron, so that Chromium starts without root's rights. */
function startAs({ uid, gid }: Person): string {
	const path = join(folder, 'start-as-user');
	const become = `setpriv --reuid=${uid} --regid=${gid} --clear-groups`;
	writeFileSync(path, `#!/bin/sh\nexport HOME=/home/${USER}\nexec ${become} '${electronPath()}' "$@"\n`);
	chmodSync(path, 0o755);
	return path;
}

const mayRead = ({ uid, gid }: Person): boolean =>
	spawnSync('test', ['-r', join(root, 'package.json'), '-a', '-x', electronPath()], { uid, gid }).status ===
	0;

const person = isRoot && process.platform === 'linux' ? ordinaryUser() : null;
const canRun = !isRoot || (person !== null && mayRead(person));

test.skipIf(!canRun)("an ordinary user works inside Chromium's sandbox", async () => {
	const dataDir = join(folder, 'data');
	spawnSync('mkdir', ['-p', dataDir]);
	if (person) {
		chmodSync(folder, 0o755);
		chownSync(dataDir, person.uid, person.gid);
	}
	const one = await launchApp({ dataDir, ...(person ? { startedBy: startAs(person) } : {}) });
	await one.window.getByRole('button', { name: 'Explore the sample' }).click();
	await one.window.getByRole('navigation').waitFor();
	const { pid, switchedOff } = await one.app.evaluate(({ app, BrowserWindow }) => ({
		pid: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
		switchedOff: app.commandLine.hasSwitch('no-sandbox'),
	}));
	expect(switchedOff).toBe(false);
	// 2: the kernel filters every system call of the page's process.
	if (process.platform === 'linux')
		expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
	await one.quit();
});
