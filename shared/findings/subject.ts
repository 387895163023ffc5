/** What a finding is about, as its subjects name it, and names as its sentence prints them. */
import type { BidIndex } from '../calc/index-of-bid';
import { isolated } from '../name-isolation';
import { displayName } from '../plan';

export const ofBid = 'bid';
export const ofYear = (year: number): string => `year:${year}`;
export const ofPartner = (id: string): string => `partner:${id}`;
export const ofMeasure = (id: string): string => `measure:${id}`;
export const ofRole = (id: string): string => `role:${id}`;
export const ofPost = (id: string): string => `post:${id}`;
export const ofLine = (id: string): string => `line:${id}`;
export const ofMatch = (id: string): string => `match:${id}`;
export const ofRisk = (id: string): string => `risk:${id}`;
export const ofContact = (id: string): string => `contact:${id}`;
export const ofOffer = (id: string): string => `offer:${id}`;
export const ofDueDiligence = (id: string): string => `dueDiligence:${id}`;
export const ofAgreementItem = (id: string): string => `agreement:${id}`;

/** The name sentences use for an active partner: its short name, or the full one. */
export function partnerName(index: BidIndex, id: string): string {
	const partner = index.partners[index.partnerPlace.get(id) ?? -1];
	return partner ? isolated(displayName(partner)) : id;
}

/** The name sentences use for a measure: its short name, or the full one. */
export function measureName(index: BidIndex, id: string): string {
	const measure = index.plan.measures[index.measurePlace.get(id) ?? -1];
	return measure ? isolated(displayName(measure)) : id;
}
