/** What others get from the open bid: workbook, draft agreement, lists and bid JSON, each written in a thread. */
import type { Output, ServiceInput } from '../shared/contract';
import { dayOf } from './day';
import { type Desk, sessionOf } from './desk';
import { runExport } from './export-run';

export async function exportFundersWorkbook(
	desk: Desk,
	{ path, template }: ServiceInput<'export.workbook'>,
): Promise<Output<'export.workbook'>> {
	const order = { today: dayOf(sessionOf(desk).meta), appVersion: desk.appVersion, template };
	return { path, ...(await runExport(desk, { of: 'export.workbook', job: 'workbook', path, order })) };
}

export async function exportAgreement(
	desk: Desk,
	{ path }: ServiceInput<'export.agreement'>,
): Promise<Output<'export.agreement'>> {
	const order = { today: dayOf(sessionOf(desk).meta) };
	return { path, ...(await runExport(desk, { of: 'export.agreement', job: 'agreement', path, order })) };
}

export async function exportList(
	desk: Desk,
	{ path, table, partnerId }: ServiceInput<'export.list'>,
): Promise<Output<'export.list'>> {
	await runExport(desk, { of: 'export.list', job: 'list', path, order: { table, partnerId } });
	return { path };
}

export async function exportJson(
	desk: Desk,
	{ path }: ServiceInput<'export.json'>,
): Promise<Output<'export.json'>> {
	await runExport(desk, { of: 'export.json', job: 'json', path, order: {} });
	return { path };
}
