/** Writes one workbook for each chosen partner into a folder: all of them, or none. */
import { randomBytes } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output, ServiceInput } from '../../shared/contract';
import { displayName, only, type Partner } from '../../shared/plan';
import { runApart } from '../apart/run-apart';
import { type Desk, sessionOf } from '../desk';
import { asFailure } from '../disk-error';
import { failure } from '../failures';
import { freePath } from '../placement';
import type { Session } from '../session';

/** Which sending of a desk goes on; none, or a newer one, makes the former stop. */
const current = new WeakMap<Desk, symbol>();

export function stopSending(desk: Desk): Output<'partnerBook.stop'> {
	current.delete(desk);
	return {};
}

interface Draft {
	partner: Partner;
	partnerId: string;
	path: string;
}

/** `path` names a file in the folder of the person's choice. Nothing that is there is written over. */
export async function sendPartnerBooks(
	desk: Desk,
	{ path: folder, partnerIds }: ServiceInput<'partnerBook.send'>,
): Promise<Output<'partnerBook.send'>> {
	const session = sessionOf(desk);
	const { plan, meta, file } = session;
	const drafts = plan.partners
		.filter(({ id }) => partnerIds.includes(id))
		.map((partner): Draft => {
			const path = join(folder, `.${randomBytes(6).toString('hex')}.tmp`);
			return { partner, partnerId: partner.id, path };
		});
	const own = Symbol('sending');
	current.set(desk, own);
	const order = {
		bid: meta.createdAt,
		revision: meta.revision,
		madeAt: new Date().toISOString(),
		drafts: drafts.map(({ partnerId, path }) => ({ partnerId, path })),
	};
	try {
		await runApart({
			job: 'partnerBooks',
			plan,
			order,
			onProgress: (progress) => desk.emit('progress', { of: 'partnerBook.send', ...progress }),
			isCancelled: () => current.get(desk) !== own || desk.session?.file !== file,
			stopped,
		});
		return { folder, files: drafts.map((draft) => inPlace(draft, plan, folder)) };
	} catch (error) {
		throw asFailure(error, join(folder, 'x'), 'write');
	} finally {
		for (const { path } of drafts) rmSync(path, { force: true });
		desk.emit('progress', { of: 'partnerBook.send', label: '', done: 1, total: 1 });
	}
}

const stopped = () =>
	failure('cancelled', 'The sending was stopped.', {
		safe: 'No workbook was written, and none is half-made.',
	});

function inPlace(
	{ partner, path }: Draft,
	plan: Session['plan'],
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
