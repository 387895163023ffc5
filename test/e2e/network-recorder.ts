/** Sees every attempt of a program and its children to reach a network, whether it succeeds or not (Linux). */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The system calls that name an address; what goes through a socket later was named by one of them. */
const CALLS = 'connect,sendto,sendmsg,sendmmsg';

export interface NetworkRecorder {
	/** Starts the program under the recorder; takes its arguments. */
	path: string;
	/** The addresses that were named since the last time, one line each, as the kernel was asked. */
	attempts: () => string[];
}

/** Writes a program that runs another one and notes what it asks the kernel. */
export function recordNetwork(program: string, folder: string): NetworkRecorder {
	const notes = join(folder, 'calls');
	const path = join(folder, 'recorded');
	writeFileSync(
		path,
		`#!/bin/sh\nexec strace -f -qq --seccomp-bpf -e signal=none -e trace=${CALLS} -o '${notes}' '${program}' "$@"\n`,
	);
	chmodSync(path, 0o755);
	return {
		path,
		attempts: () => {
			const lines = existsSync(notes) ? readFileSync(notes, 'utf8').split('\n') : [];
			rmSync(notes, { force: true });
			return lines.filter((line) => /AF_INET/.test(line));
		},
	};
}

/** Runs a command where there is no network but this computer's own; null where none can be made. */
export function offlineCommand(command: string): [string, string[]] | null {
	const wrapped: [string, string[]] = [
		'unshare',
		['--net', 'sh', '-c', `ip link set lo up && exec ${command}`],
	];
	const [program, args] = wrapped;
	const trial = spawnSync(program, [...args.slice(0, -1), 'ip link set lo up']);
	return trial.status === 0 ? wrapped : null;
}
