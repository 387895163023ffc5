/**
 * A power cut, as the disk shows it afterwards. The service is stopped in the middle of an edit, wherever it is;
 * what it had written by then is copied. Then what may not have reached the disk yet is taken away again, sector
 * by sector and by chance, in the order that SQLite's log promises: the bid's file is written only after the log.
 */
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { closeSession, openSession } from '../../db/session';
import { applyChanges, type Change } from '../../shared/change';
import type { Plan, Row } from '../../shared/plan';
import { oneOf, type Random } from '../generate/random';
import type { ForkedService } from './service-build';

/** What a disk writes whole or not at all, in bytes. */
const SECTOR = 512;
const ENDINGS = ['', '-wal'] as const;
/** The files of the bid by what stands after its name; null: not there. */
type Disk = Record<(typeof ENDINGS)[number], Buffer | null>;

export interface CutCounts {
	edits: number;
	cuts: number;
	/** Copies that were opened: as stopped, and with writes lost. */
	opened: number;
	/** Of those, the ones in which the edit on its way had arrived whole. */
	arrived: number;
	/** Cuts while the log was being written into the bid's file. */
	inCheckpoint: number;
	/** Sectors taken away again. */
	lostSectors: number;
}

/** A post's FTE, a partner's target, or many posts at once. */
export function editOf(plan: Plan, random: Random, at: number): Change[] {
	const changed = <T extends 'posts' | 'targets'>(table: T, row: Row<T>, fields: object): Change =>
		({ table, id: row.id, before: row, after: { ...row, ...fields } }) as Change;
	if (random(20) === 0) return plan.posts.map((post) => changed('posts', post, { note: `Edit ${at}` }));
	if (random(2) === 0)
		return [changed('posts', oneOf(random, plan.posts), { fte: 1 + at / 100_000, title: `Post ${at}` })];
	const target = oneOf(random, plan.targets);
	return [changed('targets', target, { byPeriod: target.byPeriod.map(() => at % 9973) })];
}

function readDisk(path: string): Disk {
	const bytes = (ending: string) =>
		existsSync(`${path}${ending}`) ? readFileSync(`${path}${ending}`) : null;
	return { '': bytes(''), '-wal': bytes('-wal') };
}

const FRAME = 24 + 4096;
/** SQLite writes the log into the file after 1000 frames. */
const LONG = 990;

/** Whether the log will soon be written into the file: it is full of frames of its present run. */
function isLogLong(path: string): boolean {
	if (!existsSync(`${path}-wal`)) return false;
	const log = openSync(`${path}-wal`, 'r');
	const salts = Buffer.alloc(16);
	readSync(log, salts, 0, 8, 16);
	const isThere = readSync(log, salts, 8, 8, 32 + LONG * FRAME + 8) === 8;
	closeSync(log);
	return isThere && salts.subarray(0, 8).equals(salts.subarray(8));
}

/** Blocks this process, so that the moment of the stop is not bound to its own turns. */
const sleep = (ms: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** What is written at a moment when the service stands still between two of its steps. */
function stoppedDisk(service: ForkedService, path: string): Disk {
	const pid = service.child.pid ?? 0;
	process.kill(pid, 'SIGSTOP');
	while (!/\) T/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) sleep(0.05);
	const disk = readDisk(path);
	process.kill(pid, 'SIGCONT');
	return disk;
}

const sectorsThatDiffer = (before: Buffer, after: Buffer): number[] =>
	Array.from({ length: Math.ceil(after.length / SECTOR) }, (_, n) => n * SECTOR).filter(
		(at) => !before.subarray(at, at + SECTOR).equals(after.subarray(at, at + SECTOR)),
	);

/** Takes some of what was written since `before` away again. */
function withLosses(before: Disk, after: Disk, random: Random): { disk: Disk; lost: number } {
	const isInFile = !(before[''] && after[''] && before[''].equals(after['']));
	const ending = isInFile ? '' : '-wal';
	const [old, now] = [before[ending] ?? Buffer.alloc(0), after[ending]];
	if (!now) return { disk: after, lost: 0 };
	const bytes = Buffer.from(now);
	const lost = sectorsThatDiffer(old, now).filter(() => random(2) === 0);
	for (const at of lost) {
		bytes.fill(0, at, Math.min(at + SECTOR, bytes.length));
		old.subarray(at, at + SECTOR).copy(bytes, at);
	}
	return { disk: { ...after, [ending]: bytes }, lost: lost.length };
}

interface States {
	/** Revision of the last edit that was acknowledged, and the bid then. */
	revision: number;
	plan: Plan;
	/** The bid with the edit that was on its way. */
	next: Plan;
}

/** Throws unless the disk holds every acknowledged edit and no half of another; returns its revision. */
function checkDisk(folder: string, disk: Disk, { revision, plan, next }: States): number {
	const path = join(folder, 'cut.consort');
	for (const ending of ENDINGS) {
		rmSync(`${path}${ending}`, { force: true });
		if (disk[ending]) writeFileSync(`${path}${ending}`, disk[ending]);
	}
	const session = openSession(path, { backupFolder: folder });
	try {
		const found = session.meta.revision;
		if (found !== revision && found !== revision + 1)
			throw new Error(`Revision ${revision} was acknowledged, ${found} was found.`);
		if (!isDeepStrictEqual(session.plan, found === revision ? plan : next))
			throw new Error(`Half an edit at revision ${found}.`);
		// One step more than edits: how the bid began.
		if (session.history.latest() !== found + 1) throw new Error(`The history of ${found} is not whole.`);
		if (session.file.db.pragma('quick_check', { simple: true }) !== 'ok') throw new Error('quick_check');
		return found;
	} finally {
		closeSession(session);
	}
}

export interface CutRun {
	service: ForkedService;
	/** For the copies. */
	folder: string;
	edits: number;
	/** One cut in so many edits. */
	every: number;
	random: Random;
}

/** Throws at the first cut after which something was lost. */
export async function cutPower({ service, folder, edits, every, random }: CutRun): Promise<CutCounts> {
	const open = await service.must('bid.exploreSample', {});
	const copies = join(folder, 'copies');
	mkdirSync(copies);
	let { plan } = open;
	const counts = { edits, cuts: 0, opened: 0, arrived: 0, inCheckpoint: 0, lostSectors: 0 };
	for (let revision = 0; revision < edits; revision++) {
		const changes = editOf(plan, random, revision + 1);
		const next = applyChanges(plan, changes);
		const isCut = random(every) === 0 || isLogLong(open.path);
		// Between edits nothing is on its way: all of this has been forced to the disk.
		const before = isCut ? readDisk(open.path) : null;
		const saved = service.must('plan.edit', { revision, label: `Edit ${revision + 1}`, changes });
		if (before) {
			await new Promise(setImmediate);
			sleep(random(60) / 20);
			const disk = stoppedDisk(service, open.path);
			const torn = withLosses(before, disk, random);
			const states = { revision, plan, next };
			const found = [disk, torn.disk].map((each) => checkDisk(copies, each, states));
			counts.cuts += 1;
			counts.opened += found.length;
			counts.arrived += found.filter((each) => each > revision).length;
			counts.inCheckpoint += Number(!before['']?.equals(disk[''] ?? Buffer.alloc(0)));
			counts.lostSectors += torn.lost;
		}
		await saved;
		plan = next;
	}
	service.child.disconnect();
	await service.ended;
	return counts;
}
