/** Where an app that lets something out would be noticed: a web server and the desktop's opener. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface CountingServer {
	address: string;
	visits: () => number;
	stop: () => void;
}

/** A web server on this computer that only counts who came. */
export async function countingServer(): Promise<CountingServer> {
	let visits = 0;
	const server = createServer((_request, response) => {
		visits += 1;
		response.end('seen');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/`,
		visits: () => visits,
		stop: () => void server.close(),
	};
}

export interface Recorder {
	/** For the app: what the desktop opens addresses with is the recorder. */
	env: Record<string, string>;
	addresses: () => string[];
	forget: () => void;
}

/** Stands where Linux keeps the program that opens addresses and files, and writes down what it was given. */
export function recordOpened(folder: string): Recorder {
	const programs = join(folder, 'programs');
	const notes = join(folder, 'opened');
	mkdirSync(programs, { recursive: true });
	mkdirSync(notes);
	// The app may run as another user.
	chmodSync(notes, 0o777);
	const note = join(notes, 'addresses');
	for (const name of ['xdg-open', 'xdg-email', 'gio']) {
		writeFileSync(join(programs, name), `#!/bin/sh\necho "$1" >> '${note}'\n`);
		chmodSync(join(programs, name), 0o755);
	}
	return {
		env: { PATH: `${programs}:${process.env.PATH ?? ''}` },
		addresses: () => (existsSync(note) ? readFileSync(note, 'utf8').trim().split('\n') : []),
		forget: () => rmSync(note, { force: true }),
	};
}
