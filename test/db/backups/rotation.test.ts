import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAYS, type Kept, NEWEST, outdated } from '../../../db/backups/rotation';

const TODAY = '2026-04-15';
const dayOf = (at: string) => at.slice(0, 10);
const backup = (at: string, versionAt: string | null = null): Kept => ({ at, versionAt });
const dayBack = (days: number) =>
	new Date(Date.UTC(2026, 3, 15) - days * 86_400_000).toISOString().slice(0, 10);
/** `count` backups of one day, from 09:00 on, one a minute. */
const ofDay = (day: string, count: number) =>
	Array.from({ length: count }, (_, i) => backup(`${day}T09:${String(i).padStart(2, '0')}:00.000Z`));
const goes = (backups: Kept[], versions: string[] = []) =>
	outdated(backups, new Set(versions), TODAY, dayOf).map(({ at }) => at);

describe('of the backups of a bid', () => {
	test.each<[string, Kept[], string[], string[]]>([
		['none goes while there are ten', ofDay('2025-01-01', 10), [], []],
		['the oldest of one day goes when there are more', ofDay(TODAY, 11), [], [`${TODAY}T09:00:00.000Z`]],
		[
			'the newest of each of the last 14 days stays',
			[...ofDay(dayBack(13), 2), ...ofDay(dayBack(1), 2), ...ofDay(TODAY, 10)],
			[],
			[`${dayBack(1)}T09:00:00.000Z`, `${dayBack(13)}T09:00:00.000Z`],
		],
		[
			'that of the 15th day back goes',
			[...ofDay(dayBack(14), 1), ...ofDay(TODAY, 10)],
			[],
			[`${dayBack(14)}T09:00:00.000Z`],
		],
		[
			'that of a version stays, however old, while the bid has the version',
			[
				backup('2025-01-01T09:00:00.000Z', 'submitted'),
				backup('2025-01-02T09:00:00.000Z', 'removed'),
				...ofDay(TODAY, 10),
			],
			['submitted'],
			['2025-01-02T09:00:00.000Z'],
		],
		[
			'those of a clock that ran ahead push out neither today’s nor each other’s day',
			[...ofDay('2030-01-01', 11), ...ofDay(TODAY, 1)],
			[],
			['2030-01-01T09:00:00.000Z'],
		],
	])('%s', (_, backups, versions, expected) => {
		expect(goes(backups, versions).sort()).toEqual(expected.sort());
	});

	test('their order makes no difference', () => {
		const backups = [...ofDay(dayBack(3), 4), ...ofDay(TODAY, 12)];
		expect(goes(backups.toReversed()).sort()).toEqual(goes(backups).sort());
	});
});

describe('whatever was taken when', () => {
	const moments = fc.uniqueArray(
		fc.record({ back: fc.integer({ min: -2, max: 40 }), minute: fc.integer({ min: 0, max: 59 }) }),
		{ maxLength: 80, selector: ({ back, minute }) => `${back} ${minute}` },
	);
	const backups = moments.map((all) =>
		all.map(({ back, minute }, i) =>
			backup(`${dayBack(back)}T10:${String(minute).padStart(2, '0')}:00.000Z`, i % 5 === 0 ? `v${i}` : null),
		),
	);
	const rest = (all: Kept[], gone: string[]) => all.filter(({ at }) => !gone.includes(at));

	test('the ten newest stay, the newest of each day, and those of versions', () => {
		fc.assert(
			fc.property(backups, (all) => {
				const gone = goes(all, ['v0', 'v10']);
				const newest = [...all].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, NEWEST);
				expect(gone.filter((at) => newest.some((each) => each.at === at))).toEqual([]);
				for (let back = 0; back < DAYS; back++) {
					const day = all
						.map(({ at }) => at)
						.filter((at) => dayOf(at) === dayBack(back))
						.sort();
					expect(gone).not.toContain(day.at(-1));
				}
				const named = all.filter(({ versionAt }) => versionAt === 'v0' || versionAt === 'v10');
				expect(gone.filter((at) => named.some((each) => each.at === at))).toEqual([]);
			}),
		);
	});

	test('no more stay than those, and a second look takes none', () => {
		fc.assert(
			fc.property(backups, (all) => {
				const left = rest(all, goes(all));
				expect(left.length).toBeLessThanOrEqual(NEWEST + DAYS);
				expect(goes(left)).toEqual([]);
			}),
		);
	});
});
