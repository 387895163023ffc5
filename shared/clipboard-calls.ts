/** The calls of the clipboard, which the window itself may not touch: main answers them. */
import { z } from 'zod';

const input = {
	/** A chart as a PNG. */
	'clipboard.writePicture': z.object({
		png: z.instanceof(Uint8Array).refine(({ length }) => length <= 20_000_000),
	}),
	/** A chart's figures: tab-separated for spreadsheets, HTML for documents. */
	'clipboard.writeTable': z.object({ text: z.string().max(5_000_000), html: z.string().max(20_000_000) }),
};

export const CLIPBOARD_CALLS = {
	'clipboard.writePicture': { input: input['clipboard.writePicture'], needsPath: null },
	'clipboard.writeTable': { input: input['clipboard.writeTable'], needsPath: null },
} as const;
export type ClipboardCall = keyof typeof CLIPBOARD_CALLS;
