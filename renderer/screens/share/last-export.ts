/** The last funder workbook written from the bid in the window. */
import type { ExportReport } from '../../../shared/contract';
import { useLastExport as useExportOfWindow } from '../../notice-store';
import { useBidState } from '../../plan-store';

/** The report of the last export of this bid; `isOld` once the bid has changed since. */
export function useLastExport(): { report: ExportReport; isOld: boolean } | null {
	const { open } = useBidState();
	const last = useExportOfWindow();
	if (last?.bid !== open.path) return null;
	return { report: last.report, isOld: last.revision !== open.revision };
}
