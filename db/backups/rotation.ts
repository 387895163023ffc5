/** Which backups of a bid are kept: the ten newest, the newest of each of the last 14 days, and those of versions. */

export interface Kept {
	/** The moment it was taken. */
	at: string;
	/** The moment the bid was named, for the backup of a version. */
	versionAt: string | null;
}

export const NEWEST = 10;
export const DAYS = 14;

/**
 * Returns those that may go. `versions` are the moments of the versions the bid still has; `dayOf` gives the day of
 * a moment on this computer's calendar, `today` counts as the first of the 14.
 */
export function outdated<T extends Kept>(
	backups: readonly T[],
	versions: ReadonlySet<string>,
	today: string,
	dayOf: (at: string) => string,
): T[] {
	const newestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : -1));
	const first = dayBefore(today, DAYS - 1);
	const days = new Set<string>();
	return newestFirst.filter(({ at, versionAt }, i) => {
		const day = dayOf(at);
		const isNewestOfDay = !days.has(day);
		days.add(day);
		if (i < NEWEST || (versionAt !== null && versions.has(versionAt))) return false;
		return !(isNewestOfDay && day >= first && day <= today);
	});
}

/** By the calendar: a day is not always 24 hours. */
function dayBefore(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - days);
	return date.toISOString().slice(0, 10);
}
