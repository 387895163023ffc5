/** The calls for when a bid's file is in trouble: a part of the contract. */
import { z } from 'zod';
import type { TableName } from './plan';

const withPath = z.object({ path: z.string() });

export const RESCUE_CALLS = {
	/** The open bid in another place, where the work then goes on. */
	'bid.saveAs': { input: withPath, needsPath: { mode: 'save', kind: 'bid' } },
	/** What can still be read of the file that was refused last as damaged. It is only read. */
	'rescue.look': { input: z.object({}), needsPath: null },
	/** Writes what can be read, as far as it holds together, into a new file and opens that. */
	'rescue.recover': { input: withPath, needsPath: { mode: 'save', kind: 'bid' } },
	/** Writes every line that can be read, sound or not, as JSON and as CSV into a new folder. */
	'rescue.dump': { input: withPath, needsPath: { mode: 'folder', kind: 'csv' } },
} as const;

/** What became of one table of a damaged bid. */
export interface TableLoss {
	table: TableName;
	/** Lines that go into the recovered bid. */
	kept: number;
	/** Of those, the ones that are gone and were taken from the file's own history or versions. */
	restored: number;
	/** Ids that the file still names and whose lines are gone. */
	lost: string[];
	/** Lines that could be read but name something that is gone, or break a rule. */
	leftOut: number;
	/** false: the list of ids is gone too, so more may be lost than can be told. */
	isCounted: boolean;
}

export interface RescueLook {
	path: string;
	/** The bid's title, where it can be read. */
	title: string | null;
	/** Whether enough is left for a bid. */
	isBid: boolean;
	/** Lines that can be read in all. */
	read: number;
	/** Tables where something was lost, restored or left out. */
	losses: TableLoss[];
	/** Steps of the history and versions that can be read. */
	steps: number;
	versions: number;
	/** `known`: what is read is read with it. `lost`: what is needed to try one is gone from the file. */
	passphrase: 'none' | 'known' | 'lost';
	/** The newest backup of this file that can be read, or that `asks` for an earlier passphrase; null: none. */
	backup: { id: string; at: string; title: string | null; asks: boolean } | null;
}

export interface RescueOutputs {
	'rescue.look': RescueLook;
	'rescue.dump': { path: string };
}
