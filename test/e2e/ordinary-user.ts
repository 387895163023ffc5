/** Starts the app as somebody who is not root, because Chromium's sandbox refuses to work for root. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronPath, type LaunchOptions } from './launch';

const USER = 'consort-test';
const isRoot = process.getuid?.() === 0;
const root = new URL('../..', import.meta.url).pathname;

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

const mayRead = ({ uid, gid }: Person): boolean =>
	spawnSync('test', ['-r', join(root, 'package.json'), '-a', '-x', electronPath()], { uid, gid }).status ===
	0;

/**
 * How the app is started inside Chromium's sandbox with its data in `folder`; null where that cannot be: a
 * root whose files nobody else may read.
 */
export function sandboxedStart(folder: string): LaunchOptions | null {
	const dataDir = join(folder, 'data');
	mkdirSync(dataDir, { recursive: true });
	if (!isRoot) return { dataDir };
	const person = process.platform === 'linux' ? ordinaryUser() : null;
	if (!person || !mayRead(person)) return null;
	chmodSync(folder, 0o755);
	chownSync(dataDir, person.uid, person.gid);
	// A program that becomes the user and then Electron.
	const startedBy = join(folder, 'start-as-user');
	const become = `setpriv --reuid=${person.uid} --regid=${person.gid} --clear-groups`;
	writeFileSync(startedBy, `#!/bin/sh\nexport HOME=/home/${USER}\nexec ${become} '${electronPath()}' "$@"\n`);
	chmodSync(startedBy, 0o755);
	return { dataDir, startedBy };
}
