/** Who does the work, what is counted, what is promised and why. Every row also has an id and its order. */
import {
	bool,
	choice,
	count,
	date,
	int,
	key,
	list,
	num,
	optional,
	period,
	rate,
	requiredText,
	text,
} from '../field';

export const roles = {
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

export const posts = {
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

export const commitments = {
	partnerId: key('partners'),
	roleId: key('roles'),
	fte: num(0, 500),
	fromPeriod: period(),
	toPeriod: period(),
	to: text(200),
};

export const absences = {
	partnerId: key('partners'),
	roleId: key('roles'),
	fteLost: num(0, 500),
	fromPeriod: period(),
	toPeriod: period(),
	replacementRamps: bool(false),
	reason: text(500),
};

export const measures = {
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

export const funnelSteps = {
	measureId: key('measures'),
	sourceMeasureId: key('measures'),
	lagPeriods: int(0, 120, 0),
	completionRate: rate(1),
	responseRate: rate(1),
	improvedRate: rate(1),
	note: text(500),
};

export const targets = {
	partnerId: key('partners'),
	measureId: key('measures'),
	byPeriod: list(count(), 'periods'),
};

export const rationales = {
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

export const evidence = {
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

export const positions = {
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
