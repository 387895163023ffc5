import type { Plan, Row, TableName } from '../../../shared/plan';
import { samplePlan } from './sample-plan';

export interface Size {
	partners: number;
	years: number;
	periodMonths: 1 | 3;
	measures: number;
	linesEach: number;
}

type Loose = Record<string, unknown>;

/** A bid of a given size, made from the sample's rows: every partner with posts, targets, lines, a pool and risks. */
export function largeBid({ partners, years, periodMonths, measures, linesEach }: Size): Plan {
	const sample = samplePlan();
	const periods = (years * 12) / periodMonths;
	const outputs = Math.ceil(measures / 2);
	const list = (length: number, make: (place: number) => Loose) =>
		Array.from({ length }, (_, order) => ({ order, ...make(order) }));
	const like = <T extends TableName>(table: T, place: number): Loose => ({
		...(sample[table][place % sample[table].length] as Row),
	});
	const each = (count: number, make: (partner: number, place: number) => Loose) =>
		list(partners * count, (order) => make(Math.floor(order / count), order % count));
	return {
		...sample,
		bid: [{ ...sample.bid[0], years, periodMonths, maximumAwardByYear: null }],
		partners: list(partners, (p) => ({ ...like('partners', p % 7), id: `P${p}` })),
		measures: list(measures, (m) => ({
			...like('measures', m < outputs ? 0 : 3),
			id: `M${m}`,
			kind: m < outputs ? 'output' : 'outcome',
		})),
		roles: list(outputs, (r) => ({ ...like('roles', 0), id: `R${r}`, measureId: `M${r}` })),
		funnelSteps: list(measures - outputs, (f) => ({
			...like('funnelSteps', 0),
			id: `F${f}`,
			measureId: `M${outputs + f}`,
			sourceMeasureId: `M${f}`,
		})),
		posts: each(outputs, (p, r) => ({
			...like('posts', 1),
			id: `T${p}-${r}`,
			partnerId: `P${p}`,
			roleId: `R${r}`,
			existing: r % 2 === 0,
		})),
		targets: each(measures, (p, m) => ({
			id: `G${p}-${m}`,
			partnerId: `P${p}`,
			measureId: `M${m}`,
			byPeriod: Array.from({ length: periods }, (_, t) => (p + m + t) % 40),
		})),
		budgetLines: each(linesEach, (p, l) => ({
			...like('budgetLines', l % 2 === 0 ? 1 : 6),
			id: `L${p}-${l}`,
			partnerId: `P${p}`,
			postId: l % 2 === 0 ? `T${p}-${l % outputs}` : null,
		})),
		overheadPools: each(1, (p) => ({ ...like('overheadPools', p), id: `O${p}`, partnerId: `P${p}` })),
		matchFunding: [],
		commitments: [],
		absences: [],
		rationales: list(measures, (m) => ({ ...like('rationales', 0), id: `RA${m}`, measureId: `M${m}` })),
		positions: [],
		scenarios: [],
		scenarioChanges: [],
	} as unknown as Plan;
}
