/** Partners and what hangs on each of them. Every row also has an id and its order. */
import { bool, choice, date, int, key, money, num, optional, requiredText, text } from '../field';

export const partners = {
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

export const offers = {
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

export const contacts = {
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

export const dueDiligence = {
	partnerId: key('partners'),
	item: requiredText(200),
	status: choice(['met', 'inProgress', 'late', 'belowPolicy', 'missing', 'notApplicable']),
	critical: bool(false),
	expires: optional(date()),
	action: text(500),
	actionBy: optional(date()),
	note: text(500),
};
