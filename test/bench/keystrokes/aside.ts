/**
 * The sample as Consort itself would hold it. Ids and the order of rows are not compared at all: Consort gives them.
 * Beyond those this list is everything in which a typed bid may differ, each with its reason.
 */
import { type Entry, of, sample, table } from './sample-bid';

type Bid = Record<string, Entry[]>;

const ASIDE: readonly { reason: string; table: string; held: (rows: Entry[]) => Entry[] }[] = [
	{
		reason: 'An agreed share of nothing is held by holding no share.',
		table: 'customShares',
		held: (rows) => rows.filter(({ share }) => share !== 0),
	},
	{
		reason: 'A partner that nobody has asked has no stand; the screen says so of every target without one.',
		table: 'positions',
		held: (rows) => rows.filter(({ status }) => status !== 'notAsked'),
	},
	{
		reason:
			'Agreeing notes the target of that day; the sample holds one stand from before its target was raised.',
		table: 'positions',
		held: (rows) =>
			rows.map((row) => ({ ...row, agreedTotal: row.agreedTotal === null ? null : targetOf(row) })),
	},
];

function targetOf({ rationaleId, partnerId }: Entry): number {
	const reason = table('rationales').find(({ id }) => id === rationaleId);
	const target = of('targets', 'partnerId', String(partnerId)).find(
		({ measureId }) => measureId === reason?.measureId,
	);
	const units = target?.byPeriod;
	return Array.isArray(units) ? units.reduce<number>((sum, each) => sum + Number(each), 0) : 0;
}

/** What a bid typed in full holds. */
export function expectedBid(): Bid {
	const bid: Bid = { ...sample };
	for (const { table: name, held } of ASIDE) bid[name] = held(bid[name] ?? []);
	return bid;
}
