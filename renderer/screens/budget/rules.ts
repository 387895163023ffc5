/** The funder's rules with what the bid shows against each, gravest first. Levels are those of the findings. */
import type { Finding } from '../../../shared/calc/figures';
import { totalsAgree } from '../../../shared/calc/partner-budget';
import type { TraceSubject } from '../../../shared/calc/trace-step';
import type { LiveFigures } from '../../../shared/figures';
import type { FindingCode } from '../../../shared/findings/registry';
import { displayName, only, type Plan } from '../../../shared/plan';
import { showMoney, showPercent } from '../../../shared/text';
import type { Level } from '../../ui/kit';
import { rules } from '../../words/funder-rules';
import { levelOf } from './money-findings';

/** Limits of the bid that are typed in the list of rules. */
export type LimitField =
	| 'overheadCap'
	| 'minimumCashMatch'
	| 'maximumAward'
	| 'leadManagementMax'
	| 'capitalMax'
	| 'maxChangeFromStageOne';

export interface FunderRule {
	/** The finding's code, so that a finding leads here. */
	id: FindingCode | 'in-kind-apart' | 'totals-agree';
	/** null: the funder sets no limit. */
	level: Level | null;
	name: string;
	now: string;
	limit: string;
	/** What the figure can be asked; absent for what is only counted. */
	how?: TraceSubject;
	field?: LimitField;
	title?: string;
	findings: Finding[];
	/** Partners that break the rule, each with its years. */
	partners: {
		partnerId: string;
		name: string;
		years: { year: number; ratio: number; text: string; isOver: boolean }[];
		how: TraceSubject;
	}[];
}

interface Draft extends Omit<FunderRule, 'findings' | 'partners' | 'level'> {
	id: FindingCode;
	isSet?: boolean;
	partners?: FunderRule['partners'];
}

const ORDER: readonly (Level | null)[] = ['stop', 'warn', 'note', 'ok', null];

export function funderRules(plan: Plan, figures: LiveFigures): FunderRule[] {
	const of = (code: string) => figures.findings.filter((finding) => finding.code === code);
	const drafts = [
		overheadRule(plan, figures, of('overhead-over-cap').length > 0),
		...matchRules(plan, figures),
		...awardRules(plan, figures),
		...shareRules(plan, figures),
		...countRules(of),
	];
	const judged = drafts.map(({ isSet = true, partners = [], ...draft }): FunderRule => {
		const findings = of(draft.id);
		return { ...draft, findings, partners, level: isSet ? ruleLevel(findings) : null };
	});
	return [...judged, ...standingRules(plan, figures)].sort(
		(a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level),
	);
}

function ruleLevel(findings: readonly Finding[]): Level {
	const level = levelOf(findings);
	return level === 'ok' && findings.length > 0 ? 'note' : level;
}

function overheadRule(plan: Plan, { overheads, costs }: LiveFigures, isBroken: boolean): Draft {
	const { overheadCap, overheadCapBase } = only(plan, 'bid');
	const over = overheads.byPartner.filter(({ underRecoveryByYear }) =>
		underRecoveryByYear.some((pounds) => (pounds ?? 0) > 0),
	);
	const ratios = overheads.byPartner.flatMap(({ ratioByYear }) =>
		ratioByYear.flatMap((r) => (r === null ? [] : [r])),
	);
	const names = new Map(plan.partners.map((partner) => [partner.id, displayName(partner)]));
	return {
		id: 'overhead-over-cap',
		name: rules.overheads(overheadCapBase),
		now: isBroken ? rules.over(over.length) : showPercent(ratios.length === 0 ? null : Math.max(...ratios)),
		limit: showPercent(overheadCap, 2),
		how: worstRatio(overheads),
		field: 'overheadCap',
		isSet: overheadCap !== null && costs.total > 0,
		partners: over.map(({ partnerId, ratioByYear, underRecoveryByYear }) => ({
			partnerId,
			name: names.get(partnerId) ?? partnerId,
			how: { kind: 'overheadRatio', partnerId, year: placeOfMost(ratioByYear) + 1 },
			years: ratioByYear.map((ratio, y) => ({
				year: y + 1,
				ratio: ratio ?? 0,
				text: showPercent(ratio),
				isOver: (underRecoveryByYear[y] ?? 0) > 0,
			})),
		})),
	};
}

const placeOfMost = (ratios: readonly (number | null)[]): number =>
	ratios.reduce<number>((most, ratio, place) => ((ratio ?? 0) > (ratios[most] ?? 0) ? place : most), 0);

/** The highest of all partners and years. */
function worstRatio({ byPartner }: LiveFigures['overheads']): TraceSubject | undefined {
	const most = byPartner
		.map(({ partnerId, ratioByYear }) => {
			const place = placeOfMost(ratioByYear);
			return { partnerId, year: place + 1, ratio: ratioByYear[place] ?? null };
		})
		.toSorted((a, b) => (b.ratio ?? -1) - (a.ratio ?? -1))[0];
	return most && { kind: 'overheadRatio', partnerId: most.partnerId, year: most.year };
}

