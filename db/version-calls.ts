/** The calls on named versions. Naming alters no figure of the bid, so the revision stays and undo passes it by. */
import type { Output, ServiceInput, Version } from '../shared/contract';
import { liveFigures } from '../shared/figures';
import { backUp } from './backups/session';
import { checkWritable, writeBid } from './bid-write';
import { dayOf } from './day';
import { type Desk, sessionOf } from './desk';
import { damagedVersion, noSuchVersion, staleRevision, twinVersion } from './failures';
import type { Session } from './session';

type VersionList = Output<'version.list'>;

export const listVersions = (desk: Desk): VersionList => ({ versions: sessionOf(desk).versions.list() });

export function readVersion(desk: Desk, { id }: ServiceInput<'version.read'>): Output<'version.read'> {
	const { versions } = sessionOf(desk);
	const version = versionOf(versions.find(id));
	const plan = versions.readPlan(id);
	if (!plan) throw damagedVersion(version.name);
	return { version, plan };
}

export function addVersion(desk: Desk, { name, revision }: ServiceInput<'version.add'>): VersionList {
	const session = writable(desk);
	const { plan, meta, history, versions } = session;
	if (revision !== meta.revision) throw staleRevision();
	checkNameIsFree(session, name);
	const { costs, findingCounts } = liveFigures(plan, dayOf(meta));
	const at = new Date().toISOString();
	const version = {
		name,
		at,
		author: desk.author.current().name,
		revision,
		seq: history.latest(),
		requested: costs.requested,
		stops: findingCounts.stop,
		plan,
	};
	writeBid(session, () => versions.add(version));
	backUp(desk, session, { reason: 'version', version: { name, at } });
	return listVersions(desk);
}

export function renameVersion(desk: Desk, { id, name }: ServiceInput<'version.rename'>): VersionList {
	const session = writable(desk);
	versionOf(session.versions.find(id));
	checkNameIsFree(session, name, id);
	writeBid(session, () => session.versions.rename(id, name));
	return listVersions(desk);
}

export function removeVersion(desk: Desk, { id }: ServiceInput<'version.remove'>): VersionList {
	const session = writable(desk);
	versionOf(session.versions.find(id));
	writeBid(session, () => session.versions.setRemoved(id, true));
	return listVersions(desk);
}

export function putVersionBack(desk: Desk, { id }: ServiceInput<'version.putBack'>): VersionList {
	const session = writable(desk);
	checkNameIsFree(session, versionOf(session.versions.find(id, true)).name);
	writeBid(session, () => session.versions.setRemoved(id, false));
	return listVersions(desk);
}

function writable(desk: Desk): Session {
	const session = sessionOf(desk);
	checkWritable(session);
	return session;
}

function versionOf(found: Version | undefined): Version {
	if (!found) throw noSuchVersion();
	return found;
}

const folded = (name: string) => name.normalize('NFC').toLocaleLowerCase('en-GB');

/** `except` is the version that may keep the name. */
function checkNameIsFree({ versions }: Session, name: string, except?: number): void {
	const twin = versions.list().find((other) => other.id !== except && folded(other.name) === folded(name));
	if (twin) throw twinVersion(twin.name);
}
