/** Entry of the thread that works beside the service: one piece of work, then it ends. */
import { parentPort } from 'node:worker_threads';
import { emptyPlan, type Plan, type Row, type TableName } from '../../shared/plan';
import { runJob } from './jobs';
import { carry, type FromThread, type ToThread } from './messages';
import type { Progress } from './progress';

const tables = new Map<TableName, Row[]>();

function rowsOf(table: TableName): Row[] {
	const rows = tables.get(table) ?? [];
	tables.set(table, rows);
	return rows;
}

const say = (message: FromThread): void => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToThread) => {
	if (message.kind === 'start') void work(message);
	else rowsOf(message.table).push(...message.rows);
});

async function work({ job, order }: Extract<ToThread, { kind: 'start' }>): Promise<void> {
	const plan = { ...emptyPlan(), ...Object.fromEntries(tables) } as Plan;
	try {
		const tell = async (progress: Progress) => say({ kind: 'progress', progress });
		say({ kind: 'result', result: await runJob(job, plan, order as never, tell) });
	} catch (error) {
		say({ kind: 'error', error: carry(error) });
	}
}
