/** The calls that exchange workbooks and lists with partners: a part of the contract. */
import { z } from 'zod';
import type { GridSheet } from './partner-book/received';
import type { Proposal } from './proposal';

export const EXCHANGE_CALLS = {
	/** Writes a workbook for each of these partners into a folder; nothing there is written over. */
	'partnerBook.send': {
		input: z.object({ path: z.string(), partnerIds: z.array(z.string()).min(1).max(200) }),
		needsPath: { mode: 'folder', kind: 'workbook' },
	},
	/** Makes the sending that goes on end as `cancelled`. */
	'partnerBook.stop': { input: z.object({}), needsPath: null },
	/** Reads a workbook that came back; nothing of it is run, fetched or taken in. */
	'partnerBook.read': {
		input: z.object({ path: z.string() }),
		needsPath: { mode: 'open', kind: 'workbook' },
	},
	/** Reads a list that was kept elsewhere: the sheets of a workbook, or text with commas. */
	'list.open': { input: z.object({ path: z.string() }), needsPath: { mode: 'open', kind: 'list' } },
	/** A partner's posts or budget lines as text with commas. */
	'export.list': {
		input: z.object({
			path: z.string(),
			table: z.enum(['budgetLines', 'posts']),
			partnerId: z.string(),
			/** What the list is called, for the name the dialog begins with. */
			title: z.string().max(300).optional(),
		}),
		needsPath: { mode: 'save', kind: 'csv' },
	},
} as const;

export interface ExchangeOutputs {
	'partnerBook.send': { folder: string; files: { partnerId: string; name: string }[] };
	'partnerBook.stop': Record<string, never>;
	'partnerBook.read': Proposal;
	'list.open': { name: string; sheets: GridSheet[] };
	'export.list': { path: string };
}
