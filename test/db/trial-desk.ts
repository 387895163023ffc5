/** A desk on a folder of its own: real handlers on real files. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { answerer } from '../../db/answer';
import { closeBid, type Desk, openDesk } from '../../db/desk';
import { readOutside } from '../../db/import/outside';
import type { Change } from '../../shared/change';
import type { CallName, Edited, EventName, OpenBid, Output, ServiceInput } from '../../shared/contract';
import type { Failure, Reply } from '../../shared/errors';
import type { Plan, Row, TableName } from '../../shared/plan';

export interface TrialDesk {
	desk: Desk;
	/** What the window would have heard. */
	events: { event: EventName; payload: unknown }[];
	folder: string;
	file(name: string): string;
	call<N extends CallName>(name: N, input: ServiceInput<N>): Promise<Reply<Output<N>>>;
	must<N extends CallName>(name: N, input: ServiceInput<N>): Promise<Output<N>>;
	refusal<N extends CallName>(name: N, input: ServiceInput<N>): Promise<Failure>;
	edit(label: string, changes: Change[]): Promise<Edited>;
	sample(): Promise<OpenBid>;
	plan(): Plan;
}

const cleanUps: (() => void)[] = [];
afterEach(() => {
	for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp();
});

/** Runs after the test, before the folders made earlier go. */
export const afterwards = (cleanUp: () => void): void => void cleanUps.push(cleanUp);

export function trialFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'consort-test-'));
	cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A small disk of its own, gone after the test; null where this machine cannot mount one. */
export function trialDisk(folder: string, kilobytes: number): string | null {
	const disk = join(folder, 'disk');
	mkdirSync(disk);
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk], { stdio: 'ignore' });
	} catch {
		return null;
	}
	// Lazily, because a bid on it may still be open.
	cleanUps.push(() => execFileSync('umount', ['-l', disk]));
	return disk;
}

export function trialDesk(folder = trialFolder()): TrialDesk {
	const events: TrialDesk['events'] = [];
	const emit = (event: EventName, payload: unknown) => void events.push({ event, payload });
	const desk = openDesk({
		dataDir: join(folder, 'data'),
		appVersion: '0.1.0',
		emit,
		// Run from its sources the service has no thread that reads; test/service has.
		readOutside: async (path) => readOutside(path),
	});
	cleanUps.push(() => closeBid(desk));
	const answer = answerer(desk);
	const call: TrialDesk['call'] = async (name, input) => (await answer(name, input)) as never;
	const must: TrialDesk['must'] = async (name, input) => {
		const reply = await call(name, input);
		if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`);
		return reply.value;
	};
	return {
		desk,
		events,
		folder,
		file: (name) => join(folder, name),
		call,
		must,
		refusal: async (name, input) => {
			const reply = await call(name, input);
			if (reply.ok) throw new Error(`${name} was not refused.`);
			return reply.failure;
		},
		edit: (label, changes) =>
			must('plan.edit', { revision: desk.session?.meta.revision ?? -1, label, changes }),
		sample: () => must('bid.exploreSample', {}),
		plan: () => {
			if (!desk.session) throw new Error('No bid is open.');
			return desk.session.plan;
		},
	};
}

/** A change of some fields of one row, as the window would send it. */
export function changeOf(plan: Plan, table: TableName, id: string, fields: Record<string, unknown>): Change {
	const before = (plan[table] as readonly Row[]).find((row) => row.id === id);
	if (!before) throw new Error(`No ${id} in ${table}.`);
	return { table, id, before, after: { ...before, ...fields } as Row };
}

export const isInOneFile = (path: string): boolean => {
	const mode = readFileSync(path).subarray(18, 20);
	return mode[0] === 1 && mode[1] === 1;
};

/** Overwrites bytes of a file, as a bad disk would. */
export function damage(path: string, offset: number, bytes: Buffer): void {
	const content = readFileSync(path);
	bytes.copy(content, offset);
	writeFileSync(path, content);
}
