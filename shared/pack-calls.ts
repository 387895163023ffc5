/** The calls of the board pack: a part of the contract. */
import { z } from 'zod';
import type { PackReport } from './export-report';
import type { Pack } from './pack/page';

export const PACK_CALLS = {
	/** The pages of a board pack, for the board (null) or for one partner; beside the other calls. */
	'pack.pages': { input: z.object({ partner: z.string().nullable() }), needsPath: null },
	/** The print window has drawn the pages; main alone hears it. */
	'pack.drawn': { input: z.object({}), needsPath: null },
	/**
	 * Main adds the path, the printed pages and how many checks fail in them; the service, which writes every file, puts
	 * them in place.
	 */
	'export.boardPack': {
		input: z.object({
			path: z.string(),
			partner: z.string().nullable(),
			pdf: z.instanceof(Uint8Array),
			stops: z.int().min(0),
		}),
		needsPath: { mode: 'save', kind: 'pdf' },
	},
	'export.stopBoardPack': { input: z.object({}), needsPath: null },
} as const;

export interface PackOutputs {
	'pack.pages': Pack;
	'pack.drawn': Record<string, never>;
	'export.boardPack': PackReport;
	'export.stopBoardPack': Record<string, never>;
}
