/** What the bid costs, who pays, and how the partners share results money. Every row also has an id and its order. */
import { bool, choice, key, list, money, num, optional, rate, requiredText, text } from '../field';

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

export const budgetLines = {
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

export const overheadPools = {
	partnerId: key('partners'),
	name: requiredText(200),
	method: choice(['fte', 'time', 'directCost', 'floorArea']),
	pool: money(),
	projectDriver: optional(num(0, 1_000_000_000)),
	organisationDriver: num(0.01, 1_000_000_000),
	basis: text(1000),
};

export const matchFunding = {
	partnerId: key('partners'),
	source: requiredText(200),
	kind: choice(['cash', 'inKind']),
	status: choice(['secured', 'pledged', 'applied', 'notApplied']),
	byYear: list(money(), 'years'),
	note: text(500),
};

export const riskSharing = {
	method: choice(['byBudget', 'byTarget', 'equal', 'custom'], 'byTarget'),
	leadShieldsReservesBelow: optional(money()),
	clawbackThreshold: optional(rate()),
	clawbackFeeShare: rate(0),
	lossCapShareOfReserves: optional(rate()),
	reallocationRule: text(4000),
	liability: text(4000),
	notes: text(4000),
};

export const customShares = { partnerId: key('partners'), share: rate() };
