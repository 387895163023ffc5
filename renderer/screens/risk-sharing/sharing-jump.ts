/** Where on the Risk sharing screen an address leads: the cell a finding is about. */
import { isActive, type Plan } from '../../../shared/plan';

export interface Jump {
	part: 'splits' | 'cash' | 'delivery' | 'clawback' | 'prices' | 'terms';
	lineId: string;
	columnId: string;
}

export type Part = Jump['part'];

/** The cell each finding about a partner is about. */
const CELL_OF: Readonly<Record<string, readonly [Part, string]>> = {
	'pbr-partner-earns-nothing': ['splits', 'byTargetChange'],
	'loss-at-capacity': ['delivery', 'caused'],
	'loss-over-reserves-cap': ['delivery', 'borne'],
	'minimum-performance-at-risk': ['delivery', 'delivered'],
	'cash-need-over-reserves': ['cash', 'peakNeed'],
	'cash-need-not-shielded': ['cash', 'peakNeed'],
	'lead-cash-after-shield': ['cash', 'shieldedNeed'],
	'dependence-on-award': ['cash', 'awardShare'],
};

/** Reads the address; null where it leads to no cell. */
export function jumpOf(plan: Plan, at: Readonly<Record<string, string>>): Jump | null {
	const { finding = '', partner, year, field } = at;
	if (field) return { part: 'terms', lineId: field, columnId: 'answer' };
	if (finding === 'clawback-likely' && year) return { part: 'clawback', lineId: year, columnId: 'ratio' };
	if (finding === 'custom-shares-not-100') {
		const first = plan.partners.find(isActive);
		return first ? { part: 'splits', lineId: first.id, columnId: 'agreed' } : null;
	}
	if (finding === 'pbr-no-paid-target') {
		const measure = plan.measures.find(({ paidByResults }) => paidByResults) ?? plan.measures[0];
		return measure ? { part: 'prices', lineId: measure.id, columnId: 'paidByResults' } : null;
	}
	if (at.column === 'agreed' && partner) return { part: 'splits', lineId: partner, columnId: 'agreed' };
	const cell = CELL_OF[finding];
	return cell && partner ? { part: cell[0], lineId: partner, columnId: cell[1] } : null;
}
