/** What the Risks screen looks at: which risks, the chosen one, and where a finding leads; from the address. */
import { useMemo } from 'react';
import type { RiskFigure } from '../../../shared/calc/figures';
import { riskLabel, worstFirst } from '../../../shared/calc/risk-register';
import type { LiveFigures } from '../../../shared/figures';
import { isActive, type Partner, type Plan, type Risk } from '../../../shared/plan';
import { useBid, useFigures } from '../../plan-store';
import { useRoute } from '../../route';
import { type Jump, jumpOf } from './risks-jump';

export const FILTERS = ['all', 'high', 'overdue'] as const;
export type Filter = (typeof FILTERS)[number];

export interface RiskEntry {
	risk: Risk;
	figure: RiskFigure;
	label: string;
	isOverdue: boolean;
}

export interface RisksView {
	plan: Plan;
	figures: LiveFigures;
	readOnly: boolean;
	partners: readonly Partner[];
	/** In the bid's order. */
	entries: readonly RiskEntry[];
	filter: Filter;
	/** Those of the filter, worst first. */
	shown: readonly RiskEntry[];
	chosen: RiskEntry | undefined;
	jump: Jump | null;
	/** Whose exposure curve shows; undefined: all partners together. */
	curveOf: Partner | undefined;
}

export const isIn = ({ figure, isOverdue }: RiskEntry, filter: Filter): boolean =>
	filter === 'all' || (filter === 'high' ? figure.residualBand === 'red' : isOverdue);

/** Those that stay high after controls, highest first. */
export const highFirst = (entries: readonly RiskEntry[]): RiskEntry[] =>
	entries
		.filter((entry) => isIn(entry, 'high'))
		.sort((a, b) => b.figure.residualScore - a.figure.residualScore);

function entriesOf(plan: Plan, figures: LiveFigures): RiskEntry[] {
	const overdue = new Set(
		figures.findings.filter(({ code }) => code === 'risk-review-overdue').flatMap(({ subjects }) => subjects),
	);
	return plan.risks.flatMap((risk, place) => {
		const figure = figures.risks.rows[place];
		return figure
			? [{ risk, figure, label: riskLabel(risk, place), isOverdue: overdue.has(`risk:${risk.id}`) }]
			: [];
	});
}

/** Lines keep their places while somebody types in them; a filter chosen, or a risk added or removed, sorts anew. */
function useShown(entries: readonly RiskEntry[], figures: LiveFigures, filter: Filter): RiskEntry[] {
	const ids = entries.map(({ risk }) => risk.id).join(' ');
	// biome-ignore lint/correctness/useExhaustiveDependencies: scores and dates may change without moving the lines
	const order = useMemo(() => {
		const wanted = new Set(entries.filter((entry) => isIn(entry, filter)).map(({ risk }) => risk.id));
		return worstFirst(figures.risks.rows).filter((id) => wanted.has(id));
	}, [ids, filter]);
	return useMemo(() => {
		const byId = new Map(entries.map((entry) => [entry.risk.id, entry]));
		return order.flatMap((id) => byId.get(id) ?? []);
	}, [entries, order]);
}

export function useRisksView(): RisksView {
	const { plan, open } = useBid();
	const figures = useFigures();
	const { at } = useRoute();
	const entries = useMemo(() => entriesOf(plan, figures), [plan, figures]);
	const filter = FILTERS.find((each) => each === at.view) ?? 'all';
	const shown = useShown(entries, figures, filter);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a jump is made when the address changes, not at each edit
	const jump = useMemo(() => jumpOf(plan, at), [at]);
	const partners = useMemo(() => plan.partners.filter(isActive), [plan.partners]);
	return {
		plan,
		figures,
		readOnly: open.readOnly !== null,
		partners,
		curveOf: partners.find(({ id }) => id === at.partner),
		entries,
		filter,
		shown,
		chosen: entries.find(({ risk }) => risk.id === at.risk) ?? shown[0],
		jump,
	};
}
