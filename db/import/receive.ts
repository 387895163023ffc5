/** Reads a partner's workbook that came back, against the bid that is open. Nothing is written. */
import { basename } from 'node:path';
import type { Output, ServiceInput } from '../../shared/contract';
import { compareBook } from '../../shared/partner-book/compare';
import { BOOK_FORMAT, type BookMark } from '../../shared/partner-book/mark';
import { findMark, findSent, findSheets, type ReceivedSheet } from '../../shared/partner-book/received';
import { BOOK_SHEETS, BOOK_TABLES } from '../../shared/partner-book/sheets';
import { displayName, only, type Partner, type Plan } from '../../shared/plan';
import { showList } from '../../shared/text';
import { dayOf } from '../day';
import { type Desk, sessionOf } from '../desk';
import { refusal } from '../office/package';
import type { Session } from '../session';

export async function receivePartnerBook(
	desk: Desk,
	{ path }: ServiceInput<'partnerBook.read'>,
): Promise<Output<'partnerBook.read'>> {
	const sheets = await desk.readOutside(path);
	const session = sessionOf(desk);
	const { plan, meta } = session;
	const mark = findMark(sheets);
	if (!mark)
		throw refusal(
			'Consort did not make this workbook for a partner, or its hidden cells are gone.',
			'Choose the file that came back, or bring a plain list in through “Import a list”.',
		);
	const partner = partnerOf(session, mark);
	const sent = findSent(sheets);
	const found = findSheets(plan, sheets, partner.id);
	const items = compareBook({ plan, partnerId: partner.id, sent, today: dayOf(meta) }, found);
	return {
		name: basename(path),
		partnerId: partner.id,
		partner: displayName(partner),
		sent: { at: mark.madeAt, revision: mark.revision, stepsSince: meta.revision - mark.revision },
		items,
		notes: notesOn(plan, found, sent.size === 0),
	};
}

function partnerOf({ plan, meta }: Session, mark: BookMark): Partner {
	if (mark.format > BOOK_FORMAT)
		throw refusal(
			'A newer Consort made this workbook.',
			'Update Consort on this computer, then read it again.',
		);
	if (mark.bid !== meta.createdAt)
		throw refusal(
			`This workbook belongs to another bid${mark.title ? `, “${mark.title}”` : ''}; the one that is open is “${only(plan, 'bid').title}”.`,
			'Open that bid and read the workbook there.',
		);
	if (mark.revision > meta.revision)
		throw refusal(
			'This workbook was sent from a later state of the bid than the one that is open.',
			'You may have opened an earlier copy of the bid: open the latest one and read it there.',
		);
	const partner = plan.partners.find(({ id }) => id === mark.partnerId);
	if (!partner)
		throw refusal(
			'The partner this workbook was made for is no longer in the bid.',
			'Undo its removal, or add it again and send it a new workbook.',
		);
	return partner;
}

function notesOn(plan: Plan, found: readonly ReceivedSheet[], isSentLost: boolean): string[] {
	const absent = BOOK_TABLES.filter((table) => !found.some((sheet) => sheet.table === table));
	const notes = found.flatMap(({ name, missing }) =>
		missing.length === 0
			? []
			: [`On “${name}” the columns ${showList(missing)} are gone; nothing of them counts as changed.`],
	);
	if (absent.length > 0)
		notes.push(
			`These sheets are gone, and nothing of them counts as changed: ${showList(absent.map((table) => BOOK_SHEETS[table].title))}.`,
		);
	if (isSentLost)
		notes.push(
			'What was sent can no longer be told from the file, so it is compared with the bid as it is now.',
		);
	return plan.partners.length === 0 ? [] : notes;
}
