/** Where in the History screen backups stand: `backups` is the list, `backup.0123456789abcdef` one of them. */

export const BACKUPS_VIEW = 'backups';
export const backupView = (id: string): string => `backup.${id}`;

/** Null where the address shows no backup. */
export const backupOf = (view: string | undefined): string | null =>
	/^backup\.([0-9a-f]{1,64})$/.exec(view ?? '')?.[1] ?? null;

export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** A bid that has a passphrase is known by its file alone. */
export const bidFileName = (path: string): string => fileName(path).replace(/\.consort$/i, '');
