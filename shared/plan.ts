/**
 * The table registry: every table of a bid and every field, in the order of the bid format.
 * SQL columns, JSON reading and writing, defaults and row types all come from here.
 */
import {
	bool,
	choice,
	count,
	date,
	type Field,
	int,
	key,
	list,
	money,
	num,
	object,
	optional,
	period,
	rate,
	requiredText,
	text,
	type ValueOf,
} from './field';

export const CATEGORIES = [
	'staff',
	'management',
	'travel',
	'training',
	'clientCosts',
	'premises',
	'equipment',
	'subcontract',
	'evaluation',
	'publicity',
	'capital',
	'overheads',
	'contingency',
	'other',
] as const;
export const FREQUENCIES = ['weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly'] as const;

const bid = {
	title: requiredText(200),
	funder: requiredText(200),
	reference: text(200),
	area: text(200),
	start: date(),
	years: int(1, 10),
	periodMonths: choice([3, 1], 3),
	currency: choice(['GBP'], 'GBP'),
	leadPartnerId: key('partners'),
	model: choice(['managingAgent', 'leadBody', 'hubAndSpoke', 'newCompany', 'prime'], 'leadBody'),
	submissionDeadline: date(),
	stageOneTotal: optional(money()),
	maximumAward: optional(money()),
	maximumAwardByYear: optional(list(money(), 'years')),
	minimumCashMatch: optional(rate()),
	capitalMax: optional(rate()),
	leadManagementMax: optional(rate()),
	overheadCap: optional(rate()),
	overheadCapBase: choice(['directStaff', 'direct'], 'directStaff'),
	overheadMode: choice(['pools', 'flatRate'], 'pools'),
	flatRate: optional(rate()),
	leadTopSlice: rate(0),
	pbrShare: rate(0),
	minimumPerformanceLevel: rate(0.85),
	paymentLag: int(0, 60, 1),
	outcomePaymentLag: int(0, 60, 2),
	inKindCountsAsMatch: bool(false),
	recoverableVatEligible: bool(false),
	contingencyAllowed: choice(['no', 'capitalOnly', 'yes'], 'no'),
	maxChangeFromStageOne: optional(num(0, 10)),
	scoreQuality: optional(rate()),
	scorePrice: optional(rate()),
	scoreSocialValue: optional(rate()),
	paymentTerms: text(4000),
	notes: text(4000),
};

const assumptions = {
	weekdaysPerYear: num(1, 366, 260),
	annualLeave: num(0, 300, 33),
	sickness: num(0, 300, 8.4),
	training: num(0, 300, 5),
	supervision: num(0, 300, 6),
	hoursPerDay: num(1, 24, 7.4),
	turnover: rate(0.22),
	weeksEmpty: num(0, 52, 13),
	ramp: list(rate(), { min: 1, max: 8 }, [0.5, 0.85, 1]),
	greenMax: rate(0.85),
	amberMax: rate(1),
	payUplift: rate(0.03),
	nonPayInflation: rate(0.025),
	niRate: rate(0.15),
	niThreshold: money(5000),
	pensionRate: rate(0.05),
	likelihoodProbability: list(rate(), { min: 5, max: 5 }, [0.02, 0.1, 0.3, 0.6, 0.9]),
	deliveryLevel: rate(1),
	awardShareLimit: num(0, 10, 0.5),
	simulationRuns: int(100, 100_000, 10_000),
	simulationSeed: int(0, 4_294_967_295, 1),
	sourceNotes: text(4000),
};

const roles = {
	name: requiredText(200),
	method: choice(['caseload', 'hours', 'none']),
	measureId: optional(key('measures')),
	maxConcurrent: optional(num(0.1, 500)),
	avgWeeks: optional(num(0.1, 520)),
	contactShare: optional(rate()),
	hoursPerOutput: optional(num(0.01, 2000)),
	claimedPerYear: optional(num(0, 100_000)),
	evidence: text(2000),
};

const partners = {
	name: requiredText(200),
	shortName: text(40),
	membership: choice(['invited', 'joined', 'declined', 'notInvited'], 'joined'),
	membershipReason: text(1000),
	kind: optional(choice(['transactional', 'megalomaniac', 'bigBeast', 'goodGuy', 'wideEyed'])),
	partnershipType: optional(choice(['secondment', 'cooperative', 'coordinated', 'collaborative'])),
	connectionYears: optional(num(0, 200)),
	connectionNote: text(1000),
	annualIncome: optional(money()),
	freeReserves: optional(int(-1_000_000_000, 1_000_000_000)),
	recordingSystem: text(200),
	notes: text(4000),
};

const offers = {
	partnerId: key('partners'),
	kind: choice(['offer', 'need']),
	topic: choice([
		'staff',
		'expertise',
		'premises',
		'referrals',
		'data',
		'finance',
		'training',
		'volunteers',
		'access',
		'other',
	]),
	detail: text(500),
};

