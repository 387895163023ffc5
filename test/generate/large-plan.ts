/** A big bid, the same for the same seed: for benchmarks and for the limits of the format. */
import type { Json } from '../../shared/field';
import { emptyPlan, fieldsOf, type Plan, type Row, TABLE_NAMES, type TableName } from '../../shared/plan';
import { type Random, randomFrom } from './random';

export interface LargePlanOptions {
	/** 2 to 200. */
	partners: number;
	/** 1 to 10. */
	years: number;
	periodMonths: 1 | 3;
	/** 2 to 40; about one in four is an outcome. */
	measures: number;
	seed: number;
	/** 5 a partner unless given. */
	posts?: number;
	/** 12 a partner unless given, at most 20,000. */
	budgetLines?: number;
	/** One a partner unless given, at most 500. */
	risks?: number;
}

type Values = { [field: string]: Json };
/** Rows `prefix1` to `prefix<n>`; what is not given has its default. */
function rows(table: TableName, prefix: string, n: number, values: (at: number) => Values): Row[] {
	const fallbacks = Object.fromEntries(
		fieldsOf(table).map(([name, field]) => [name, field.fallback ?? null]),
	);
	return Array.from(
		{ length: n },
		(_, at) =>
			({
				...structuredClone(fallbacks),
				...values(at),
				id: `${prefix}${at + 1}`,
				order: at + 1,
			}) as unknown as Row,
	);
}

const id = (prefix: string, at: number): string => `${prefix}${at + 1}`;
const list = (length: number, value: (at: number) => number): number[] =>
	Array.from({ length }, (_, at) => value(at));

interface Frame extends Required<LargePlanOptions> {
	periods: number;
	random: Random;
	/** Places of the measures that are outputs, and of those that are outcomes. */
	outputs: number[];
	outcomes: number[];
	/** Place of the partner whose post it is. */
	postOwner: (post: number) => number;
}

function frameOf(options: LargePlanOptions): Frame {
	const { partners, measures } = options;
	const places = [...Array(measures).keys()];
	return {
		posts: partners * 5,
		budgetLines: Math.min(20_000, partners * 12),
		risks: partners,
		...options,
		periods: (options.years * 12) / options.periodMonths,
		random: randomFrom(options.seed),
		outputs: places.filter((at) => at % 4 !== 3),
		outcomes: places.filter((at) => at % 4 === 3),
		postOwner: (post) => post % partners,
	};
}

function people({ partners, posts, outputs, periods, random, postOwner }: Frame) {
	const role = () => id('R', random(outputs.length));
	const partnerId = () => id('P', random(partners));
	return {
		roles: rows('roles', 'R', outputs.length, (at) => ({
			name: `Worker for measure ${at + 1}`,
			method: at % 2 === 0 ? 'caseload' : 'hours',
			measureId: id('M', outputs[at] ?? 0),
			maxConcurrent: 20 + random(15),
			avgWeeks: 10 + random(30),
			contactShare: 0.6,
			hoursPerOutput: 5 + random(20),
		})),
		partners: rows('partners', 'P', partners, (at) => ({
			name: `Partner ${at + 1} of the long list`,
			membership: at > 0 && at % 20 === 19 ? 'declined' : at % 7 === 6 ? 'invited' : 'joined',
			connectionYears: random(10),
			annualIncome: 100_000 + random(3_000_000),
			freeReserves: random(400_000),
		})),
		posts: rows('posts', 'T', posts, (at) => ({
			partnerId: id('P', postOwner(at)),
			roleId: role(),
			title: `Post ${at + 1}`,
			fte: (1 + random(30)) / 10,
			heads: 1 + random(3),
			salary: 24_000 + random(16_000),
			existing: random(3) > 0,
			startPeriod: 1 + random(Math.ceil(periods / 2)),
		})),
		commitments: rows('commitments', 'C', partners, () => ({
			partnerId: partnerId(),
			roleId: role(),
			fte: random(5) / 10,
			fromPeriod: 1,
			toPeriod: periods,
		})),
		absences: rows('absences', 'AB', partners, () => ({
			partnerId: partnerId(),
			roleId: role(),
			fteLost: random(5) / 10,
			fromPeriod: 1,
			toPeriod: Math.ceil(periods / 2),
			replacementRamps: true,
		})),
	};
}

