/** Three ways a bid begins: new, from bid JSON, and as a copy of the sample. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { parseBidJson } from '../shared/bid-json';
import type { OpenBid, ServiceInput } from '../shared/contract';
import { only, type Plan } from '../shared/plan';
import { MOST_BYTES } from '../shared/rules/json-text';
import sampleText from '../shared/sample/marlshire.json?raw';
import { computerUser } from './author';
import { type Desk, openMadeBid } from './desk';
import { onDisk } from './disk-error';
import { badBidFile, fileLocked, fileOpenHere, isBidNotJson } from './failures';
import { isSameFile } from './file-access';
import { isLockedElsewhere } from './lock-check';
import { type Meta, newMeta } from './meta';
import { newPlan } from './new-bid';
import { createFile } from './new-file';
import { parseHeader } from './passphrase/file-header';
import { freePath } from './placement';

/** The save dialog has asked before an existing file is replaced; a bid that is open never is. */
export function createBid(desk: Desk, { path, ...input }: ServiceInput<'bid.create'>): OpenBid {
	refuseOpenFile(desk, path);
	const plan = newPlan(input);
	const meta = newMeta(desk.appVersion);
	const author = desk.author.current().name;
	createFile(path, plan, { kind: 'new', label: 'New bid', author, meta }, { replace: true });
	return openMadeBid(desk, path);
}

/** Writes the bid beside the JSON, under a name that is free, and opens it. */
export function importBid(desk: Desk, path: string): OpenBid {
	const plan = readBidJson(path);
	const target = freePath(dirname(path), basename(path, extname(path)), 'consort');
	const meta = newMeta(desk.appVersion);
	createFile(target, plan, importedFrom(path, meta, desk.author.current().name), { replace: false });
	return openMadeBid(desk, target);
}

export const importedFrom = (path: string, meta: Meta, author = computerUser()) => ({
	kind: 'import' as const,
	label: `Imported from ${basename(path)}`,
	author,
	meta,
});

/** Throws invalid_input with the faults of the file. */
export function readBidJson(path: string): Plan {
	const bytes = onDisk(path, 'read', () => readLimited(path));
	if (isBidFile(bytes)) throw isBidNotJson(path);
	const parsed = parseBidJson(bytes);
	if (!parsed.ok) throw badBidFile(path, parsed.errors);
	return parsed.plan;
}

/** Whatever its name says. */
const isBidFile = (bytes: Uint8Array): boolean =>
	parseHeader(bytes) !== null || Buffer.from(bytes.subarray(0, 15)).toString('latin1') === 'SQLite format 3';

/** A file over the limit is refused for its size alone, so it need not be read. */
function readLimited(path: string): Uint8Array {
	return statSync(path).size > MOST_BYTES ? new Uint8Array(MOST_BYTES + 1) : readFileSync(path);
}

/** A fresh copy each time: what somebody tried out in an earlier one is never written over. */
export function exploreSample(desk: Desk): OpenBid {
	const parsed = parseBidJson(sampleText);
	if (!parsed.ok) throw new Error(`The sample is not a bid: ${parsed.errors[0]?.path}`);
	const folder = join(desk.dataDir, 'samples');
	mkdirSync(folder, { recursive: true });
	const path = freePath(folder, 'Sample bid', 'consort');
	const asAt = only(parsed.plan, 'bid').submissionDeadline;
	const meta = newMeta(desk.appVersion, { asAt, isSample: true });
	const author = desk.author.current().name;
	const origin = { kind: 'new' as const, label: 'Copy of the sample', author, meta };
	createFile(path, parsed.plan, origin, { replace: false });
	return openMadeBid(desk, path);
}

/** Writing over a bid that somebody has open would take it from under them. */
export function refuseOpenFile(desk: Desk, path: string): void {
	if (desk.session && isSameFile(desk.session.file.path, path)) throw fileOpenHere(path);
	if (isLockedElsewhere(path)) throw fileLocked(path);
}
