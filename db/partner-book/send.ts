/** Writes one workbook for each chosen partner into a folder: all of them, or none. */
import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Output, ServiceInput } from '../../shared/contract';
import { BOOK_FORMAT } from '../../shared/partner-book/mark';
import { displayName, only, type Partner } from '../../shared/plan';
import { localDay } from '../../shared/text';
import { type Desk, sessionOf } from '../desk';
import { asFailure } from '../disk-error';
import { failure } from '../failures';
import { freePath } from '../placement';
import type { Session } from '../session';
import { partnerBook } from './book-model';
import { guideLines } from './guide';

/** Which sending of a desk goes on; none, or a newer one, makes the former stop. */
const current = new WeakMap<Desk, symbol>();

export function stopSending(desk: Desk): Output<'partnerBook.stop'> {
	current.delete(desk);
	return {};
}

interface Draft {
	partner: Partner;
	path: string;
}

/** `path` names a file in the folder of the person's choice. Nothing that is there is written over. */
export async function sendPartnerBooks(
	desk: Desk,
	{ path: folder, partnerIds }: ServiceInput<'partnerBook.send'>,
): Promise<Output<'partnerBook.send'>> {
	const session = sessionOf(desk);
	const wanted = session.plan.partners.filter(({ id }) => partnerIds.includes(id));
	const own = Symbol('sending');
	current.set(desk, own);
	const drafts: Draft[] = [];
	try {
		for (const partner of wanted) {
			desk.emit('progress', { label: displayName(partner), done: drafts.length, total: wanted.length + 1 });
			await nextTurn();
			if (current.get(desk) !== own) throw stopped();
			const path = join(folder, `.${randomBytes(6).toString('hex')}.tmp`);
			drafts.push({ partner, path });
			writeFileSync(path, await bookOf(session, partner));
		}
		if (current.get(desk) !== own) throw stopped();
		return { folder, files: drafts.map((draft) => inPlace(draft, session, folder)) };
	} catch (error) {
		throw asFailure(error, join(folder, 'x'), 'write');
	} finally {
		for (const { path } of drafts) rmSync(path, { force: true });
		desk.emit('progress', { label: '', done: 1, total: 1 });
	}
}

const stopped = () =>
	failure('cancelled', 'The sending was stopped.', {
		safe: 'No workbook was written, and none is half-made.',
	});

/** The library is large, so it is loaded when it is first needed. */
async function bookOf({ plan, meta }: Session, partner: Partner): Promise<Uint8Array> {
	const madeAt = new Date().toISOString();
	const model = partnerBook(plan, {
		format: BOOK_FORMAT,
		bid: meta.createdAt,
		partnerId: partner.id,
		revision: meta.revision,
		madeAt,
		title: only(plan, 'bid').title,
	});
	const { bookBytes } = await import('./book-writer');
	return bookBytes(model, guideLines(plan, partner, model.pages, localDay(new Date(madeAt))));
}

function inPlace(
	{ partner, path }: Draft,
	{ plan }: Session,
	folder: string,
): { partnerId: string; name: string } {
	const title = `${displayName(partner)} - ${only(plan, 'bid').title}`;
	const target = freePath(folder, safeName(title), 'xlsx');
	renameSync(path, target);
	return { partnerId: partner.id, name: target.slice(dirname(target).length + 1) };
}

/** What one of the systems refuses in a file name goes. */
const safeName = (title: string): string =>
	[...title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ')]
		.slice(0, 80)
		.join('')
		.replace(/^[. ]+|[. ]+$/g, '') || 'Partner';