const contacts = {
	partnerId: key('partners'),
	person: requiredText(200),
	role: choice([
		'chiefOfficer',
		'bidLead',
		'operations',
		'finance',
		'data',
		'safeguarding',
		'evaluation',
		'board',
		'other',
	]),
	deputy: text(200),
	email: text(200),
	phone: text(200),
	note: text(500),
};

const posts = {
	partnerId: key('partners'),
	roleId: key('roles'),
	title: requiredText(200),
	fte: num(0, 500),
	heads: int(1, 500, 1),
	salary: int(0, 500_000),
	existing: bool(true),
	sharedPost: bool(false),
	startPeriod: period(1),
	endPeriod: optional(period()),
	note: text(500),
};

const commitments = {
	partnerId: key('partners'),
	roleId: key('roles'),
	fte: num(0, 500),
	fromPeriod: period(),
	toPeriod: period(),
	to: text(200),
};

const absences = {
	partnerId: key('partners'),
	roleId: key('roles'),
	fteLost: num(0, 500),
	fromPeriod: period(),
	toPeriod: period(),
	replacementRamps: bool(false),
	reason: text(500),
};

const measures = {
	name: requiredText(200),
	shortName: text(60),
	kind: choice(['output', 'outcome']),
	unit: text(200),
	definition: text(2000),
	paidByResults: bool(false),
	priceWeight: num(0.01, 1000, 1),
	commissionerMinimumPerYear: optional(count()),
	doingNothingBaseline: optional(count()),
	baselineNote: text(1000),
};

const funnelSteps = {
	measureId: key('measures'),
	sourceMeasureId: key('measures'),
	lagPeriods: int(0, 120, 0),
	completionRate: rate(1),
	responseRate: rate(1),
	improvedRate: rate(1),
	note: text(500),
};

const targets = {
	partnerId: key('partners'),
	measureId: key('measures'),
	byPeriod: list(count(), 'periods'),
};

const rationales = {
	measureId: key('measures'),
	statement: text(4000),
	method: text(4000),
	version: int(1, 10_000, 1),
	proposedByPartnerId: optional(key('partners')),
	ownerContactId: optional(key('contacts')),
	changeTrigger: text(1000),
	nextReview: optional(date()),
	notes: text(4000),
};

const evidence = {
	rationaleId: key('rationales'),
	kind: choice([
		'needData',
		'pastDelivery',
		'benchmark',
		'commissionerMinimum',
		'professionalJudgement',
		'doingNothingBaseline',
		'other',
	]),
	detail: requiredText(2000),
	source: text(500),
	date: optional(date()),
	strength: choice(['strong', 'medium', 'weak', 'given', 'missing']),
	supports: bool(true),
};

const positions = {
	rationaleId: key('rationales'),
	partnerId: key('partners'),
	status: choice(['agreed', 'agreedWithCondition', 'disputed', 'notAsked']),
	by: text(200),
	date: optional(date()),
	agreedTotal: optional(count()),
	counterTarget: optional(count()),
	condition: text(4000),
	comment: text(4000),
	frontlineConsulted: bool(false),
};

const budgetLines = {
	partnerId: key('partners'),
	category: choice(CATEGORIES),
	description: requiredText(500),
	method: choice(['byYear', 'inflated', 'post']),
	byYear: optional(list(money(), 'years')),
	year1Amount: optional(money()),
	postId: optional(key('posts')),
	costType: choice(['revenue', 'capital'], 'revenue'),
	direct: bool(true),
	eligible: bool(true),
	vat: choice(['none', 'notRecoverable', 'recoverable'], 'none'),
	leadManagement: bool(false),
	basis: text(1000),
};

const overheadPools = {
	partnerId: key('partners'),
	name: requiredText(200),
	method: choice(['fte', 'time', 'directCost', 'floorArea']),
	pool: money(),
	projectDriver: optional(num(0, 1_000_000_000)),
	organisationDriver: num(0.01, 1_000_000_000),
	basis: text(1000),
};

const matchFunding = {
	partnerId: key('partners'),
	source: requiredText(200),
	kind: choice(['cash', 'inKind']),
	status: choice(['secured', 'pledged', 'applied', 'notApplied']),
	byYear: list(money(), 'years'),
	note: text(500),
};

const riskSharing = {
	method: choice(['byBudget', 'byTarget', 'equal', 'custom'], 'byTarget'),
	leadShieldsReservesBelow: optional(money()),
	clawbackThreshold: optional(rate()),
	clawbackFeeShare: rate(0),
	lossCapShareOfReserves: optional(rate()),
	reallocationRule: text(4000),
	liability: text(4000),
	notes: text(4000),
};

const customShares = { partnerId: key('partners'), share: rate() };

