/** The calls on a damaged file. It is only read: what is saved of it always goes into new files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { OpenBid, Output, ServiceInput } from '../../shared/contract';
import { writeCsv } from '../../shared/csv';
import { only } from '../../shared/plan';
import type { RescueLook } from '../../shared/rescue-calls';
import { knownKey } from '../backups/known-key';
import { listBackups } from '../backups/listing';
import { bidIn } from '../backups/read';
import { refuseOpenFile } from '../beginnings';
import type { Connection, FileKey } from '../connection';
import { type Desk, openBid } from '../desk';
import { isFailure, onDisk } from '../disk-error';
import { failure, tooDamaged } from '../failures';
import { isSameFile } from '../file-access';
import { newMeta } from '../meta';
import { createFile } from '../new-file';
import { freeFolder } from '../placement';
import type { Named } from './log-rows';
import type { StoredValue } from './record';
import { hadPassphrase } from './refusal';
import { type Salvage, salvageFile } from './salvage';

function damagedFile({ damaged }: Desk): NonNullable<Desk['damaged']> {
	if (damaged === null)
		throw failure('not_found', 'No damaged file was opened.', { safe: 'Nothing was changed.' });
	return damaged;
}

const salvaged = (desk: Desk): { path: string; key: FileKey | null; salvage: Salvage } => {
	const { path, key } = damagedFile(desk);
	return { path, key, salvage: onDisk(path, 'read', () => salvageFile(path, key)) };
};

export function lookAtDamaged(desk: Desk): Output<'rescue.look'> {
	const { path, key, salvage } = salvaged(desk);
	const { plan, losses, read, tables } = salvage;
	const title = tables.get('bid')?.[0]?.title;
	return {
		path,
		title: typeof title === 'string' ? title : null,
		isBid: plan !== null,
		read,
		losses,
		steps: tables.get('history')?.length ?? 0,
		versions: tables.get('version')?.length ?? 0,
		passphrase: key ? 'known' : read === 0 && hadPassphrase(desk, path) ? 'lost' : 'none',
		backup: newestBackup(desk, path),
	};
}

/** One that cannot be read itself is passed over; one that asks for another passphrase may be sound. */
function newestBackup(desk: Desk, path: string): RescueLook['backup'] {
	for (const { id, at, file } of listBackups(desk.backupFolder, { path })) {
		try {
			const { title } = only(bidIn(file, knownKey(desk, file)).plan, 'bid');
			return { id, at, title, asks: false };
		} catch (error) {
			if (isFailure(error, 'passphrase_needed')) return { id, at, title: null, asks: true };
			// The one before it may be sound.
		}
	}
	return null;
}

/** Throws file_damaged where too little is left, file_locked for the damaged file itself. */
export function recoverBid(desk: Desk, { path }: ServiceInput<'rescue.recover'>): OpenBid {
	const { path: damaged } = damagedFile(desk);
	if (isSameFile(path, damaged)) throw notOverItself(damaged);
	refuseOpenFile(desk, path);
	const { key, salvage } = salvaged(desk);
	const { plan, tables } = salvage;
	if (!plan) throw tooDamaged(damaged);
	const author = desk.author.current().name;
	const label = `Recovered from ${basename(damaged)}`;
	const origin = { kind: 'import' as const, label, author, meta: newMeta(desk.appVersion) };
	createFile(path, plan, origin, { replace: true, key }, (db) => keepLog(db, tables));
	return openBid(desk, path, key?.copy());
}

const notOverItself = (path: string) =>
	failure('file_locked', `${basename(path)} is the damaged file, which is kept as it is.`, {
		safe: 'It was not written over.',
		todo: 'Choose another name.',
	});

/** Steps to read, none to undo: what they altered may not be there any more. */
function keepLog(db: Connection, tables: Salvage['tables']): void {
	const insert = (table: string, fixed: Record<string, StoredValue>) => {
		for (const line of tables.get(table) ?? []) {
			const values = { ...line, ...fixed };
			const names = Object.keys(values);
			try {
				db.prepare(
					`INSERT OR IGNORE INTO ${table} (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
				).run(...Object.values(values));
			} catch {
				// A step that the table does not take is left out; the bid itself does not need it.
			}
		}
	};
	insert('history', { state: 'logged' });
	insert('version', { removed: 0 });
	db.exec(`DELETE FROM history WHERE julianday(at) IS NULL OR json_type(changes) <> 'array';
		DELETE FROM version WHERE julianday(at) IS NULL`);
}

/** JSON for programs, CSV for people; a folder of its own, so that nothing is written over. */
export function dumpDamaged(desk: Desk, { path }: ServiceInput<'rescue.dump'>): Output<'rescue.dump'> {
	const { path: damaged, salvage } = salvaged(desk);
	const name = `${basename(damaged, extname(damaged))} (readable tables)`;
	return onDisk(path, 'write', () => {
		const folder = freeFolder(path, name);
		mkdirSync(folder);
		const tables = [...salvage.tables].filter(([, lines]) => lines.length > 0);
		writeFileSync(
			join(folder, 'tables.json'),
			`${JSON.stringify(Object.fromEntries(tables), shown, '\t')}\n`,
		);
		for (const [table, lines] of tables)
			if (table !== 'version') writeFileSync(join(folder, `${table}.csv`), csvOf(lines));
		return { path: folder };
	});
}

const shown = (_name: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' ? null : value;

function csvOf(lines: readonly Named[]): string {
	const names = Object.keys(lines[0] ?? {});
	const cell = (value: StoredValue | undefined): string | number =>
		typeof value === 'number' ? value : Buffer.isBuffer(value) ? '' : (value ?? '');
	return writeCsv([names, ...lines.map((line) => names.map((name) => cell(line[name])))]);
}
