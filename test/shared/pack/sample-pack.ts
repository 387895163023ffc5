import type { RiskTrials } from '../../../shared/calc/figures';
import { simulationSteps } from '../../../shared/calc/simulation';
import { liveFigures, simulationInput } from '../../../shared/figures';
import { boardPack, type PackOrder } from '../../../shared/pack/board-pack';
import type { Pack, PackBlock } from '../../../shared/pack/page';
import type { Plan } from '../../../shared/plan';
import { samplePlan } from '../calc/sample-plan';

export const TODAY = '2025-11-28';

/** What a pack is made from; the simulation is short, as its figures are tested elsewhere. */
export function orderOf(plan: Plan, more: Partial<PackOrder> = {}): PackOrder {
	const assumptions = plan.assumptions.map((row) => ({ ...row, simulationRuns: 100 }));
	return {
		plan,
		figures: liveFigures(plan, TODAY),
		...trialsOf({ ...plan, assumptions }),
		former: null,
		versionName: null,
		isSample: false,
		partnerId: null,
		today: TODAY,
		revision: 3,
		...more,
	};
}

function trialsOf(plan: Plan): RiskTrials {
	const steps = simulationSteps(simulationInput(plan));
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

export function packOf(plan: Plan, more: Partial<PackOrder> = {}): Pack {
	const pack = boardPack(orderOf(plan, more));
	if (!pack) throw new Error('There is no such edition.');
	return pack;
}

export const blocksOf = <K extends PackBlock['kind']>(pack: Pack, page: number, kind: K) =>
	(pack.pages[page]?.blocks ?? []).filter(
		(block): block is Extract<PackBlock, { kind: K }> => block.kind === kind,
	);

/** Every text of a pack. */
export function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** The sample with salaries and reserves that no other figure of a pack can be by chance. */
export function markedPlan(): Plan {
	const plan = samplePlan();
	return {
		...plan,
		posts: plan.posts.map((post, at) => ({ ...post, salary: post.salary > 0 ? 30_007 + 131 * at : 0 })),
		partners: plan.partners.map((partner, at) => ({
			...partner,
			freeReserves: partner.freeReserves === null ? null : partner.freeReserves + 7 + 13 * at,
		})),
	};
}

export const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`;
