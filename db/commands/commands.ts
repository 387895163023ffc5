/** What each command does; what it prints and its status come back to the entry. */

import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { writeBidJson } from '../../shared/bid-json';
import { fullFigures, liveFigures, printFigures } from '../../shared/figures';
import { importedFrom, readBidJson } from '../beginnings';
import { dayOf } from '../day';
import { failure } from '../failures';
import { newMeta } from '../meta';
import { createFile } from '../new-file';
import { packOrder, packPagesOf } from '../pack-order';
import { alreadyThere } from '../placement';
import { closeSession, openSession, type Session } from '../session';
import type { CommandName, Given } from './arguments';
import { printFindings } from './findings-text';
import { givenKey, type ReadBid } from './given-key';
import { printPack } from './pack';

export interface Printed {
	text: string;
	status: number;
}
type Command = (given: Given, version: string) => Printed | Promise<Printed>;

const quiet: Printed = { text: '', status: 0 };

export const COMMANDS: Record<CommandName, Command> = {
	import: ({ file, output }, version) => {
		if (existsSync(output)) throw alreadyThere(output);
		const plan = readBidJson(file);
		createFile(output, plan, importedFrom(file, newMeta(version)), { replace: false });
		return quiet;
	},
	dump: (given) => reading(given, ({ plan }) => ({ text: writeBidJson(plan), status: 0 })),
	figures: ({ today, ...given }) =>
		reading(given, ({ plan, meta }) => ({
			text: printFigures(fullFigures(plan, today ?? dayOf(meta))),
			status: 0,
		})),
	check: ({ today, json, ...given }) =>
		reading(given, ({ plan, meta }) => {
			const { findings, findingCounts } = liveFigures(plan, today ?? dayOf(meta));
			const text = json
				? `${JSON.stringify({ today: today ?? dayOf(meta), findingCounts, findings }, null, 1)}\n`
				: printFindings(findings, findingCounts);
			return { text, status: findingCounts.stop > 0 ? 1 : 0 };
		}),
	export: ({ output, today, template, ...given }, version) =>
		reading(given, (session) => exportBid(session, { path: output, today, template }, version)),
	agreement: ({ output, today, ...given }) =>
		reading(given, async ({ plan, meta }) => {
			const writer = await import('../export/agreement/agreement');
			await writer.exportAgreement({ plan, today: today ?? dayOf(meta), path: output });
			return quiet;
		}),
	pack: async ({ output, today, partner, ...given }) => {
		const pack = await reading(given, (session) => orderPack(session, partner ?? null, today));
		await printPack(pack, output);
		return quiet;
	},
};

const orderPack = (session: Session, partnerId: string | null, today = dayOf(session.meta)) =>
	packPagesOf(session.plan, packOrder(session, { partnerId, today }), async () => undefined);

/** Opens the bid for reading only: its file stays byte for byte as it is. */
async function reading<T>(bid: ReadBid, run: (session: Session) => T | Promise<T>): Promise<T> {
	const key = await givenKey(bid);
	const session = openSession(bid.file, { key, readOnly: true, backupFolder: tmpdir() });
	try {
		return await run(session);
	} finally {
		closeSession(session);
		key?.drop();
	}
}

async function exportBid(
	{ plan, meta }: Session,
	{ path, today, template }: { path: string } & Pick<Given, 'today' | 'template'>,
	version: string,
): Promise<Printed> {
	const writer = await import('../export/workbook');
	const report = await writer.exportWorkbook({
		plan,
		today: today ?? dayOf(meta),
		path,
		template,
		appVersion: version,
	});
	const { wrong } = report;
	if (wrong.length > 0)
		throw failure(
			'internal',
			`${wrong.length} totals of the workbook differ from the figures: ${wrong[0]?.name}.`,
		);
	if (!report.sameContent)
		throw failure('internal', 'The cells of the workbook, read again, are not what was to be written.');
	return quiet;
}
