/** Risks, the agreement, reviews, and scenarios laid over the bid. Every row also has an id and its order. */
import {
	bool,
	choice,
	date,
	int,
	key,
	money,
	object,
	optional,
	period,
	rate,
	requiredText,
	text,
} from '../field';

export const FREQUENCIES = ['weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly'] as const;

export const risks = {
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

export const riskShares = { riskId: key('risks'), partnerId: key('partners'), share: rate() };

export const riskLinks = {
	riskId: key('risks'),
	partnerId: optional(key('partners')),
	measureId: optional(key('measures')),
};

export const agreementItems = {
	item: requiredText(300),
	required: bool(true),
	status: choice(['agreed', 'drafted', 'missing', 'notNeeded']),
	note: text(500),
};

export const reviews = {
	title: requiredText(200),
	kind: choice(['call', 'review', 'reset', 'board', 'staffForum', 'other']),
	frequency: choice(['once', ...FREQUENCIES]),
	firstDate: optional(date()),
	attendees: text(500),
	note: text(500),
};

export const scenarios = { name: requiredText(200), description: text(2000) };

export const scenarioChanges = {
	scenarioId: key('scenarios'),
	position: int(1, 10_000),
	kind: choice(['set', 'remove', 'partnerLeaves']),
	table: requiredText(40),
	rowId: requiredText(40),
	values: optional(object()),
	fromPeriod: optional(period()),
};
