/** The funder workbook from the bid that is open: beside the queue of calls, in steps, and stopped when asked to. */
import type { Output, ServiceInput } from '../shared/contract';
import { refuseOpenFile } from './beginnings';
import { dayOf } from './day';
import { type Desk, sessionOf } from './desk';

/** Which export of a desk is the one that goes on; a newer one, or none, makes the former stop. */
const current = new WeakMap<Desk, symbol>();

/** Writes the bid as it is now, however it is edited meanwhile. The writer is large and loaded when first needed. */
export async function exportFundersWorkbook(
	desk: Desk,
	{ path, template }: ServiceInput<'export.workbook'>,
): Promise<Output<'export.workbook'>> {
	const { plan, meta, file } = sessionOf(desk);
	refuseOpenFile(desk, path);
	const own = Symbol('export');
	current.set(desk, own);
	const writer = await import('./export/workbook');
	const report = await writer.exportWorkbook({
		plan,
		today: dayOf(meta),
		path,
		template,
		appVersion: desk.appVersion,
		onProgress: (progress) => desk.emit('progress', progress),
		isCancelled: () => current.get(desk) !== own || desk.session?.file !== file,
	});
	if (current.get(desk) === own) current.delete(desk);
	return report;
}

export function cancelExport(desk: Desk): Output<'export.cancel'> {
	current.delete(desk);
	return {};
}
