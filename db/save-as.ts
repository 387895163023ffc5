/** The open bid under another name or in another place, and the work goes on there. */
import type { OpenBid, ServiceInput } from '../shared/contract';
import { writeBidCopy } from './bid-copy';
import { closeBid, type Desk, openBid, sessionOf } from './desk';
import { fileLocked, fileOpenHere } from './failures';
import { isSameFile } from './file-access';
import { placeOf } from './file-place';
import { isLockedElsewhere } from './lock-check';

/** Also where the bid's own file is gone, even under its own name. Throws file_locked, disk_full, read_only. */
export function saveAs(desk: Desk, { path }: ServiceInput<'bid.saveAs'>): OpenBid {
	const session = sessionOf(desk);
	const { file } = session;
	if (isSameFile(file.path, path)) {
		if (placeOf(file.path, file.mark) !== 'gone') throw fileOpenHere(path);
	} else if (isLockedElsewhere(path)) throw fileLocked(path);
	writeBidCopy(session, path, desk.author.current().name, { replace: true });
	const key = file.key?.copy();
	closeBid(desk);
	return openBid(desk, path, key);
}
