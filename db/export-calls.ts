/** The funder workbook and the draft agreement from the bid that is open: in a thread, and stopped when asked to. */
import type { Output, ServiceInput } from '../shared/contract';
import { runApart } from './apart/run-apart';
import { refuseOpenFile } from './beginnings';
import { dayOf } from './day';
import { type Desk, sessionOf } from './desk';
import { replaceFile } from './export/replaced-file';
import { failure } from './failures';

/** Which export of a desk is the one that goes on; a newer one, or none, makes the former stop. */
const current = new WeakMap<Desk, symbol>();

const stopped = () =>
	failure('cancelled', 'The export was cancelled.', {
		safe: 'Nothing was written; an earlier workbook of that name is as it was.',
	});

/** Writes the bid as it is now, however it is edited meanwhile. */
export async function exportFundersWorkbook(
	desk: Desk,
	{ path, template }: ServiceInput<'export.workbook'>,
): Promise<Output<'export.workbook'>> {
	const { plan, meta, file } = sessionOf(desk);
	refuseOpenFile(desk, path);
	const own = Symbol('export');
	current.set(desk, own);
	const { appVersion } = desk;
	const report = await replaceFile(path, (draft) =>
		runApart({
			job: 'workbook',
			plan,
			order: { today: dayOf(meta), appVersion, template, draft },
			onProgress: (progress) => desk.emit('progress', progress),
			isCancelled: () => current.get(desk) !== own || desk.session?.file !== file,
			stopped,
		}),
	);
	if (current.get(desk) === own) current.delete(desk);
	return { path, ...report };
}

export function cancelExport(desk: Desk): Output<'export.cancel'> {
	current.delete(desk);
	return {};
}

export async function exportAgreement(
	desk: Desk,
	{ path }: ServiceInput<'export.agreement'>,
): Promise<Output<'export.agreement'>> {
	const { plan, meta } = sessionOf(desk);
	refuseOpenFile(desk, path);
	return { path, ...(await runApart({ job: 'agreement', plan, order: { today: dayOf(meta), path } })) };
}

export function exportList(desk: Desk, order: ServiceInput<'export.list'>): Promise<Output<'export.list'>> {
	const { plan } = sessionOf(desk);
	refuseOpenFile(desk, order.path);
	return runApart({ job: 'list', plan, order });
}