function promises({ partners, measures, outputs, outcomes, periods, random }: Frame) {
	return {
		measures: rows('measures', 'M', measures, (at) => ({
			name: `Measure ${at + 1}`,
			kind: outcomes.includes(at) ? 'outcome' : 'output',
			unit: 'people',
			paidByResults: at % 3 === 0,
			commissionerMinimumPerYear: random(2) ? 100 * partners : null,
		})),
		funnelSteps: rows('funnelSteps', 'F', outcomes.length, (at) => ({
			measureId: id('M', outcomes[at] ?? 0),
			sourceMeasureId: id('M', outputs[at] ?? 0),
			lagPeriods: random(3),
			completionRate: 0.8,
			responseRate: 0.7,
			improvedRate: 0.72,
		})),
		targets: rows('targets', 'TG', partners * measures, (at) => ({
			partnerId: id('P', at % partners),
			measureId: id('M', Math.floor(at / partners)),
			byPeriod: list(periods, () => random(30)),
		})),
		rationales: rows('rationales', 'RA', measures, (at) => ({
			measureId: id('M', at),
			statement: 'Counted in past delivery.',
		})),
		evidence: rows('evidence', 'E', measures, (at) => ({
			rationaleId: id('RA', at),
			kind: 'pastDelivery',
			detail: 'Three years of delivery.',
			strength: 'strong',
		})),
		positions: rows('positions', 'PO', partners * measures, (at) => ({
			rationaleId: id('RA', Math.floor(at / partners)),
			partnerId: id('P', at % partners),
			status: random(4) ? 'agreed' : 'notAsked',
			agreedTotal: 100,
		})),
	};
}

function costs({ partners, posts, budgetLines, years, random, postOwner }: Frame) {
	return {
		budgetLines: rows('budgetLines', 'L', budgetLines, (at) => {
			const ofPost = at < posts;
			return {
				partnerId: id('P', ofPost ? postOwner(at) : at % partners),
				category: ofPost ? 'staff' : random(2) ? 'travel' : 'clientCosts',
				description: `Line ${at + 1}`,
				method: ofPost ? 'post' : at % 2 === 0 ? 'byYear' : 'inflated',
				byYear: list(years, () => random(20_000)),
				year1Amount: random(20_000),
				postId: ofPost ? id('T', at) : null,
				basis: 'A quotation.',
			};
		}),
		overheadPools: rows('overheadPools', 'O', partners, (at) => ({
			partnerId: id('P', at),
			name: 'Office',
			method: 'fte',
			pool: 20_000 + random(100_000),
			organisationDriver: 10 + random(50),
		})),
		matchFunding: rows('matchFunding', 'MF', partners, (at) => ({
			partnerId: id('P', at),
			source: 'A trust',
			kind: 'cash',
			status: 'secured',
			byYear: list(years, () => random(20_000)),
		})),
	};
}

function risksAndMore({ partners, posts, measures, risks, random }: Frame) {
	return {
		contacts: rows('contacts', 'K', partners, (at) => ({
			partnerId: id('P', at),
			person: `Person ${at + 1}`,
			role: 'bidLead',
		})),
		offers: rows('offers', 'OF', partners, (at) => ({
			partnerId: id('P', at),
			kind: at % 2 ? 'offer' : 'need',
			topic: at % 3 ? 'staff' : 'training',
		})),
		risks: rows('risks', 'K', risks, (at) => ({
			category: 'operational',
			description: `Risk ${at + 1}`,
			ownerPartnerId: id('P', at % partners),
			inherentLikelihood: 4,
			inherentImpact: 4,
			residualLikelihood: 1 + random(5),
			residualImpact: 1 + random(5),
			costLow: random(5000),
			costLikely: 5000 + random(5000),
			costHigh: 10_000 + random(50_000),
			sharedBy: random(2) ? 'owner' : 'byBudget',
		})),
		riskLinks: rows('riskLinks', 'KL', risks, (at) => ({
			riskId: id('K', at),
			measureId: id('M', at % measures),
		})),
		dueDiligence: rows('dueDiligence', 'D', partners * 3, (at) => ({
			partnerId: id('P', at % partners),
			item: `Document ${at + 1}`,
			status: random(5) ? 'met' : 'late',
		})),
		scenarios: rows('scenarios', 'S', 2, (at) => ({
			name: at === 0 ? 'A partner leaves' : 'Some posts are dropped',
		})),
		scenarioChanges: rows('scenarioChanges', 'SC', Math.min(30, posts), (at) => ({
			scenarioId: at === 0 ? 'S1' : 'S2',
			position: at + 1,
			kind: at === 0 ? 'partnerLeaves' : 'remove',
			table: at === 0 ? 'partners' : 'posts',
			rowId: at === 0 ? 'P2' : id('T', at),
			fromPeriod: at === 0 ? 3 : null,
		})),
	};
}

/** A valid bid of this size. Lists by partner, such as targets, must stay within 20,000: partners x measures. */
export function largePlan(options: LargePlanOptions): Plan {
	const frame = frameOf(options);
	const bid = {
		title: 'A large bid',
		funder: 'A large funder',
		start: '2026-04-01',
		submissionDeadline: '2025-11-28',
		leadPartnerId: 'P1',
		years: frame.years,
		periodMonths: frame.periodMonths,
		pbrShare: 0.2,
	};
	const tables: Partial<Record<TableName, Row[]>> = {
		bid: rows('bid', 'B', 1, () => bid),
		assumptions: rows('assumptions', 'A', 1, () => ({})),
		riskSharing: rows('riskSharing', 'RS', 1, () => ({})),
		...people(frame),
		...promises(frame),
		...costs(frame),
		...risksAndMore(frame),
	};
	return Object.fromEntries(
		TABLE_NAMES.map((name) => [name, tables[name] ?? emptyPlan()[name]]),
	) as unknown as Plan;
}