const risks = {
	category: choice(['governance', 'operational', 'financial', 'external', 'compliance']),
	description: requiredText(1000),
	tag: text(50),
	ownerPartnerId: optional(key('partners')),
	ownerContactId: optional(key('contacts')),
	inherentLikelihood: int(1, 5),
	inherentImpact: int(1, 5),
	residualLikelihood: int(1, 5),
	residualImpact: int(1, 5),
	response: choice(['treat', 'tolerate', 'transfer', 'terminate'], 'treat'),
	mitigation: text(2000),
	reviewEvery: choice(FREQUENCIES, 'quarterly'),
	nextReview: optional(date()),
	probability: optional(rate()),
	costLow: money(0),
	costLikely: money(0),
	costHigh: money(0),
	sharedBy: choice(['owner', 'byBudget', 'equal', 'custom'], 'owner'),
};

const riskShares = { riskId: key('risks'), partnerId: key('partners'), share: rate() };

const riskLinks = {
	riskId: key('risks'),
	partnerId: optional(key('partners')),
	measureId: optional(key('measures')),
};

const dueDiligence = {
	partnerId: key('partners'),
	item: requiredText(200),
	status: choice(['met', 'inProgress', 'late', 'belowPolicy', 'missing', 'notApplicable']),
	critical: bool(false),
	expires: optional(date()),
	action: text(500),
	actionBy: optional(date()),
	note: text(500),
};

const agreementItems = {
	item: requiredText(300),
	required: bool(true),
	status: choice(['agreed', 'drafted', 'missing', 'notNeeded']),
	note: text(500),
};

const reviews = {
	title: requiredText(200),
	kind: choice(['call', 'review', 'reset', 'board', 'staffForum', 'other']),
	frequency: choice(['once', ...FREQUENCIES]),
	firstDate: optional(date()),
	attendees: text(500),
	note: text(500),
};

const scenarios = { name: requiredText(200), description: text(2000) };

const scenarioChanges = {
	scenarioId: key('scenarios'),
	position: int(1, 10_000),
	kind: choice(['set', 'remove', 'partnerLeaves']),
	table: requiredText(40),
	rowId: requiredText(40),
	values: optional(object()),
	fromPeriod: optional(period()),
};

/** Every table of a bid, in the order of the bid format. */
export const TABLES = {
	bid,
	assumptions,
	roles,
	partners,
	offers,
	contacts,
	posts,
	commitments,
	absences,
	measures,
	funnelSteps,
	targets,
	rationales,
	evidence,
	positions,
	budgetLines,
	overheadPools,
	matchFunding,
	riskSharing,
	customShares,
	risks,
	riskShares,
	riskLinks,
	dueDiligence,
	agreementItems,
	reviews,
	scenarios,
	scenarioChanges,
} as const satisfies Record<string, Record<string, Field>>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** Tables that hold exactly one row. */
export const SINGLE_TABLES: ReadonlySet<TableName> = new Set(['bid', 'assumptions', 'riskSharing']);
/** Largest number of rows of a table. */
export const maximumRows = (table: TableName): number =>
	SINGLE_TABLES.has(table) ? 1 : table === 'partners' ? 200 : table === 'measures' ? 40 : 20_000;

/** A row as bid JSON shows it. */
export type FieldsOf<T extends TableName> = {
	-readonly [K in keyof (typeof TABLES)[T]]: ValueOf<(typeof TABLES)[T][K]>;
};
/**
 * A row of a bid. `order` says where it stands in its table; it is not part of bid JSON, where
 * the place in the list says it.
 */
export type Row<T extends TableName = TableName> = { id: string; order: number } & FieldsOf<T>;
/** A whole bid: every table, its rows in their order. */
export type Plan = { readonly [T in TableName]: readonly Row<T>[] };

export type Bid = Row<'bid'>;
export type Assumptions = Row<'assumptions'>;
export type Role = Row<'roles'>;
export type Partner = Row<'partners'>;
export type Post = Row<'posts'>;
export type Measure = Row<'measures'>;
export type Target = Row<'targets'>;
export type Rationale = Row<'rationales'>;
export type Position = Row<'positions'>;
export type BudgetLine = Row<'budgetLines'>;
export type Risk = Row<'risks'>;

/** Number of periods of a bid. */
export const periodCount = (bid: Pick<Bid, 'years' | 'periodMonths'>): number =>
	(bid.years * 12) / bid.periodMonths;

/** The one row of a single-row table. */
export function only<T extends 'bid' | 'assumptions' | 'riskSharing'>(plan: Plan, table: T): Row<T> {
	const row = plan[table][0];
	if (!row) throw new Error(`A bid without its ${table} row reached the program.`);
	return row as Row<T>;
}

/** A partner counts in figures when it is invited or has joined. */
export const isActive = (partner: Pick<Partner, 'membership'>): boolean =>
	partner.membership === 'invited' || partner.membership === 'joined';

/** The name sentences use: the short name, or the full one where there is none. */
export const displayName = (row: { name: string; shortName: string }): string =>
	row.shortName.trim() === '' ? row.name : row.shortName;

/** Fields of a table as a list, for code that walks the registry. */
export const fieldsOf = (table: TableName): [string, Field][] => Object.entries(TABLES[table]);

/** An empty plan: every table, no rows. */
export const emptyPlan = (): Plan =>
	Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Plan;
