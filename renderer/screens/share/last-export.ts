/** The last funder workbook written from this window, remembered until another bid is shown. */
import type { ExportReport } from '../../../shared/contract';
import { useNotice } from '../../notice-store';
import { useBid } from '../../plan-store';

interface LastExport {
	/** The bid it was written from. */
	bid: string;
	report: ExportReport;
	/** Revision of the bid that the workbook shows. */
	revision: number;
}

// An export is told in a dialog on the way; this keeps what it said once the dialog is closed.
let last: LastExport | null = null;

/** The report of the last export of this bid; `isOld` once the bid has changed since. */
export function useLastExport(): { report: ExportReport; isOld: boolean } | null {
	const { open } = useBid();
	const notice = useNotice();
	if (notice?.kind === 'exported' && last?.report !== notice.report)
		last = { bid: open.path, report: notice.report, revision: open.revision };
	if (last?.bid !== open.path) return null;
	return { report: last.report, isOld: last.revision !== open.revision };
}