function matchRules(plan: Plan, { ratios: { match }, findings }: LiveFigures): Draft[] {
	const { minimumCashMatch, inKindCountsAsMatch } = only(plan, 'bid');
	const limit = showPercent(minimumCashMatch, 2);
	const isSet = minimumCashMatch !== null;
	const least = (byYear: readonly (number | null)[]) => {
		const known = byYear.flatMap((ratio) => (ratio === null ? [] : [ratio]));
		return showPercent(known.length === 0 ? null : Math.min(...known), 2);
	};
	const years = (code: FindingCode) =>
		findings
			.filter((finding) => finding.code === code)
			.flatMap(yearsOfFinding)
			.sort((a, b) => a - b);
	return [
		{
			id: 'match-below-minimum',
			name: inKindCountsAsMatch ? rules.matchWithKind : rules.match,
			now: showPercent(match.all.total, 2),
			how: { kind: 'match', which: 'all', year: null },
			limit,
			field: 'minimumCashMatch',
			isSet,
		},
		{
			id: 'match-not-secured',
			name: rules.matchSecured,
			now: showPercent(match.secured.total, 2),
			how: { kind: 'match', which: 'secured', year: null },
			limit,
			isSet,
		},
		{
			id: 'match-year-below-minimum',
			name: rules.matchByYear(years('match-year-below-minimum')),
			now: least(match.all.byYear),
			how: { kind: 'match', which: 'all', year: yearOfLeast(match.all.byYear) },
			limit,
			isSet,
		},
		{
			id: 'match-year-not-firm',
			name: rules.firmByYear(years('match-year-not-firm')),
			now: least(match.firm.byYear),
			how: { kind: 'match', which: 'firm', year: yearOfLeast(match.firm.byYear) },
			limit,
			isSet,
		},
	];
}

const yearOfLeast = (byYear: readonly (number | null)[]): number =>
	byYear.reduce<number>(
		(least, ratio, place) =>
			(ratio ?? Number.POSITIVE_INFINITY) < (byYear[least] ?? Number.POSITIVE_INFINITY) ? place : least,
		0,
	) + 1;

const yearsOfFinding = ({ subjects }: Finding): number[] =>
	subjects.flatMap((subject) => (subject.startsWith('year:') ? [Number(subject.slice(5))] : []));

function awardRules(plan: Plan, { costs, findings }: LiveFigures): Draft[] {
	const { maximumAward, maximumAwardByYear, years } = only(plan, 'bid');
	const over = findings.filter(({ code }) => code === 'award-year-over-maximum').length;
	return [
		{
			id: 'award-over-maximum',
			name: rules.requested,
			now: showMoney(costs.requested),
			how: { kind: 'requested', partnerId: null, year: null },
			limit: showMoney(maximumAward),
			field: 'maximumAward',
			isSet: maximumAward !== null,
		},
		{
			id: 'award-year-over-maximum',
			name: rules.requestedByYear,
			now: rules.yearsUnder(years - over, years),
			limit: maximumAwardByYear === null ? rules.notSet : rules.under,
			isSet: maximumAwardByYear !== null,
		},
	];
}

function shareRules(plan: Plan, { ratios }: LiveFigures): Draft[] {
	const bid = only(plan, 'bid');
	const change = ratios.changeFromStageOne;
	const taken = Number(plan.budgetLines.some((line) => line.leadManagement)) + Number(bid.leadTopSlice > 0);
	const share = (
		id: FindingCode,
		name: string,
		value: number | null,
		field: 'capitalMax' | 'leadManagementMax',
		which: 'capital' | 'leadManagement',
	): Draft => ({
		id,
		name,
		now: showPercent(value, 2),
		how: { kind: 'ratio', which },
		limit: showPercent(bid[field], 2),
		field,
		isSet: bid[field] !== null,
	});
	return [
		share(
			'lead-management-over-maximum',
			rules.leadManagement,
			ratios.leadManagement,
			'leadManagementMax',
			'leadManagement',
		),
		share('capital-over-maximum', rules.capital, ratios.capital, 'capitalMax', 'capital'),
		{
			id: 'stage-one-change',
			name: rules.stageOne,
			how: { kind: 'ratio', which: 'changeFromStageOne' },
			now: `${change !== null && change > 0 ? '+' : ''}${showPercent(change)}`,
			limit: showPercent(bid.maxChangeFromStageOne, 2),
			field: 'maxChangeFromStageOne',
			isSet: bid.maxChangeFromStageOne !== null && bid.stageOneTotal !== null,
		},
		{ id: 'lead-fee-twice', name: rules.leadFee, now: rules.leadFeeTaken[taken] ?? '', limit: rules.once },
	];
}

/** Rules that only count what breaks them. */
function countRules(of: (code: string) => Finding[]): Draft[] {
	const counted: [FindingCode, string][] = [
		['match-exceeds-cost', rules.matchOverCost],
		['line-ineligible', rules.ineligible],
		['vat-recoverable-in-cost', rules.vat],
		['contingency-not-allowed', rules.contingency],
		['post-costed-twice', rules.postTwice],
		['post-not-costed', rules.postMissing],
		['match-not-applied', rules.matchApplied],
		['line-without-basis', rules.basis],
	];
	return counted.map(([id, name]) => {
		const count = of(id).length;
		return { id, name, now: count === 0 ? rules.none : rules.broken(count), limit: rules.none };
	});
}

/** What the program itself makes sure of, shown because assessors ask. */
function standingRules(plan: Plan, figures: LiveFigures): FunderRule[] {
	const isCounted = only(plan, 'bid').inKindCountsAsMatch;
	const agree = totalsAgree(plan, figures);
	return [
		{
			id: 'in-kind-apart',
			level: 'ok',
			name: isCounted ? rules.inKindCounted : rules.inKind,
			now: showMoney(figures.costs.inKind),
			how: { kind: 'matchSum', of: 'inKind', partnerId: null, year: null },
			limit: isCounted ? rules.counted : rules.apart,
			findings: [],
			partners: [],
		},
		{
			id: 'totals-agree',
			level: agree ? 'ok' : 'stop',
			name: rules.agree,
			title: rules.agreeTip,
			now: showMoney(figures.costs.total),
			how: { kind: 'cost', partnerId: null, category: null, year: null },
			limit: rules.equal,
			findings: [],
			partners: [],
		},
	];
}
