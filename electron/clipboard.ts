/** The clipboard, which the window itself may not touch: a chart as a picture, its figures as a table. */
import * as electron from 'electron';
import { CLIPBOARD_CALLS, type ClipboardCall } from '../shared/clipboard-calls';
import type { CallName, Output } from '../shared/contract';
import { fail, type Reply, succeed } from '../shared/errors';

export const isClipboardCall = (name: CallName): name is ClipboardCall =>
	Object.hasOwn(CLIPBOARD_CALLS, name);

/** Answers a call of our own window that the service never sees. */
export async function answerClipboard(
	name: ClipboardCall,
	input: unknown,
): Promise<Reply<Output<ClipboardCall>>> {
	const isDone = await (name === 'clipboard.writePicture' ? writePicture(input) : writeTable(input));
	return isDone
		? succeed({})
		: fail('invalid_input', 'This could not be copied.', { safe: 'The clipboard is as it was.' });
}

/** How Electron's clipboard was written to before it had `ClipboardItem`; the stand-in's still is. */
interface FormerClipboard {
	writeImage(image: electron.NativeImage): void;
	write(data: { text: string; html: string }): void;
}
const former = (): FormerClipboard | null => {
	const hasItems = Object.hasOwn(electron, 'ClipboardItem');
	return hasItems ? null : (electron.clipboard as unknown as FormerClipboard);
};

const write = (items: Record<string, Blob>): Promise<void> =>
	electron.clipboard.write([new electron.ClipboardItem(items)]);

async function writePicture(input: unknown): Promise<boolean> {
	const parsed = CLIPBOARD_CALLS['clipboard.writePicture'].input.safeParse(input);
	if (!parsed.success) return false;
	const png = Buffer.from(parsed.data.png);
	const image = electron.nativeImage.createFromBuffer(png);
	if (image.isEmpty()) return false;
	const old = former();
	if (old) old.writeImage(image);
	else await write({ 'image/png': new Blob([png], { type: 'image/png' }) });
	return true;
}

async function writeTable(input: unknown): Promise<boolean> {
	const parsed = CLIPBOARD_CALLS['clipboard.writeTable'].input.safeParse(input);
	if (!parsed.success) return false;
	const { text, html } = parsed.data;
	const old = former();
	if (old) old.write({ text, html });
	else
		await write({
			'text/plain': new Blob([text], { type: 'text/plain' }),
			'text/html': new Blob([html], { type: 'text/html' }),
		});
	return true;
}
