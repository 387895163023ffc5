/** Every finding the program can make: how grave it is, its family, and the screen that answers it. */
import type { Severity } from '../calc/figures';

export const FAMILIES = [
	'rules',
	'budget',
	'capacity',
	'targets',
	'sharing',
	'cash',
	'risks',
	'partners',
	'agreement',
] as const;
export type Family = (typeof FAMILIES)[number];
export type FindingScreen =
	| 'partners'
	| 'capacity'
	| 'targets'
	| 'budget'
	| 'risk-sharing'
	| 'risks'
	| 'agreement';

export interface FindingKind {
	severity: Severity;
	family: Family;
	screen: FindingScreen;
}

const kind =
	(family: Family, screen: FindingScreen) =>
	(severity: Severity): FindingKind => ({ severity, family, screen });
const rules = kind('rules', 'budget');
const budget = kind('budget', 'budget');
const capacity = kind('capacity', 'capacity');
const targets = kind('targets', 'targets');
const sharing = kind('sharing', 'risk-sharing');
const cash = kind('cash', 'risk-sharing');
const risks = kind('risks', 'risks');
const partners = kind('partners', 'partners');
const agreement = kind('agreement', 'agreement');

export const FINDING_KINDS = {
	'award-over-maximum': rules('stop'),
	'award-year-over-maximum': rules('stop'),
	'match-exceeds-cost': rules('stop'),
	'match-below-minimum': rules('stop'),
	'match-year-below-minimum': rules('warn'),
	'match-not-secured': rules('warn'),
	'match-year-not-firm': rules('warn'),
	'match-not-applied': rules('note'),
	'capital-over-maximum': rules('stop'),
	'overhead-over-cap': rules('stop'),
	'lead-management-over-maximum': rules('stop'),
	'lead-fee-twice': rules('stop'),
	'stage-one-change': rules('stop'),
	'line-ineligible': budget('stop'),
	'vat-recoverable-in-cost': budget('stop'),
	'contingency-not-allowed': budget('stop'),
	'line-without-basis': budget('note'),
	'post-not-costed': budget('warn'),
	'post-costed-twice': budget('stop'),
	'target-over-capacity': capacity('warn'),
	'total-over-capacity': capacity('stop'),
	'consortium-over-capacity': capacity('warn'),
	'consortium-hides-partner': capacity('warn'),
	'fte-overcommitted': capacity('warn'),
	'role-claim-too-high': capacity('warn'),
	'capacity-below-commissioner-minimum': capacity('stop'),
	'target-below-commissioner-minimum': targets('stop'),
	'target-unallocated': targets('warn'),
	'target-no-rationale': targets('stop'),
	'counter-evidence': targets('note'),
	'rationale-not-smart': targets('warn'),
	'baseline-blank': targets('warn'),
	'target-below-baseline': targets('stop'),
	'position-disputed': targets('stop'),
	'position-not-asked': targets('stop'),
	'position-stale': targets('warn'),
	'frontline-not-consulted': targets('warn'),
	'pbr-no-paid-target': sharing('stop'),
	'pbr-partner-earns-nothing': sharing('warn'),
	'custom-shares-not-100': sharing('stop'),
	'loss-at-capacity': sharing('warn'),
	'loss-over-reserves-cap': sharing('warn'),
	'clawback-likely': sharing('warn'),
	'minimum-performance-at-risk': sharing('warn'),
	'cash-need-over-reserves': cash('warn'),
	'cash-need-not-shielded': cash('stop'),
	'lead-cash-after-shield': cash('stop'),
	'dependence-on-award': cash('warn'),
	'finances-unknown': partners('note'),
	'risk-high': risks('warn'),
	'risk-high-unlinked': risks('warn'),
	'risk-without-owner': risks('warn'),
	'risk-review-overdue': risks('warn'),
	'risk-shares-not-100': risks('warn'),
	'risk-exposure-over-reserves': risks('warn'),
	'partner-not-joined': partners('warn'),
	'left-out-partner-has-targets': partners('warn'),
	'not-invited-no-reason': partners('note'),
	'no-prior-connection': partners('warn'),
	'partnership-type-mismatch': partners('warn'),
	'key-person-no-deputy': partners('warn'),
	'key-person-many-roles': partners('warn'),
	'recording-systems-differ': partners('warn'),
	'need-not-offered': partners('note'),
	'due-diligence-red': partners('stop'),
	'due-diligence-amber': partners('warn'),
	'due-diligence-no-action': partners('warn'),
	'document-expired': partners('stop'),
	'document-expires-in-contract': partners('warn'),
	'reviews-yearly-only': agreement('warn'),
	'staff-forum-missing': agreement('note'),
	'agreement-gap': agreement('warn'),
} as const satisfies Record<string, FindingKind>;

export type FindingCode = keyof typeof FINDING_KINDS;

/** Severity, family and screen of a finding's code. */
export const findingKind = (code: FindingCode): FindingKind => FINDING_KINDS[code];
