/**
 * Work that would keep other calls waiting: each on a plan and an order, so that it runs in a thread of its own as
 * well as here. Libraries are large, so each is loaded when it is first needed.
 */
import { type DeliverySimulation, deliverySteps } from '../../shared/calc/delivery-simulation';
import { indexBid } from '../../shared/calc/index-of-bid';
import { simulationSteps } from '../../shared/calc/simulation';
import type { Sensitivity } from '../../shared/calc/tornado';
import { simulationInput } from '../../shared/figures';
import type { Plan } from '../../shared/plan';
import { sensitivitySteps } from '../../shared/sensitivity';
import type { AgreementOrder } from '../export/agreement/agreement';
import { draftJson } from '../export/json-file';
import type { WorkbookOrder } from '../export/workbook';
import type { FillOrder } from '../fill/form-jobs';
import type { ListOrder } from '../import/list-file';
import type { PackOrder } from '../pack-order';
import type { DraftsOrder } from '../partner-book/drafts';
import type { Tell } from './progress';
import { inSteps } from './steps';

/** Orders and results are plain data: they are copied from thread to thread. */
export const JOBS = {
	workbook: async (plan: Plan, order: WorkbookOrder, tell: Tell) =>
		(await import('../export/workbook')).draftWorkbook(plan, order, tell),
	agreement: async (plan: Plan, order: AgreementOrder, tell: Tell) =>
		(await import('../export/agreement/agreement')).draftAgreement(plan, order, tell),
	partnerBooks: async (plan: Plan, order: DraftsOrder, tell: Tell) =>
		(await import('../partner-book/drafts')).writeDrafts(plan, order, tell),
	openForm: async (_: Plan, order: { path: string }) =>
		(await import('../fill/form-jobs')).lookAtForm(order.path),
	fillForm: async (plan: Plan, order: FillOrder, tell: Tell) =>
		(await import('../fill/form-jobs')).fillFormOf(plan, order, tell),
	list: async (plan: Plan, order: ListOrder, tell: Tell) =>
		(await import('../import/list-file')).draftList(plan, order, tell),
	json: async (plan: Plan, order: { draft: string }, tell: Tell) => draftJson(plan, order, tell),
	pack: async (plan: Plan, order: PackOrder, tell: Tell) =>
		(await import('../pack-order')).packPagesOf(plan, order, tell),
	risks: (plan: Plan, _: object, tell: Tell) => inSteps(simulationSteps(simulationInput(plan)), tell),
	delivery: (
		plan: Plan,
		{ partnerId }: { partnerId: string | null },
		tell: Tell,
	): Promise<DeliverySimulation> => inSteps(deliverySteps(indexBid(plan), partnerId), tell),
	assumptions: (plan: Plan, _: object, tell: Tell): Promise<Sensitivity> =>
		inSteps(sensitivitySteps(plan), tell),
};
export type JobName = keyof typeof JOBS;
export type OrderOf<N extends JobName> = Parameters<(typeof JOBS)[N]>[1];
export type ResultOf<N extends JobName> = Awaited<ReturnType<(typeof JOBS)[N]>>;

/** Runs a job; the pairing of its order and result is that of the registry. */
export const runJob = <N extends JobName>(
	job: N,
	plan: Plan,
	order: OrderOf<N>,
	tell: Tell,
): Promise<ResultOf<N>> =>
	(JOBS[job] as unknown as (plan: Plan, order: OrderOf<N>, tell: Tell) => Promise<ResultOf<N>>)(
		plan,
		order,
		tell,
	);
