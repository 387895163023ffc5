/** A file written in a thread beside the queue of calls: it takes its place when it is whole, or leaves nothing. */
import type { Output, ServiceInput } from '../shared/contract';
import type { CancelledCall } from '../shared/long-calls';
import type { JobName, OrderOf, ResultOf } from './apart/jobs';
import { runApart } from './apart/run-apart';
import { refuseOpenFile } from './beginnings';
import { type Desk, sessionOf } from './desk';
import { replaceFile } from './export/replaced-file';
import { failure } from './failures';

/** The jobs that write one file to a draft. */
type DraftJob = { [N in JobName]: OrderOf<N> extends { draft: string } ? N : never }[JobName];

interface ExportRun<N extends DraftJob> {
	of: CancelledCall;
	job: N;
	/** Where the file goes. */
	path: string;
	order: Omit<OrderOf<N>, 'draft'>;
}

/** Which run of each call goes on; a newer one, or none, makes the former stop. Different calls run side by side. */
const current = new WeakMap<Desk, Map<CancelledCall, symbol>>();

function runsOf(desk: Desk): Map<CancelledCall, symbol> {
	const runs = current.get(desk) ?? new Map<CancelledCall, symbol>();
	current.set(desk, runs);
	return runs;
}

/** A large bid takes a moment on its way to the thread. */
const GATHERING = 'Gathering the bid';

const stopped = () =>
	failure('cancelled', 'The export was cancelled.', {
		safe: 'Nothing was written; an earlier file of that name is as it was.',
	});

/** Writes the bid as it is now, however it is edited meanwhile; `cancelled` when it is stopped or the bid is closed. */
export async function runExport<N extends DraftJob>(desk: Desk, run: ExportRun<N>): Promise<ResultOf<N>> {
	const { plan, file } = sessionOf(desk);
	const { of, job, path } = run;
	refuseOpenFile(desk, path);
	const runs = runsOf(desk);
	const own = Symbol(of);
	runs.set(of, own);
	desk.emit('progress', { of, label: GATHERING, done: 0, total: 1 });
	try {
		return await replaceFile(path, (draft) =>
			runApart({
				job,
				plan,
				order: { ...run.order, draft } as unknown as OrderOf<N>,
				onProgress: (progress) => desk.emit('progress', { of, ...progress }),
				isCancelled: () => runs.get(of) !== own || desk.session?.file !== file,
				stopped,
			}),
		);
	} finally {
		if (runs.get(of) === own) runs.delete(of);
	}
}

export function cancelExport(desk: Desk, { of }: ServiceInput<'export.cancel'>): Output<'export.cancel'> {
	runsOf(desk).delete(of);
	return {};
}
