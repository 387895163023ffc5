/** The service and the command line as they run: bundled once, started as children with the project's own Node. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { CallName, EventName, Events, Output, ServiceInput } from '../../shared/contract';
import type { Reply } from '../../shared/errors';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = fileURLToPath(new URL(`../../out/test-service-${process.pid}`, import.meta.url));
export const SERVICE = `${outDir}/service.js`;
export const CLI = `${outDir}/cli.js`;
export const READER = `${outDir}/reader.js`;
export const THREAD = `${outDir}/thread.js`;

/** Into a folder of this process, so that test files may run at the same time. */
export async function buildService(): Promise<() => void> {
	const { rmSync } = await import('node:fs');
	await build({
		root,
		mode: 'service',
		logLevel: 'error',
		build: { outDir, emptyOutDir: true, sourcemap: false },
	});
	return () => rmSync(outDir, { recursive: true, force: true });
}

export interface ForkedService {
	child: ChildProcess;
	events: { event: EventName; payload: Events[EventName] }[];
	call<N extends CallName>(call: N, input: ServiceInput<N>): Promise<Reply<Output<N>>>;
	must<N extends CallName>(call: N, input: ServiceInput<N>): Promise<Output<N>>;
	/** Settles when the process has ended, however it did. */
	ended: Promise<void>;
}

export function forkService(dataDir: string): ForkedService {
	const argument = JSON.stringify({ dataDir, appVersion: '0.1.0' });
	const child = fork(SERVICE, [argument], { serialization: 'advanced' });
	const waiting = new Map<number, (reply: Reply<unknown>) => void>();
	const events: ForkedService['events'] = [];
	child.on('message', (message: { id?: number; reply: Reply<unknown> } & ForkedService['events'][number]) => {
		if (message.id === undefined) events.push({ event: message.event, payload: message.payload });
		else {
			waiting.get(message.id)?.(message.reply);
			waiting.delete(message.id);
		}
	});
	let id = 0;
	const call: ForkedService['call'] = (name, input) =>
		new Promise((settle) => {
			waiting.set(++id, settle as never);
			// A killed service may no longer read; whoever waits then waits for its end.
			child.send({ id, call: name, input }, () => undefined);
		});
	const must: ForkedService['must'] = async (name, input) => {
		const reply = await call(name, input);
		if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`);
		return reply.value;
	};
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	return { child, events, call, must, ended };
}
